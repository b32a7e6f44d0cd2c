import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from './database.ts';
import type { CprKeys, NamedKeys } from './encryption.ts';
import { query } from './query.ts';

/** One key, and how much is on it. */
export type KeyUse = {
  purpose: 'encryption' | 'index' | 'webhook' | 'address';
  keyId: string;
  /** `current` is written with, `former` is still read with, `unknown` is in the database and not configured. */
  state: 'current' | 'former' | 'unknown';
  /** CPR numbers that are encrypted with it, or whose newest index is made with it; or secrets of webhooks, or addresses. */
  count: number;
  /** Of an index key: all the indexes made with it, also those beside a newer one. */
  indexes?: number;
};

/** How many CPR numbers are on which key; every configured key is told, with 0 too. */
export async function readKeyUse(db: Executor, keys: CprKeys): Promise<KeyUse[]> {
  const rows = await query(
    db,
    z.strictObject({ encryption: z.string(), index: z.string(), numbers: z.number() }),
    sql`
    select cpr_key_id as encryption, cpr_index_key_id as index, count(*)::int as numbers
    from (select cpr_key_id, cpr_index_key_id from citizens where anonymised_at is null
      union all select cpr_key_id, cpr_index_key_id from former_cpr_numbers) number
    group by cpr_key_id, cpr_index_key_id`,
  );
  const made = await query(
    db,
    z.strictObject({ key_id: z.string(), indexes: z.int() }),
    sql`select key_id, count(*)::int as indexes from cpr_indexes group by key_id`,
  );
  const indexesOf = new Map(made.map(({ key_id, indexes }) => [key_id, indexes]));
  const countsOf = (purpose: 'encryption' | 'index') => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row[purpose], (counts.get(row[purpose]) ?? 0) + row.numbers);
    return counts;
  };
  const ofEfforts = await query(
    db,
    z.strictObject({ key: z.string(), rows: z.int() }),
    sql`
    select key, count(*)::int as rows from (select cpr_key_id as key from effort_participants where cpr_key_id is not null
      union all select key_id from effort_consent_files) encrypted group by key`,
  );
  const encryptions = countsOf('encryption');
  for (const { key, rows: more } of ofEfforts) encryptions.set(key, (encryptions.get(key) ?? 0) + more);
  const newest = countsOf('index');
  for (const id of indexesOf.keys()) newest.set(id, newest.get(id) ?? 0);
  return [
    ...keyUseOf('encryption', keys.encryption, encryptions),
    ...keyUseOf('index', keys.index, newest).map((use) =>
      Object.assign(use, { indexes: indexesOf.get(use.keyId) ?? 0 }),
    ),
  ];
}

/** What is on each of some keys, those first that are configured. @param counts of each key that anything is on */
export function keyUseOf(
  purpose: KeyUse['purpose'],
  keys: NamedKeys,
  counts: ReadonlyMap<string, number>,
): KeyUse[] {
  const configured = keys.map(({ id }) => id);
  return [...new Set([...configured, ...counts.keys()])].map((keyId) => ({
    purpose,
    keyId,
    state: keyId === configured[0] ? 'current' : configured.includes(keyId) ? 'former' : 'unknown',
    count: counts.get(keyId) ?? 0,
  }));
}

/** Whether everything is on the current keys. */
export function isRotated(use: readonly KeyUse[]): boolean {
  return use.every(({ state, count }) => state === 'current' || count === 0);
}
