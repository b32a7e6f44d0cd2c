import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { CprKeys } from './encryption.ts';

/** Why the indexes of a key must stay. */
export type NotRetired = 'configured' | 'still-needed';

/**
 * Deletes the indexes that a former key made, so that whoever got hold of it finds nobody by it (also what a rotation
 * after a leak is for). Only when the key is out of the configuration and every number has an index of one that is in.
 * @param keeper a connection that acts as the keeper
 * @returns how many were deleted, or why none was
 */
export async function retireIndexKey(
  keeper: Database,
  keys: CprKeys,
  keyId: string,
): Promise<number | NotRetired> {
  const configured = keys.index.map(({ id }) => id);
  if (configured.includes(keyId)) return 'configured';
  return await keeper.transaction(async (transaction) => {
    const { rows } = await transaction.execute(sql`
      select from (
        select cpr_index_key_id from citizens where anonymised_at is null
        union all select cpr_index_key_id from former_cpr_numbers) number
      where cpr_index_key_id <> all(${sql.param(configured)}::text[]) limit 1`);
    if (rows.length > 0) return 'still-needed';
    const deleted = await transaction.execute(sql`delete from cpr_indexes where key_id = ${keyId}`);
    return deleted.rowCount ?? 0;
  });
}
