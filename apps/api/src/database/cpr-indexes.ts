import { type SQL, sql } from 'drizzle-orm';
import type { CprIndex } from './encryption.ts';

/**
 * The statement part that lets a CPR number be found. In the order of the indexes, so that two statements that store
 * the same number wait for each other in one order whichever key each has for its current one.
 * @param citizen the citizen's id, as an expression over `from`
 */
export function insertIndexes(indexes: readonly CprIndex[], citizen: SQL, from: SQL): SQL {
  const ordered = indexes.toSorted((a, b) => Buffer.compare(a.index, b.index));
  return sql`insert into cpr_indexes (cpr_index, key_id, citizen_id)
    select made.cpr_index, made.key_id, ${citizen}
    from ${from},
      unnest(${sql.param(ordered.map(({ index }) => index))}::bytea[],
        ${sql.param(ordered.map(({ keyId }) => keyId))}::text[]) with ordinality as made (cpr_index, key_id, place)
    order by made.place`;
}
