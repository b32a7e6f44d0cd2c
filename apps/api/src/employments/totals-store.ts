import type { CalendarDate } from '@frikort/domain/calendar';
import { nameForCompany } from '@frikort/domain/protection';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement, once } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement } from '../database/statement.ts';
import { decodeCursor, encodeCursor, placeOfOere } from '../http/paging.ts';
import { editableOn } from '../rules/edit-window.ts';
import { reachesEmployment } from '../rules/reach.ts';
import {
  conditionsOf,
  type EmploymentFilter,
  endsIn,
  hasText,
  looksAtCitizen,
  type PlacedEmployee,
  placesOf,
} from './list-filter.ts';
import type { EmploymentSelection } from './list-store.ts';

const totalsShape = z.strictObject({
  count: z.int(),
  /** How many of them are cancelled. */
  cancelledCount: z.int(),
  /** Of those that are not cancelled (R8). */
  amountOere: z.int(),
});

/** What a company's list holds in all, over every page of it. */
export type EmploymentTotals = z.output<typeof totalsShape>;

/** What of it ends in one month, `2026-11`. */
export type MonthTotals = EmploymentTotals & { month: string };

/** What of it is one citizen's. */
export type CitizenTotals = EmploymentTotals & {
  cardNumber: string;
  citizenName: string;
  nameProtected: boolean;
};

type Selection = Omit<EmploymentSelection, 'sort'>;
type KeptInput = Selection & { caller: EmployeeCaller };

const totalsRow = z.strictObject({ totals: totalsShape });
const monthRow = totalsRow.extend({ month: z.string() });
const citizenRow = totalsRow.extend({
  cardNumber: z.string(),
  citizenName: z.string(),
  nameProtected: z.boolean(),
});

/** Reads what a company's list holds (R10), from what is kept of each day where that tells it. */
export async function readTotals(
  db: Executor,
  caller: EmployeeCaller,
  selection: Selection,
): Promise<EmploymentTotals> {
  const rows = isKept(selection.filter)
    ? await keptTotals(db, { ...selection, caller })
    : await query(db, totalsRow, countedTotals(caller, selection));
  return rows[0]?.totals ?? { count: 0, cancelledCount: 0, amountOere: 0 };
}

/** The same by the month of the last day, the latest first; months without any are left out. */
export async function readTotalsByMonth(
  db: Executor,
  caller: EmployeeCaller,
  selection: Selection,
): Promise<MonthTotals[]> {
  const rows = isKept(selection.filter)
    ? await keptMonths(db, { ...selection, caller })
    : await query(db, monthRow, countedMonths(caller, selection));
  return rows.map(({ month, totals }) => ({ month, ...totals }));
}

/** Whether a filter asks for nothing that differs among the employments of one company, last day and status. */
function isKept(filter: EmploymentFilter): boolean {
  const { productionUnit, reference, changedSince } = filter;
  return !looksAtCitizen(filter) && (productionUnit ?? reference ?? changedSince) === undefined;
}

const sumsCounted = totals(sql`1`, sql`employment.amount_oere`);
const sumsKept = totals(sql`employment.count`, sql`employment.amount_oere`);
const month = sql`to_char(employment.end_date, 'YYYY-MM')`;

const keptTotals = statement<KeptInput, typeof totalsRow>(
  'employment-totals',
  totalsRow,
  (placed) => sql`select ${sumsKept} as totals ${fromKept(placed)}`,
);

const keptMonths = statement<KeptInput, typeof monthRow>(
  'employment-totals-by-month',
  monthRow,
  (placed) => sql`
    select ${month} as month, ${sumsKept} as totals ${fromKept(placed)}
    group by 1 having sum(employment.count) > 0 order by 1 desc`,
);

/** What is kept of the days of a company that a filter finds. */
function fromKept(placed: Placed<KeptInput>): SQL {
  const caller = known(placed.caller, { role: 'employee' } as const);
  const { year, status, endsFrom, endsUntil, editable } = placesOf(placed.filter);
  return sql`
    from (${keptOf(caller, placed.today)}) employment
    where ${reachesEmployment(caller)}
      and (${year}::int is null or ${endsIn(year)})
      and (${status}::text is null or employment.status = ${status}::text)
      and (${endsFrom}::date is null or employment.end_date >= ${endsFrom}::date)
      and (${endsUntil}::date is null or employment.end_date <= ${endsUntil}::date)
      and (${editable}::boolean is null or ${editableOn(placed.today)} = ${editable}::boolean)`;
}

/**
 * What is kept, with those apart that the company may edit by a reopening (R30), which their last day and status do not
 * tell: each counts less where it is kept, and once by itself.
 */
function keptOf({ organisation: { cvr } }: PlacedEmployee, today: Placed<CalendarDate>): SQL {
  const reopened = (counted: SQL, reopenedUntil: SQL) => sql`
    select company_cvr, end_date, status, ${counted}, ${counted} * amount_oere, ${reopenedUntil}
    from employments where company_cvr = ${cvr} and reopened_until >= ${today}::date`;
  return sql`
    select company_cvr, end_date, status, count, amount_oere, null::date as reopened_until
    from employment_totals where company_cvr = ${cvr}
    union all ${reopened(sql`-1`, sql`null`)}
    union all ${reopened(sql`1`, sql`reopened_until`)}`;
}

/**
 * Counts over the company's employments, and logs it where a text is looked for among its citizens: what is found tells
 * of one of them (R26). Citizens are read only where the filter asks.
 */
export function countedTotals(caller: EmployeeCaller, selection: Selection): SQL {
  return sql`
    ${loggedIfSearched(caller, selection)}
    select ${sumsCounted} as totals ${fromEmployments(caller, selection)}`;
}

/** The same by the month of the last day. */
export function countedMonths(caller: EmployeeCaller, selection: Selection): SQL {
  return sql`
    ${loggedIfSearched(caller, selection)}
    select ${month} as month, ${sumsCounted} as totals ${fromEmployments(caller, selection)}
    group by 1 order by 1 desc`;
}

/** A page of what each citizen has of a company's list (R10), whoever has most first; logs each that is shown (R26). */
export async function listCitizenTotals(
  db: Executor,
  caller: EmployeeCaller,
  { limit, cursor, ...selection }: Selection & { limit: number; cursor?: string },
): Promise<{ items: CitizenTotals[]; nextCursor: string | null }> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, citizenPlace);
  const rows = await query(db, citizenRow, citizensText(caller, selection, limit, after));
  const items = rows.slice(0, limit).map(({ totals, citizenName, nameProtected, cardNumber }) => ({
    cardNumber,
    citizenName: nameForCompany({ name: citizenName, nameProtected }),
    nameProtected,
    ...totals,
  }));
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor([String(last.amountOere), last.cardNumber]) : null };
}

const citizenPlace = z.tuple([placeOfOere.form, z.string().regex(/^\d{5}$/)]);

/** Sorted by what is no name: a protected one must not be found by its place (R20). */
export function citizensText(
  caller: EmployeeCaller,
  selection: Selection,
  limit: number,
  after?: z.output<typeof citizenPlace>,
): SQL {
  const isAfter = after
    ? sql`(amount, citizen.card_number) < (${after[0]}::bigint, ${after[1]}::text)`
    : sql`true`;
  return sql`
    with page as (
      select citizen.card_number, citizen.name, citizen.name_protected, citizen.audit_subject, totals, amount
      from (
        select employment.citizen_id, ${sumsCounted} as totals, ${amountOf(sql`employment.amount_oere`)} as amount
        ${fromEmployments(caller, selection)}
        group by employment.citizen_id
      ) found join citizens citizen on citizen.id = found.citizen_id
      where ${isAfter}
      order by amount desc, citizen.card_number desc limit ${limit + 1}
    ), shown as (
      select audit_subject from page order by amount desc, card_number desc limit ${limit}
    ), ${lookInStatement({ caller, action: 'employments-listed', at: selection.at }, { shown: sql`shown` })}
    select card_number as "cardNumber", name as "citizenName", name_protected as "nameProtected", totals
    from page order by amount desc, card_number desc`;
}

function fromEmployments(caller: EmployeeCaller, { filter, today }: Selection): SQL {
  const citizens = looksAtCitizen(filter)
    ? sql`join citizens citizen on citizen.id = employment.citizen_id`
    : sql``;
  return sql`
    from employments employment ${citizens}
    where ${reachesEmployment(caller)} and ${conditionsOf(filter, today, caller)}`;
}

function loggedIfSearched(caller: EmployeeCaller, { filter, at }: Selection): SQL {
  return hasText(filter)
    ? sql`with logged as (${auditInStatement({ caller, action: 'employments-listed', at }, { from: once })})`
    : sql``;
}

function totals(count: SQL, amountOere: SQL): SQL {
  return sql`json_build_object(
    'count', coalesce(sum(${count}), 0),
    'cancelledCount', coalesce(sum(${count}) filter (where employment.status = 'cancelled'), 0),
    'amountOere', ${amountOf(amountOere)})`;
}

function amountOf(amountOere: SQL): SQL {
  return sql`coalesce(sum(${amountOere}) filter (where employment.status = 'registered'), 0)`;
}
