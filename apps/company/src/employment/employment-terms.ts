import { type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { changesBetween, editableUntilByEnd } from '@frikort/domain/employment';
import {
  type EmploymentTerms,
  type OptionalTerm,
  optionalTerms,
  optionalTermsOf,
} from '@frikort/domain/employment-terms';
import { oere } from '@frikort/domain/money';
import type { Employment } from '../queries/employment.ts';

/** What may be edited of an employment (R8), as the rules know it. */
export function termsOf(employment: Employment): EmploymentTerms {
  const { startDate, endDate, amountOere, contact } = employment;
  return {
    startDate: calendarDate(startDate),
    endDate: calendarDate(endDate),
    amountOere: oere(amountOere),
    contact,
    ...optionalTermsOf(employment),
  };
}

/** The last day of a reopening (R30), where the employment can be edited for longer than its end allows. */
export function reopenedUntilOf(employment: Employment): CalendarDate | null {
  const until = calendarDate(employment.editableUntil);
  return until > editableUntilByEnd(calendarDate(employment.endDate)) ? until : null;
}

/** The body of `PATCH /employments/{id}`: what is absent stays, `null` clears. */
export type EditOrder = {
  startDate?: string;
  endDate?: string;
  amountOere?: number;
  contact?: { name: string; email: string; phone: string };
} & { [Field in OptionalTerm]?: string | null };

/** Only what differs is sent, so that two people who edit different fields do not undo each other; `undefined` for nothing. */
export function editBetween(before: EmploymentTerms, after: EmploymentTerms): EditOrder | undefined {
  const changed = new Set(changesBetween(before, after).map(({ field }) => field.split('.')[0]));
  if (changed.size === 0) return undefined;
  const { startDate, endDate, amountOere, contact } = after;
  const optional = optionalTerms.filter((field) => changed.has(field));
  return {
    ...(changed.has('startDate') && { startDate }),
    ...(changed.has('endDate') && { endDate }),
    ...(changed.has('amountOere') && { amountOere }),
    ...(changed.has('contact') && { contact }),
    ...Object.fromEntries(optional.map((field) => [field, after[field]])),
  };
}
