import { setTimeout } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Executor } from './database.ts';
import type { CprVault } from './encryption.ts';
import { bytes, query } from './query.ts';
import { rotateEfforts } from './rotate-efforts.ts';

/** How to go about it: numbers in a transaction, and the rest between two that leaves the database to others. */
export type RotationPace = { batchSize: number; pauseMs: number };

export const ordinaryPace: RotationPace = { batchSize: 200, pauseMs: 20 };

/** What a rotation did, and the rows that it could not change: they stay as they are and need somebody to look. */
export type Rotation = {
  reencrypted: number;
  reindexed: number;
  /** Ids of rows that no configured key decrypts. */
  unreadable: string[];
  /** Ids of rows whose number is found as another citizen's. */
  doubled: string[];
};

/** A table that CPR numbers stand in, and whose they are. */
type NumberTable = { name: SQL; citizen: SQL };

const numberTables: readonly NumberTable[] = [
  { name: sql`citizens`, citizen: sql`stored.id` },
  { name: sql`former_cpr_numbers`, citizen: sql`stored.citizen_id` },
];

type Run = { db: Database; vault: CprVault; pace: RotationPace; done: Rotation };

/**
 * Brings every CPR number to the current keys: encrypts it anew and adds the index by which it is found. Requests go
 * on meanwhile. Each batch is a transaction of its own, so that it can be stopped anywhere and begun again; its rows
 * are locked, and those that another transaction holds are left for a later round, so that two at once share the
 * work. Indexes of former keys stay: processes that do not know the new key yet find by them.
 * @param onBatch told after each batch what is done so far
 */
export async function rotateKeys(
  db: Database,
  vault: CprVault,
  pace: RotationPace = ordinaryPace,
  onBatch: (soFar: Rotation) => void = () => {},
): Promise<Rotation> {
  const done: Rotation = { reencrypted: 0, reindexed: 0, unreadable: [], doubled: [] };
  const run = { db, vault, pace, done };
  for (const table of numberTables) {
    while (await anyLeft(run, table)) {
      let after: string | undefined;
      do {
        after = await rotateBatch(run, table, after);
        if (after !== undefined) onBatch(done);
        await setTimeout(pace.pauseMs);
      } while (after !== undefined);
    }
  }
  const ofEfforts = await rotateEfforts(db, vault, pace);
  done.reencrypted += ofEfforts.reencrypted;
  done.unreadable.push(...ofEfforts.unreadable);
  if (ofEfforts.reencrypted > 0) onBatch(done);
  return done;
}

/** The rows that are not on the current keys, as a condition; without those that were looked at in vain. */
function outdated({ vault, done }: Run): SQL {
  const { encryption, index } = vault.currentKeys;
  const inVain = sql.param([...done.unreadable, ...done.doubled]);
  return sql`(stored.cpr_key_id <> ${encryption} or stored.cpr_index_key_id <> ${index})
    and stored.id <> all(${inVain}::uuid[])`;
}

async function anyLeft(run: Run, { name }: NumberTable): Promise<boolean> {
  const { rows } = await run.db.execute(sql`select from ${name} stored where ${outdated(run)} limit 1`);
  return rows.length > 0;
}

const numberRow = z.strictObject({
  id: z.uuid(),
  citizen_id: z.uuid(),
  cpr_ciphertext: bytes,
  cpr_key_id: z.string(),
  cpr_index_key_id: z.string(),
});
type NumberRow = z.output<typeof numberRow>;

/** Rotates the next rows behind `after`. @returns the last one's id, or nothing when there was none */
async function rotateBatch(
  run: Run,
  table: NumberTable,
  after = '00000000-0000-0000-0000-000000000000',
): Promise<string | undefined> {
  return await run.db.transaction(async (transaction) => {
    // Employments refer to citizens and are registered meanwhile: what they lock does not wait for this.
    const rows = await query(
      transaction,
      numberRow,
      sql`
      select stored.id, ${table.citizen} as citizen_id, stored.cpr_ciphertext, stored.cpr_key_id, stored.cpr_index_key_id
      from ${table.name} stored
      where ${outdated(run)} and stored.id > ${after}::uuid
      order by stored.id limit ${run.pace.batchSize}
      for no key update skip locked`,
    );
    const fresh = rows.flatMap((row) => freshOf(run, row) ?? []);
    const settled = await addIndexes(transaction, run, fresh);
    await storeFresh(transaction, run, table, settled);
    return rows.at(-1)?.id;
  });
}

type FreshNumber = { row: NumberRow; ciphertext: Buffer; index: Buffer };

function freshOf({ vault, done }: Run, row: NumberRow): FreshNumber | undefined {
  try {
    const number = vault.decrypt({ ciphertext: row.cpr_ciphertext, keyId: row.cpr_key_id }, row.id);
    const isCurrent = row.cpr_key_id === vault.currentKeys.encryption;
    const ciphertext = isCurrent ? row.cpr_ciphertext : vault.encrypt(number, row.id).ciphertext;
    return { row, ciphertext, index: vault.indexes(number)[0].index };
  } catch {
    done.unreadable.push(row.id);
    return undefined;
  }
}

/** Adds the current indexes. @returns those that are found as the citizen they belong to */
async function addIndexes(
  transaction: Executor,
  { vault, done }: Run,
  fresh: readonly FreshNumber[],
): Promise<FreshNumber[]> {
  const indexes = sql.param(fresh.map(({ index }) => index));
  const citizens = sql.param(fresh.map(({ row }) => row.citizen_id));
  await transaction.execute(sql`
    insert into cpr_indexes (cpr_index, key_id, citizen_id)
    select cpr_index, ${vault.currentKeys.index}, citizen_id
    from unnest(${indexes}::bytea[], ${citizens}::uuid[]) as made (cpr_index, citizen_id)
    order by cpr_index
    on conflict (cpr_index) do nothing`);
  const rows = await query(
    transaction,
    z.strictObject({ cpr_index: bytes, citizen_id: z.string() }),
    sql`
    select cpr_index, citizen_id from cpr_indexes where cpr_index = any(${indexes}::bytea[])`,
  );
  const owners = new Map(rows.map((row) => [row.cpr_index.toString('hex'), row.citizen_id]));
  return fresh.filter(({ row, index }) => {
    const isOwn = owners.get(index.toString('hex')) === row.citizen_id;
    if (!isOwn) done.doubled.push(row.id);
    return isOwn;
  });
}

async function storeFresh(
  transaction: Executor,
  { vault, done }: Run,
  { name }: NumberTable,
  settled: readonly FreshNumber[],
): Promise<void> {
  const { encryption, index } = vault.currentKeys;
  await transaction.execute(sql`
    update ${name} stored
    set cpr_ciphertext = fresh.ciphertext, cpr_key_id = ${encryption}, cpr_index_key_id = ${index}
    from unnest(${sql.param(settled.map(({ row }) => row.id))}::uuid[],
      ${sql.param(settled.map(({ ciphertext }) => ciphertext))}::bytea[]) as fresh (id, ciphertext)
    where stored.id = fresh.id`);
  done.reencrypted += settled.filter(({ row }) => row.cpr_key_id !== encryption).length;
  done.reindexed += settled.filter(({ row }) => row.cpr_index_key_id !== index).length;
}
