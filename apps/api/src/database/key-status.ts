import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from './database.ts';
import type { CprKeys } from './encryption.ts';
import { query } from './query.ts';

/** One key, and how much is on it. */
export type KeyUse = {
  purpose: 'encryption' | 'index';
  keyId: string;
  /** `current` is written with, `former` is still read with, `unknown` is in the database and not configured. */
  state: 'current' | 'former' | 'unknown';
  /** CPR numbers that are encrypted with it, or whose newest index is made with it. */
  numbers: number;
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
  const use = (purpose: KeyUse['purpose'], seen: readonly string[]): KeyUse[] => {
    const configured = keys[purpose].map(({ id }) => id);
    return [...new Set([...configured, ...seen])].map((keyId) => ({
      purpose,
      keyId,
      state: keyId === configured[0] ? 'current' : configured.includes(keyId) ? 'former' : 'unknown',
      numbers: rows.reduce((sum, row) => sum + (row[purpose] === keyId ? row.numbers : 0), 0),
      ...(purpose === 'index' ? { indexes: indexesOf.get(keyId) ?? 0 } : {}),
    }));
  };
  return [
    ...use(
      'encryption',
      rows.map(({ encryption }) => encryption),
    ),
    ...use('index', [...rows.map(({ index }) => index), ...indexesOf.keys()]),
  ];
}

/** Whether every CPR number is on the current keys. */
export function isRotated(use: readonly KeyUse[]): boolean {
  return use.every(({ state, numbers }) => state === 'current' || numbers === 0);
}
