import { setTimeout } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import type { CprVault } from './encryption.ts';
import { bytes, query } from './query.ts';

/** What of efforts is encrypted with the keys of CPR numbers: the numbers of participants, and their signed consents. */
type Encrypted = {
  table: SQL;
  id: SQL;
  ciphertext: SQL;
  keyId: SQL;
  again: (vault: CprVault, stored: { ciphertext: Buffer; keyId: string }, id: string) => Buffer;
};

const encrypted: readonly Encrypted[] = [
  {
    table: sql`effort_participants`,
    id: sql`id`,
    ciphertext: sql`cpr_ciphertext`,
    keyId: sql`cpr_key_id`,
    again: (vault, stored, id) => vault.encrypt(vault.decrypt(stored, id), id).ciphertext,
  },
  {
    table: sql`effort_consent_files`,
    id: sql`participant_id`,
    ciphertext: sql`ciphertext`,
    keyId: sql`key_id`,
    again: (vault, stored, id) => vault.encryptFile(vault.decryptFile(stored, id), id).ciphertext,
  },
];

const row = z.strictObject({ id: z.uuid(), ciphertext: bytes, keyId: z.string() });

/** How many at a time, and how long to leave the database to others in between. */
type Pace = { batchSize: number; pauseMs: number };

/**
 * Brings what efforts have encrypted to the current key, as `rotateKeys` does the numbers of citizens: a batch is a
 * transaction, rows that others hold are left for a later round, and it may be stopped anywhere and begun again.
 * @returns how many were encrypted anew, and the ids of rows that no configured key decrypts
 */
export async function rotateEfforts(
  db: Database,
  vault: CprVault,
  pace: Pace,
): Promise<{ reencrypted: number; unreadable: string[] }> {
  const done = { reencrypted: 0, unreadable: [] as string[] };
  for (const kind of encrypted) {
    while (await rotateBatch(db, vault, kind, done, pace)) await setTimeout(pace.pauseMs);
  }
  return done;
}

/** @returns whether there was anything left */
async function rotateBatch(
  db: Database,
  vault: CprVault,
  { table, id, ciphertext, keyId, again }: Encrypted,
  done: { reencrypted: number; unreadable: string[] },
  { batchSize }: Pace,
): Promise<boolean> {
  const current = vault.currentKeys.encryption;
  const isOutdated = sql`${keyId} <> ${current} and ${id} <> all(${sql.param(done.unreadable)}::uuid[])`;
  return await db.transaction(async (transaction) => {
    const rows = await query(
      transaction,
      row,
      sql`select ${id} as id, ${ciphertext} as ciphertext, ${keyId} as "keyId" from ${table}
        where ${isOutdated} order by ${id} limit ${batchSize} for no key update skip locked`,
    );
    for (const stored of rows) {
      const fresh = encryptedAgain(() => again(vault, stored, stored.id));
      if (fresh === undefined) {
        done.unreadable.push(stored.id);
        continue;
      }
      await transaction.execute(sql`update ${table} set ${ciphertext} = ${fresh}::bytea, ${keyId} = ${current}
        where ${id} = ${stored.id}::uuid`);
      done.reencrypted += 1;
    }
    if (rows.length > 0) return true;
    // What others held a moment ago.
    const left = await transaction.execute(sql`select from ${table} where ${isOutdated} limit 1`);
    return left.rows.length > 0;
  });
}

/** Nothing where no configured key decrypts it. */
function encryptedAgain(encrypt: () => Buffer): Buffer | undefined {
  try {
    return encrypt();
  } catch {
    return undefined;
  }
}
