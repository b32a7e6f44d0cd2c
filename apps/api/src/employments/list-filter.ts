import type { CalendarDate } from '@frikort/domain/calendar';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import { idEndOfReceipt } from '@frikort/domain/receipt-number';
import { type SQL, sql } from 'drizzle-orm';
import type { PlacedCaller } from '../auth/caller.ts';
import type { Placed } from '../database/statement.ts';
import { editableOn, firstEndWithinWindow } from '../rules/edit-window.ts';
import { nameHolds } from '../rules/name-search.ts';

/** The orders a company's list can have; a leading minus is descending. */
export const employmentSorts = [
  '-endDate',
  'endDate',
  '-startDate',
  'startDate',
  '-amountOere',
  'amountOere',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
] as const;
export type EmploymentSort = (typeof employmentSorts)[number];

export type PlacedEmployee = Extract<PlacedCaller, { role: 'employee' }>;

/** What a company's list is narrowed to; what is absent does not narrow it. */
export type EmploymentFilter = {
  year?: number;
  status?: 'registered' | 'cancelled';
  /** Of the frikort as it is now (R15). */
  enrolmentStatus?: EnrolmentStatus;
  /** Those that end on this day or later. */
  endsFrom?: CalendarDate;
  /** Those that end on this day or earlier. */
  endsUntil?: CalendarDate;
  /** Words of the citizen's name, unless protected (R20), the card or receipt number, or part of the company's reference. */
  text?: string;
  editable?: boolean;
  /** A P-number (R12). */
  productionUnit?: string;
  /** The company's own, the whole of it (R8). */
  reference?: string;
  /** Those that were registered, edited or cancelled at this instant (RFC 3339) or later. */
  changedSince?: string;
};

/** A member of the filter as a condition over the aliases `employment` and `citizen`. */
const conditions = {
  year: (year: Placed<number>) => sql`(employment.year = ${year}::int and ${endsIn(year)}
    and employment.start_date between ${firstDay(year)} and ${lastDay(year)})`,
  status: (status: Placed<string>) => sql`employment.status = ${status}::text`,
  enrolmentStatus: (status: Placed<string>) => sql`citizen.status = ${status}::text`,
  endsFrom: (day: Placed<string>) => sql`employment.end_date >= ${day}::date`,
  endsUntil: (day: Placed<string>) => sql`employment.end_date <= ${day}::date`,
  editable: (editable: Placed<boolean>, today: Placed<CalendarDate>) =>
    sql`${editableOn(today)} = ${editable}::boolean`,
  /** Where in an index by the last day those begin that may be edited: at the edit window, or at one reopened before it. */
  endsWhereEditable: (today: Placed<CalendarDate>, cvr: Placed<string>) =>
    sql`employment.end_date >= least(${firstEndWithinWindow(today)}, (
      select min(reopened.end_date) from employments reopened
      where reopened.company_cvr = ${cvr} and reopened.reopened_until >= ${today}::date))`,
  productionUnit: (unit: Placed<string>) => sql`employment.production_unit = ${unit}::text`,
  reference: (reference: Placed<string>) => sql`employment.reference = ${reference}::text`,
  changedSince: (instant: Placed<string>) => sql`employment.updated_at >= ${instant}::timestamptz`,
};

/** A filter of that company's list as a condition over the aliases `employment` and `citizen`. */
export function conditionsOf(
  filter: EmploymentFilter,
  today: CalendarDate,
  { organisation: { cvr } }: PlacedEmployee,
): SQL {
  const { year, status, enrolmentStatus, endsFrom, endsUntil, text, editable, productionUnit } = filter;
  const { reference, changedSince } = filter;
  const parts: SQL[] = [sql`true`];
  if (year !== undefined) parts.push(conditions.year(year));
  if (status !== undefined) parts.push(conditions.status(status));
  if (enrolmentStatus !== undefined) parts.push(conditions.enrolmentStatus(enrolmentStatus));
  if (endsFrom !== undefined) parts.push(conditions.endsFrom(endsFrom));
  if (endsUntil !== undefined) parts.push(conditions.endsUntil(endsUntil));
  if (editable !== undefined) parts.push(conditions.editable(editable, today));
  if (editable === true) parts.push(conditions.endsWhereEditable(today, cvr));
  if (productionUnit !== undefined) parts.push(conditions.productionUnit(productionUnit));
  if (reference !== undefined) parts.push(conditions.reference(reference));
  if (changedSince !== undefined) parts.push(conditions.changedSince(changedSince));
  if (text !== undefined && text !== '') parts.push(holdsText(text));
  return sql.join(parts, sql` and `);
}

/** In a statement that is made once every member has a place; what is absent is null there. */
export const placesOf = (filter: Placed<EmploymentFilter>) => filter as Placed<Required<EmploymentFilter>>;

export const hasText = ({ text }: EmploymentFilter) => text !== undefined && text !== '';

/** Whether a filter looks at the citizen, and not at the employment alone. */
export function looksAtCitizen(filter: EmploymentFilter): boolean {
  return filter.enrolmentStatus !== undefined || hasText(filter);
}

/** Whether a filter narrows a list not at all. */
export const isWhole = (filter: EmploymentFilter) =>
  Object.values(filter).every((value) => value === undefined || value === '');

const firstDay = (year: Placed<number>) => sql`make_date(${year}::int, 1, 1)`;
const lastDay = (year: Placed<number>) => sql`make_date(${year}::int, 12, 31)`;

/** An employment lies within its year (R5), so both dates do: a list by either of them finds the year in its index. */
export function endsIn(year: Placed<number>): SQL {
  return sql`employment.end_date between ${firstDay(year)} and ${lastDay(year)}`;
}

function holdsText(text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(
    (not citizen.name_protected and ${nameHolds(sql`citizen.name`, text)})
    or citizen.card_number = ${text}
    or employment.reference ilike ${pattern}
    or right(employment.id::text, 8) = ${idEndOfReceipt(text) ?? null})`;
}
