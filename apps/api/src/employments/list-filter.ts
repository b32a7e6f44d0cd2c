import { type CalendarDate, endOfYear, startOfYear } from '@frikort/domain/calendar';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import { idEndOfReceipt } from '@frikort/domain/receipt-number';
import { type SQL, sql } from 'drizzle-orm';
import { editableOn } from '../rules/edit-window.ts';
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
] as const;
export type EmploymentSort = (typeof employmentSorts)[number];

/** What a company's list is narrowed to; what is absent does not narrow it. */
export type EmploymentFilter = {
  year?: number;
  status?: 'registered' | 'cancelled';
  /** Of the frikort as it is now (R15). */
  enrolmentStatus?: EnrolmentStatus;
  /** Those that end on this day or later. */
  endsFrom?: CalendarDate;
  /** Words of the citizen's name, unless protected (R20), the card or receipt number, or part of the company's reference. */
  text?: string;
  editable?: boolean;
  /** A P-number (R12). */
  productionUnit?: string;
};

/** A filter as a condition over the aliases `employment` and `citizen`. */
export function conditionsOf(filter: EmploymentFilter, today: CalendarDate): SQL {
  const { year, status, enrolmentStatus, endsFrom, editable, productionUnit } = filter;
  const parts: SQL[] = [sql`true`];
  if (year !== undefined) parts.push(inYear(year));
  if (status !== undefined) parts.push(sql`employment.status = ${status}`);
  if (enrolmentStatus !== undefined) parts.push(sql`citizen.status = ${enrolmentStatus}`);
  if (endsFrom !== undefined) parts.push(sql`employment.end_date >= ${endsFrom}::date`);
  if (productionUnit !== undefined) parts.push(sql`employment.production_unit = ${productionUnit}`);
  if (editable !== undefined) parts.push(editable ? editableOn(today) : sql`not ${editableOn(today)}`);
  if (filter.text !== undefined && filter.text !== '') parts.push(holdsText(filter.text));
  return sql.join(parts, sql` and `);
}

/** Whether a filter looks at the citizen, and not at the employment alone. */
export function looksAtCitizen({ text, enrolmentStatus }: EmploymentFilter): boolean {
  return enrolmentStatus !== undefined || (text !== undefined && text !== '');
}

/** An employment lies within its year (R5), so both dates do: a list by either of them finds the year in its index. */
function inYear(year: number): SQL {
  const [first, last] = [startOfYear(year), endOfYear(year)];
  return sql`(employment.year = ${year}
    and employment.end_date between ${first}::date and ${last}::date
    and employment.start_date between ${first}::date and ${last}::date)`;
}

function holdsText(text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(
    (not citizen.name_protected and ${nameHolds(sql`citizen.name`, text)})
    or citizen.card_number = ${text}
    or employment.reference ilike ${pattern}
    or right(employment.id::text, 8) = ${idEndOfReceipt(text) ?? null})`;
}
