import type { Oere } from '@frikort/domain/money';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { citizenHasCard } from '../rules/programme-years.ts';
import { type StoredYear, toStoredYear, yearColumns, yearRow } from './year.ts';

/** What an operator does to a year, and when. */
export type YearAct = { caller: OperatorCaller; at: Date };

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** Every year that is entered, newest first, and a row of the log for having looked. */
export async function listYears(db: Executor, { caller, at }: YearAct): Promise<StoredYear[]> {
  const rows = await query(
    db,
    yearRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'programme-years-viewed', at }, { from: sql`act` })}
    )
    select ${yearColumns} from programme_years y order by y.year desc`,
  );
  return rows.map(toStoredYear);
}

/** One year, by its number or by the id that an answer was recorded under. */
export async function readYear(
  db: Executor,
  by: { year: number } | { id: string },
): Promise<StoredYear | undefined> {
  const condition = 'year' in by ? sql`y.year = ${by.year}` : sql`y.id = ${by.id}::uuid`;
  const rows = await query(db, yearRow, sql`select ${yearColumns} from programme_years y where ${condition}`);
  const [row] = rows;
  return row && toStoredYear(row);
}

/** How many frikort have, or would have, a card in a year (R13), by status. */
const cardHolders = z.strictObject({ active: z.int(), inactive: z.int() });
export type CardHolders = z.output<typeof cardHolders>;

/** Counts who has a card in a year that was, or would be, opened at that instant; and logs the preview. */
export async function countCardHolders(
  db: Executor,
  { caller, at }: YearAct,
  { year, openedAt }: { year: number; openedAt: Date },
): Promise<CardHolders> {
  const rows = await query(
    db,
    cardHolders,
    sql`
    with opened as (select ${year}::int as year, ${instant(openedAt)} as opened_at), logged as (
      ${auditInStatement(
        { caller, action: 'programme-year-previewed', at },
        {
          from: sql`opened left join programme_years y on y.year = opened.year`,
          object: sql`y.id`,
        },
      )}
    )
    select count(*) filter (where citizen.status = 'active')::int as active,
      count(*) filter (where citizen.status = 'inactive')::int as inactive
    from citizens citizen, opened where ${citizenHasCard}`,
  );
  const [row] = rows;
  if (!row) throw new Error('A count without an answer');
  return row;
}

export type YearEntry = {
  id: string;
  year: number;
  allowanceOere: number;
  effectiveFrom: Date;
  source: string | undefined;
  claim: IdempotencyClaim;
};

/**
 * Enters a year with its first amount (R1), the log and the record of the request.
 * @returns false when the year is entered already
 */
export async function insertYear(db: Executor, { caller, at }: YearAct, entry: YearEntry): Promise<boolean> {
  const { id, year, allowanceOere, effectiveFrom, source, claim } = entry;
  const { rows } = await db.execute(sql`
    with entered as (
      insert into programme_years (year, entered_at, id) values (${year}, ${instant(at)}, ${id}::uuid)
      on conflict (year) do nothing
      returning id, year
    ), allowance as (
      insert into programme_year_allowances (year, effective_from, allowance_oere, entered_at, entered_by, source)
      select year, ${instant(effectiveFrom)}, ${allowanceOere}::bigint, ${instant(at)}, ${caller.actorId}::uuid,
        ${source ?? null}::text
      from entered
    ), logged as (
      ${auditInStatement({ caller, action: 'programme-year-entered', at }, { from: sql`entered`, object: sql`id` })}
    ), recorded as (
      ${recordSuccess(claim, sql`entered`, at)}
    )
    select id from entered`);
  return rows.length > 0;
}

/**
 * The statement that makes every change of a card wait until this transaction is over, and that waits for those under
 * way. Named, so that a test can take it away and see a lowering slip in beside a registration.
 */
export const holdCardsStill = 'select hold_cards_still()';

/**
 * Makes sure that no card moves until the transaction ends (R1, R2).
 * @throws DatabaseError with code 55P03 when that cannot be had in a second
 */
export async function holdCards(db: Executor): Promise<void> {
  await db.execute(sql.raw(holdCardsStill));
}

export type AllowanceChange = {
  year: number;
  allowanceOere: number;
  effectiveFrom: Date;
  source: string | undefined;
  /** What binds once the change is entered. */
  bindingOere: Oere;
  /** Of a change that was not proposed: what makes it happen once. */
  claim?: IdempotencyClaim | undefined;
};

/**
 * Enters another amount of a year; one of the same instant is superseded, and what is proposed for the year is overtaken,
 * because whoever confirms it has not seen this. Cards that have a row learn of a lowering, so that their CHECK holds
 * them to it too.
 */
export async function insertAllowance(
  db: Executor,
  { caller, at }: YearAct,
  { year, allowanceOere, effectiveFrom, source, bindingOere, claim }: AllowanceChange,
): Promise<void> {
  await db.execute(sql`
    with superseded as (
      update programme_year_allowances set superseded_at = ${instant(at)}
      where year = ${year} and effective_from = ${instant(effectiveFrom)} and superseded_at is null
      returning id
    ), allowance as (
      insert into programme_year_allowances (year, effective_from, allowance_oere, entered_at, entered_by, source)
      select ${year}, ${instant(effectiveFrom)}, ${allowanceOere}::bigint, ${instant(at)}, ${caller.actorId}::uuid,
        ${source ?? null}::text
      from (select count(*) from superseded) first
      returning year
    ), lowered as (
      update cards set allowance_oere = ${bindingOere}::bigint
      where year = ${year} and allowance_oere > ${bindingOere}::bigint
    ), overtaken as (
      update programme_proposals set outcome = 'overtaken', decided_by = ${caller.actorId}::uuid, decided_at = ${instant(at)}
      where year = ${year} and outcome is null
    ), changed as (
      select y.id from programme_years y join allowance on allowance.year = y.year
    ), logged as (
      ${auditInStatement({ caller, action: 'programme-allowance-changed', at }, { from: sql`changed`, object: sql`id` })}
    )${claim ? sql`, recorded as (${recordSuccess(claim, sql`changed`, at)})` : sql``}
    select id from changed`);
}

/**
 * Opens a year that has an amount (R1), now or later, and logs it.
 * @returns false when it is not there, or open already
 */
export async function openYear(
  db: Executor,
  { caller, at }: YearAct,
  { year, openedAt }: { year: number; openedAt: Date },
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with opened as (
      update programme_years y set opened_at = ${instant(openedAt)}
      where y.year = ${year} and (y.opened_at is null or y.opened_at > ${instant(at)})
        and exists (select from programme_year_allowances a where a.year = y.year and a.superseded_at is null)
      returning y.id
    ), logged as (
      ${auditInStatement({ caller, action: 'programme-year-opened', at }, { from: sql`opened`, object: sql`id` })}
    )
    select id from opened`);
  return rows.length > 0;
}
