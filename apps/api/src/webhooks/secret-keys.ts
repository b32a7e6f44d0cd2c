import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Executor } from '../database/database.ts';
import type { NamedKeys } from '../database/encryption.ts';
import { KeysDoNotFit } from '../database/key-marks.ts';
import { type KeyUse, keyUseOf } from '../database/key-status.ts';
import { bytes, query } from '../database/query.ts';
import type { RotationPace } from '../database/rotate-keys.ts';
import { type EncryptedRows, orNothing, type RowRotation, rotateRows } from '../database/rotate-rows.ts';
import { createKeyVault, type KeyVault, keyRow } from './signing-keys.ts';

const secretRow = z.strictObject({
  webhook_id: z.uuid(),
  number: z.int(),
  ciphertext: bytes,
  key_id: z.string(),
});
type SecretRow = z.output<typeof secretRow>;

/**
 * Asks whether the configured keys are those that secrets of webhooks are kept with: with other ones nothing could be
 * signed, and so nothing starts with them.
 * @throws KeysDoNotFit
 */
export async function requireFittingSecretKeys(db: Executor, keys: NamedKeys): Promise<void> {
  const vault = createKeyVault(keys);
  const rows = await query(
    db,
    secretRow,
    sql`select distinct on (key_id) webhook_id, number, ciphertext, key_id from webhook_secrets order by key_id`,
  );
  const known = new Set(keys.map(({ id }) => id));
  const missing = rows.map(({ key_id }) => key_id).filter((id) => !known.has(id));
  if (missing.length > 0)
    throw new KeysDoNotFit(
      `WEBHOOK_SECRET_KEYS lacks ${missing.join(', ')}, which secrets of webhooks are encrypted with.`,
    );
  for (const row of rows)
    if (!opened(vault, row))
      throw new KeysDoNotFit(`The key ${row.key_id} of WEBHOOK_SECRET_KEYS is not the one used before.`);
}

/** How many secrets of webhooks are on which key; every configured key is told, with 0 too. */
export async function readSecretKeyUse(db: Executor, keys: NamedKeys): Promise<KeyUse[]> {
  const rows = await query(
    db,
    z.strictObject({ key_id: z.string(), count: z.int() }),
    sql`select key_id, count(*)::int as count from webhook_secrets group by key_id`,
  );
  return keyUseOf('webhook', keys, new Map(rows.map(({ key_id, count }) => [key_id, count])));
}

/** Encrypts every secret of webhooks with the current key, while events are sent and secrets are exchanged. */
export function rotateSecrets(db: Database, keys: NamedKeys, pace: RotationPace): Promise<RowRotation> {
  const [current] = keys;
  const vault = createKeyVault(keys);
  const nameOf = ({ webhook_id, number }: SecretRow) => keyRow(webhook_id, number);
  const secrets: EncryptedRows<SecretRow, Buffer> = {
    outdated: (transaction, unreadable, limit) =>
      query(
        transaction,
        secretRow,
        sql`select webhook_id, number, ciphertext, key_id from webhook_secrets
          where key_id <> ${current.id} and webhook_id::text || ' ' || number <> all(${sql.param(unreadable)}::text[])
          order by webhook_id, number limit ${limit} for update`,
      ),
    nameOf,
    opened: (row) => opened(vault, row),
    async keep(transaction, row, secret) {
      const { ciphertext, keyId } = vault.encrypt(secret, nameOf(row));
      await transaction.execute(sql`update webhook_secrets set ciphertext = ${ciphertext}, key_id = ${keyId}
        where webhook_id = ${row.webhook_id}::uuid and number = ${row.number}`);
    },
  };
  return rotateRows(db, secrets, pace);
}

/** @returns nothing when no configured key decrypts it */
function opened(vault: KeyVault, { webhook_id, number, ciphertext, key_id }: SecretRow): Buffer | undefined {
  return orNothing(() => vault.decrypt({ ciphertext, keyId: key_id }, keyRow(webhook_id, number)));
}
