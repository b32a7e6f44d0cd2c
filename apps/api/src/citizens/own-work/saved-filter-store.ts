import { citizenLists, mostSavedFilters } from '@frikort/domain/citizen-list';
import { type SavedFilterInput, savedFilterInput } from '@frikort/domain/citizen-list-schemas';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import type { Database } from '../../database/database.ts';
import { query } from '../../database/query.ts';

const filterRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  list: z.enum(citizenLists),
  filter: savedFilterInput.shape.filter,
});
export type SavedFilter = z.output<typeof filterRow>;

/** The caller's own filters, by name; logged. */
export async function readSavedFilters(
  db: Database,
  caller: CaseworkerCaller,
  at: Date,
): Promise<SavedFilter[]> {
  return await query(
    db,
    filterRow,
    sql`
    with logged as (${auditInStatement({ caller, action: 'saved-filters-viewed', at }, { from: once })})
    select id, name, list, filter from saved_filters
    where actor_id = ${caller.actorId}::uuid order by name collate "da-x-icu", id`,
  );
}

/**
 * Keeps a filter by its name, in place of the one before of that name.
 * @returns false when there are as many as there may be
 */
export async function keepFilter(
  db: Database,
  caller: CaseworkerCaller,
  { name, list, filter }: SavedFilterInput,
  at: Date,
): Promise<boolean> {
  const owner = sql`${caller.actorId}::uuid`;
  return await db.transaction(async (transaction) => {
    // One after the other, so that two at once are counted both.
    await transaction.execute(sql`select from actors where id = ${owner} for no key update`);
    await transaction.execute(sql`delete from saved_filters where actor_id = ${owner} and name = ${name}`);
    const { rows } = await transaction.execute(sql`
      with kept as (
        insert into saved_filters (id, actor_id, name, list, filter, created_at)
        select ${uuidv7()}::uuid, ${owner}, ${name}, ${list}, ${JSON.stringify(filter)}::jsonb,
          ${at.toISOString()}::timestamptz
        where (select count(*) from saved_filters where actor_id = ${owner}) < ${mostSavedFilters}
        returning id
      ), logged as (
        ${auditInStatement({ caller, action: 'saved-filter-kept', at }, { from: sql`kept`, object: sql`id` })}
      )
      select id from kept`);
    return rows.length > 0;
  });
}

/** Deletes a filter of the caller's. @returns false when they have none by that id */
export async function deleteFilter(
  db: Database,
  caller: CaseworkerCaller,
  id: string,
  at: Date,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with gone as (
      delete from saved_filters where id = ${id}::uuid and actor_id = ${caller.actorId}::uuid returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'saved-filter-deleted', at }, { from: sql`gone`, object: sql`id` })}
    )
    select id from gone`);
  return rows.length > 0;
}

/** Keeps from how much down little is left, for the caller. */
export async function keepLittleLeft(
  db: Database,
  caller: CaseworkerCaller,
  littleLeftOere: number,
  at: Date,
): Promise<void> {
  await db.execute(sql`
    with kept as (
      insert into caseworker_preferences (actor_id, little_left_oere)
      values (${caller.actorId}::uuid, ${littleLeftOere}::bigint)
      on conflict (actor_id) do update set little_left_oere = excluded.little_left_oere
      returning actor_id
    )
    ${auditInStatement({ caller, action: 'little-left-changed', at }, { from: sql`kept` })}`);
}
