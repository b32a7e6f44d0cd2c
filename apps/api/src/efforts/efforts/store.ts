import type { EffortInput } from '@frikort/domain/effort-schemas';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../../http/idempotency.ts';
import { reachesEffort } from '../../rules/effort-reach.ts';
import { effortColumns, effortRow, type StoredEffort } from './effort.ts';

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

const effortsWithParts = sql`efforts effort
  join effort_organisations organisation on organisation.id = effort.organisation_id
  join effort_categories category on category.id = effort.category_id`;

/** It only keeps the list finite. */
const mostShown = 1000;

/** Those that a caller is shown, of one organisation or all, by name, and logs the look. */
export async function listEfforts(
  efforts: Executor,
  caller: EffortCaller,
  { organisationId, at }: { organisationId: string | undefined; at: Date },
): Promise<StoredEffort[]> {
  const ofOrganisation =
    organisationId === undefined ? sql`true` : sql`organisation.id = ${organisationId}::uuid`;
  const rows = await query(
    efforts,
    effortRow,
    sql`
    with logged as (${auditInStatement({ caller, action: 'efforts-viewed', at }, { from: once })})
    select ${effortColumns(caller)} from ${effortsWithParts}
    where ${ofOrganisation} and ${reachesEffort(caller)}
    order by organisation.name, effort.name, effort.id limit ${mostShown}`,
  );
  return rows.map(({ effort }) => effort);
}

/** One that a caller is shown. */
export async function readEffort(
  efforts: Executor,
  caller: EffortCaller,
  id: string,
): Promise<StoredEffort | undefined> {
  const [row] = await query(
    efforts,
    effortRow,
    sql`select ${effortColumns(caller)} from ${effortsWithParts}
      where effort.id = ${id}::uuid and ${reachesEffort(caller)}`,
  );
  return row?.effort;
}

/** The same, held until the transaction ends: whoever else changes it, or registers somebody in it, waits. */
export async function holdEffort(
  efforts: Executor,
  caller: EffortCaller,
  id: string,
): Promise<StoredEffort | undefined> {
  await efforts.execute(sql`select from efforts where id = ${id}::uuid for no key update`);
  return await readEffort(efforts, caller, id);
}

/** Whether an effort may choose a category. */
export async function readIsOpen(efforts: Executor, categoryId: string): Promise<boolean> {
  const [row] = await query(
    efforts,
    z.strictObject({ isOpen: z.boolean() }),
    sql`select exists (select from effort_categories
      where id = ${categoryId}::uuid and closed_at is null) as "isOpen"`,
  );
  return row?.isOpen === true;
}

export type NewEffort = { id: string; input: EffortInput; claim: IdempotencyClaim; at: Date };

/**
 * Stores an effort with the log and the record of the request.
 * @throws DatabaseError on `efforts_name` when another one of the organisation has the name, and on
 *   `idempotency_records_key` for a repeated request
 */
export async function insertEffort(
  efforts: Executor,
  caller: EffortCaller,
  { id, input, claim, at }: NewEffort,
): Promise<void> {
  const { organisationId, name, details = null, categoryId, startDate, endDate = null } = input;
  await efforts.execute(sql`
    with effort as (
      insert into efforts (id, organisation_id, name, details, category_id, start_date, end_date, created_at, created_by)
      values (${id}::uuid, ${organisationId}::uuid, ${name}, ${details}, ${categoryId}::uuid, ${startDate}::date,
        ${endDate}::date, ${instant(at)}, ${caller.actorId}::uuid)
      returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'effort-made', at }, { from: sql`effort`, object: sql`id` })}
    )
    ${recordSuccess(claim, sql`effort`, at)}`);
}

export type EffortTerms = Pick<StoredEffort, 'name' | 'details' | 'startDate' | 'endDate'> & {
  categoryId: string;
};

/**
 * Takes an effort to these terms, and logs it.
 * @throws DatabaseError on `efforts_name`, and on `efforts_category_locked` should somebody have been registered meanwhile
 */
export async function updateEffort(
  efforts: Executor,
  caller: EffortCaller,
  { id, terms, at }: { id: string; terms: EffortTerms; at: Date },
): Promise<void> {
  const { name, details, categoryId, startDate, endDate } = terms;
  await efforts.execute(sql`
    with changed as (
      update efforts set name = ${name}, details = ${details}, category_id = ${categoryId}::uuid,
        start_date = ${startDate}::date, end_date = ${endDate}::date, version = version + 1
      where id = ${id}::uuid returning id
    )
    ${auditInStatement({ caller, action: 'effort-changed', at }, { from: sql`changed`, object: sql`id` })}`);
}

/** Takes a year's budget to what is given, `null` away, as another version of the effort, and logs it. */
export async function writeBudget(
  efforts: Executor,
  caller: EffortCaller,
  { id, year, kroner, at }: { id: string; year: number; kroner: number | null; at: Date },
): Promise<void> {
  await efforts.execute(
    kroner === null
      ? sql`delete from effort_budgets where effort_id = ${id}::uuid and year = ${year}`
      : sql`insert into effort_budgets (effort_id, year, kroner) values (${id}::uuid, ${year}, ${kroner})
          on conflict (effort_id, year) do update set kroner = excluded.kroner`,
  );
  await efforts.execute(sql`
    with changed as (update efforts set version = version + 1 where id = ${id}::uuid returning id)
    ${auditInStatement({ caller, action: 'effort-budget-changed', at }, { from: sql`changed`, object: sql`id` })}`);
}
