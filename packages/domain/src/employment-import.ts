import type { CalendarDate } from './calendar.ts';
import { type CardBalance, judgeAmountForm } from './card.ts';
import {
  type AcceptedEdit,
  changesBetween,
  type Distinct,
  type EditRefusal,
  type EditWindow,
  type EmploymentStatus,
  edited,
  type FieldChange,
  judgeEdit,
  judgeRegistration,
  type RegistrationRefusal,
  sameAsOwn,
} from './employment.ts';
import { type EmploymentTerms, optionalTermsOf } from './employment-terms.ts';
import type { EnrolmentStatus } from './enrolment.ts';
import type { Plain, PossibleDuplicate } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import type { ImportRowInput } from './schemas.ts';

/** R33: rows of one import at most. */
export const mostImportRows = 10_000;

/** R33: how long the results of an import can be read after its end, in days. */
export const importKeptDays = 30;

/** R33: imports of one company that are under way at most. */
export const mostImportsUnderWay = 5;

/** R33: what is done with a row that repeats another employment in every respect. */
export const duplicateChoices = ['refuse', 'register'] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

/** R33: where an import stands; `rejected`: a row was refused, and all or nothing was asked for. */
export const importStatuses = ['queued', 'running', 'finished', 'rejected', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** R33: what came of a row; `not-done` when the import ended without it. */
export const rowOutcomes = ['created', 'updated', 'unchanged', 'refused', 'not-done'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** An employment that a row may repeat, by what tells whoever reads of it which it is. */
export type OwnEmployment = Distinct & {
  readonly id?: string | undefined;
  readonly row?: number | undefined;
};

/** What is known when a row is judged. */
export type ImportRowFacts = {
  row: ImportRowInput;
  today: CalendarDate;
  duplicates: DuplicateChoice;
  /** Whose card number it is, with the card of the year that the row lies in; `null` when nobody has it. */
  citizen: { enrolmentStatus: EnrolmentStatus; card: CardBalance | null } | null;
  /** The company's own employment, not cancelled, that has the row's reference. */
  stored: (EmploymentTerms & EditWindow & { status: EmploymentStatus; cardNumber: string }) | null;
  /** The company's own employments of the citizen, not cancelled. */
  own: readonly OwnEmployment[];
};

/** What a row leads to. */
export type RowDecision =
  | { action: 'create'; year: number; terms: EmploymentTerms; repeats: OwnEmployment | undefined }
  | ({ action: 'update'; changes: readonly FieldChange[] } & AcceptedEdit)
  | { action: 'keep' };

export type RowRefusal = Plain<'card-number-unknown'> | EditRefusal | PossibleDuplicate | RegistrationRefusal;

/**
 * R33: what a row of an import leads to. One whose reference the company has on an employment that is not cancelled edits
 * it (R7, R8), if anything differs, and never moves it to another citizen; any other registers one (R2-R6).
 */
export function judgeImportRow(facts: ImportRowFacts): Result<RowDecision, RowRefusal> {
  const { row, citizen, stored } = facts;
  if (citizen === null) return refused({ code: 'card-number-unknown' });
  if (stored !== null && stored.cardNumber === row.cardNumber) {
    return judgeUpdate(facts, citizen.card, stored);
  }
  const judged = judgeRegistration({ ...row, ...citizen, referenceInUse: stored !== null });
  if (!judged.ok) return judged;
  const { year, amountOere } = judged.value;
  const { startDate, endDate, contact } = row;
  const terms = { startDate, endDate, amountOere, contact, ...optionalTermsOf(row) };
  const repeats = terms.reference === null ? sameAsOwn(facts.own, terms) : undefined;
  if (repeats && facts.duplicates === 'refuse') {
    const { id: employmentId, row: repeatsRow } = repeats;
    return refused({ code: 'possible-duplicate', employmentId, repeatsRow });
  }
  return accepted({ action: 'create', year, terms, repeats });
}

function judgeUpdate(
  { row, today }: ImportRowFacts,
  card: CardBalance | null,
  stored: NonNullable<ImportRowFacts['stored']>,
): Result<RowDecision, EditRefusal> {
  const { cardNumber: _, ...changes } = row;
  const amount = judgeAmountForm(changes.amountOere);
  if (!amount.ok) return amount;
  const changed = changesBetween(stored, edited(stored, changes, amount.value));
  if (changed.length === 0) return accepted({ action: 'keep' });
  const judged = judgeEdit({ stored, changes, today, card, referenceInUse: false });
  return judged.ok ? accepted({ action: 'update', changes: changed, ...judged.value }) : judged;
}
