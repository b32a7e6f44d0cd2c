import { addDays, type CalendarDate, type Period, splitAtNewYear, startOfYear, yearOf } from './calendar.ts';
import { type CardBalance, judgeAmount, judgeAmountForm } from './card.ts';
import {
  type EmploymentChanges,
  type EmploymentField,
  type EmploymentTerms,
  employmentFields,
  mapTerms,
  optionalTerms,
  readTerm,
} from './employment-terms.ts';
import type { EnrolmentStatus } from './enrolment.ts';
import type { Oere } from './money.ts';
import type {
  AmountExceedsRemaining,
  AmountInvalid,
  EditWindowClosed,
  EmploymentCancelled,
  EndBeforeStart,
  EnrolmentInactive,
  NoCardInYear,
  NotInOneCalendarYear,
  ReferenceAlreadyUsed,
  ValidationFailed,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

export type { Contact } from './contact.ts';

export type EmploymentStatus = 'registered' | 'cancelled';

/** R7: an employment may be edited while fewer days than these have passed since its end. */
export const editableDays = 30;

/** R5: start ≤ end, both in the same calendar year; the same day is fine. Gives the year. */
export function judgePeriod(
  startDate: CalendarDate,
  endDate: CalendarDate,
): Result<{ year: number }, EndBeforeStart | NotInOneCalendarYear> {
  if (endDate < startDate) return refused({ code: 'end-before-start' });
  const year = yearOf(startDate);
  if (year === yearOf(endDate)) return accepted({ year });
  return refused({ code: 'not-in-one-calendar-year', splitAt: splitAtNewYear(startDate, endDate) });
}

/** R3, R5: what is wrong with a registration by itself, before anything is read. Gives the year. */
export function judgeRegistrationForm(terms: {
  startDate: CalendarDate;
  endDate: CalendarDate;
  amountOere: number;
}): Result<{ year: number }, AmountInvalid | EndBeforeStart | NotInOneCalendarYear> {
  const period = judgePeriod(terms.startDate, terms.endDate);
  if (!period.ok) return period;
  const amount = judgeAmountForm(terms.amountOere);
  return amount.ok ? period : amount;
}

/** R5: into how many employments one of real life is split at most; more come of a mistyped year. */
export const mostParts = 3;

/**
 * R5: what is still to be registered of an employment that goes on after New Year, one part per calendar year, the
 * first from 1 January. Refuses employment-cancelled, end-before-start, and an end too many years away.
 */
export function judgeContinuation(
  employment: { status: EmploymentStatus; endDate: CalendarDate },
  endDate: CalendarDate,
): Result<readonly Period[], EmploymentCancelled | EndBeforeStart | ValidationFailed> {
  if (employment.status === 'cancelled') return refused({ code: 'employment-cancelled' });
  const startDate = startOfYear(yearOf(employment.endDate) + 1);
  if (endDate < startDate) return refused({ code: 'end-before-start' });
  const parts = splitAtNewYear(startDate, endDate);
  if (parts.length > 0 && parts.length < mostParts) return accepted(parts);
  return refused({ code: 'validation-failed', errors: [{ path: 'endDate', code: 'too-large' }] });
}

/** What the edit window follows from (R7, R30). */
export type EditWindow = {
  endDate: CalendarDate;
  /** The last day of its latest reopening; `null` when it never was reopened. */
  reopenedUntil: CalendarDate | null;
};

/** R7, R30: the last day on which it may be edited: by its stored end, or by a reopening that lasts longer. */
export function editableUntil({ endDate, reopenedUntil }: EditWindow): CalendarDate {
  const byEnd = editableUntilByEnd(endDate);
  if (reopenedUntil === null) return byEnd;
  // Stryker disable next-line EqualityOperator: the same day either way.
  return reopenedUntil < byEnd ? byEnd : reopenedUntil;
}

/** R7: the same of one that was never reopened. */
export function editableUntilByEnd(endDate: CalendarDate): CalendarDate {
  return addDays(endDate, editableDays - 1);
}

/**
 * R7, R8, R30: registered, and fewer than `editableDays` since the stored end, or within a reopening. `today` is the date
 * in Copenhagen.
 */
export function isEditable(
  employment: EditWindow & { status: EmploymentStatus },
  today: CalendarDate,
): boolean {
  return employment.status === 'registered' && today <= editableUntil(employment);
}

/** R6: the end lies `editableDays` or more back, so that a new employment could not be edited or cancelled. */
export function isLockedFromStart(endDate: CalendarDate, today: CalendarDate): boolean {
  return today > editableUntilByEnd(endDate);
}

export type RegistrationFacts = {
  startDate: CalendarDate;
  endDate: CalendarDate;
  amountOere: number;
  enrolmentStatus: EnrolmentStatus;
  /** The card of the year that the period lies in; `null` when there is none (R13). */
  card: CardBalance | null;
  /** Whether the company has another employment, not cancelled, with this reference (R8). */
  referenceInUse: boolean;
};

export type RegistrationRefusal =
  | AmountExceedsRemaining
  | AmountInvalid
  | EndBeforeStart
  | EnrolmentInactive
  | NoCardInYear
  | NotInOneCalendarYear
  | ReferenceAlreadyUsed;

/**
 * R2-R6, R8: whether an employment may be registered. Refuses in this order: what is wrong in itself
 * (end-before-start, not-in-one-calendar-year, amount-invalid), what the frikort refuses (enrolment-inactive,
 * no-card-in-year), what the user can mend (reference-already-used, amount-exceeds-remaining). The database guards
 * the last two again, because only it sees what runs at the same time.
 */
export function judgeRegistration(
  facts: RegistrationFacts,
): Result<{ year: number; amountOere: Oere }, RegistrationRefusal> {
  const form = judgeRegistrationForm(facts);
  if (!form.ok) return form;
  const { year } = form.value;
  if (facts.enrolmentStatus === 'inactive') return refused({ code: 'enrolment-inactive' });
  if (facts.card === null) return refused({ code: 'no-card-in-year', year });
  if (facts.referenceInUse) return refused({ code: 'reference-already-used' });
  const amount = judgeAmount({ ...facts.card, amountOere: facts.amountOere });
  if (!amount.ok) return amount;
  return accepted({ year, amountOere: amount.value });
}

export type EditFacts = {
  stored: EmploymentTerms & EditWindow & { status: EmploymentStatus };
  changes: EmploymentChanges;
  today: CalendarDate;
  /** The card of the year that the period lies in after the edit, as it stands before it; `null` when none. */
  card: CardBalance | null;
  /** Whether the company has another employment, not cancelled, with the new reference (R8). */
  referenceInUse: boolean;
};

/** How an edit moves money: add `deltaOere` (negative to give back) to `used` of that year's card, all in one step. */
export type CardMove = { year: number; deltaOere: number };

export type AcceptedEdit = { year: number; terms: EmploymentTerms; moves: readonly CardMove[] };

export type EditRefusal =
  | EditWindowClosed
  | EmploymentCancelled
  | Exclude<RegistrationRefusal, EnrolmentInactive>;

/**
 * R7, R8: whether an employment may be edited, judged on the stored end. An inactive enrolment does not matter.
 * Refuses in this order: employment-cancelled, edit-window-closed, end-before-start, not-in-one-calendar-year,
 * amount-invalid, no-card-in-year, reference-already-used, amount-exceeds-remaining.
 */
export function judgeEdit(facts: EditFacts): Result<AcceptedEdit, EditRefusal> {
  const { stored, changes } = facts;
  const open = judgeCancellation(stored, facts.today);
  if (!open.ok) return open;
  const { startDate, endDate } = edited(stored, changes, stored.amountOere);
  const period = judgePeriod(startDate, endDate);
  if (!period.ok) return period;
  const { year } = period.value;
  const form = judgeAmountForm(changes.amountOere ?? stored.amountOere);
  if (!form.ok) return form;
  if (facts.card === null) return refused({ code: 'no-card-in-year', year });
  if (facts.referenceInUse) return refused({ code: 'reference-already-used' });
  const storedYear = yearOf(stored.startDate);
  const heldOere = year === storedYear ? stored.amountOere : undefined;
  const amount = judgeAmount({ ...facts.card, amountOere: form.value, heldOere });
  if (!amount.ok) return amount;
  const terms = edited(stored, changes, amount.value);
  return accepted({ year, terms, moves: movesOf(storedYear, stored.amountOere, year, amount.value) });
}

/** R8: the terms after an edit: what is absent stays, `null` clears. */
export function edited(
  stored: EmploymentTerms,
  changes: EmploymentChanges,
  amountOere: Oere,
): EmploymentTerms {
  return {
    startDate: changes.startDate ?? stored.startDate,
    endDate: changes.endDate ?? stored.endDate,
    amountOere,
    contact: changes.contact ?? stored.contact,
    ...mapTerms(optionalTerms, (field) => (changes[field] === undefined ? stored[field] : changes[field])),
  };
}

function movesOf(storedYear: number, storedOere: Oere, year: number, amountOere: Oere): CardMove[] {
  if (storedYear !== year) {
    return [
      { year: storedYear, deltaOere: -storedOere },
      { year, deltaOere: amountOere },
    ];
  }
  return amountOere === storedOere ? [] : [{ year, deltaOere: amountOere - storedOere }];
}

/** R7, R8: whether it may be cancelled; the same as whether it may be edited. Refuses employment-cancelled first. */
export function judgeCancellation(
  stored: EditWindow & { status: EmploymentStatus },
  today: CalendarDate,
): Result<null, EditWindowClosed | EmploymentCancelled> {
  if (stored.status === 'cancelled') return refused({ code: 'employment-cancelled' });
  if (isEditable(stored, today)) return accepted(null);
  return refused({ code: 'edit-window-closed', editableUntil: editableUntil(stored) });
}

/** What the app tells before registering; none of it blocks (R6). */
export type RegistrationWarning =
  | { code: 'begins-before-grant'; grantedOn: CalendarDate }
  | { code: 'locked-from-start'; editableUntil: CalendarDate }
  | { code: 'overlaps-own'; overlaps: readonly Period[] };

export type WarningFacts = Period & {
  today: CalendarDate;
  /** When the frikort was granted, where it is known. */
  grantedOn?: CalendarDate | undefined;
  /** Of one that is being edited: the last day of its latest reopening (R30). */
  reopenedUntil?: CalendarDate | null | undefined;
  /** The company's own employments of the same person that are not cancelled, without the one being edited. */
  ownPeriods?: readonly Period[] | undefined;
};

/** R6: begins before the grant, locked from the start; and overlaps an own employment of the same person. */
export function registrationWarnings(facts: WarningFacts): RegistrationWarning[] {
  const warnings: RegistrationWarning[] = [];
  const { startDate, endDate, grantedOn = startDate } = facts;
  if (startDate < grantedOn) warnings.push({ code: 'begins-before-grant', grantedOn });
  const lastDay = editableUntil({ endDate, reopenedUntil: facts.reopenedUntil ?? null });
  if (facts.today > lastDay) warnings.push({ code: 'locked-from-start', editableUntil: lastDay });
  const overlaps =
    facts.ownPeriods?.filter((own) => own.startDate <= endDate && startDate <= own.endDate) ?? [];
  if (overlaps.length > 0) warnings.push({ code: 'overlaps-own', overlaps });
  return warnings;
}

/** What tells one employment of a company from another of the same citizen. */
export type Distinct = Pick<EmploymentTerms, 'startDate' | 'endDate' | 'amountOere' | 'reference'>;

/**
 * The own employment that a new one repeats in every respect: same citizen, days and pay. It may be meant, so the app
 * asks before it is registered twice. A reference of its own says that it is another one (R8).
 * @param own the company's employments of the same citizen that are not cancelled
 */
export function sameAsOwn<Own extends Distinct>(own: readonly Own[], terms: Distinct): Own | undefined {
  return own.find(
    (other) =>
      other.startDate === terms.startDate &&
      other.endDate === terms.endDate &&
      other.amountOere === terms.amountOere &&
      (terms.reference === null || terms.reference === other.reference),
  );
}

/** R25: one changed field. Dates as `YYYY-MM-DD`, amounts in øre, `null` for not given. */
export type FieldChange = {
  field: EmploymentField;
  from: string | number | null;
  to: string | number | null;
};

/** R25: what differs between two versions of an employment, in the order of `employmentFields`. */
export function changesBetween(before: EmploymentTerms, after: EmploymentTerms): FieldChange[] {
  return employmentFields.flatMap((field) => {
    const from = readTerm<FieldChange['from']>(before, field) ?? null;
    const to = readTerm<FieldChange['to']>(after, field) ?? null;
    return from === to ? [] : [{ field, from, to }];
  });
}
