import { type CalendarDate, type Period, yearOf } from '@frikort/domain/calendar';
import { judgeAmount, judgeAmountForm } from '@frikort/domain/card';
import { typedProductionUnit } from '@frikort/domain/cvr';
import { judgePeriod } from '@frikort/domain/employment';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { type Oere, oere } from '@frikort/domain/money';
import { present } from '@frikort/domain/present';
import type { Unreadable } from '@frikort/domain/refusal';
import type { Result } from '@frikort/domain/result';
import { contactInput, registerEmploymentInput } from '@frikort/domain/schemas';
import { cleanLine } from '@frikort/domain/text';
import { typedContact } from '@frikort/domain/typed-contact';
import { readPeriod } from '@frikort/domain/typed-date';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { asProblem, type FormProblem } from './field-problem.ts';
import { isTermsField, type TermsField, type TermsValues, textIn } from './terms-values.ts';

export type TermsProblem = FormProblem<TermsField>;

/** The remaining balance of the year's card in øre; `null` when there is none, `undefined` when it is not known. */
export type BalanceOf = (year: number) => Oere | null | undefined;

export type TermsFacts = {
  today: CalendarDate;
  balanceOf: BalanceOf;
  /** When an employment is edited: what it holds, and on which year's card (R3). */
  held?: { year: number; amountOere: Oere } | undefined;
};

/** What could be read so far, and what is wrong; `terms` only when nothing is. */
export type CheckedTerms = {
  problems: readonly TermsProblem[];
  startDate?: CalendarDate;
  endDate?: CalendarDate;
  /** The calendar year of the dates typed so far. */
  year?: number;
  amountOere?: Oere;
  /** R5: the period crosses New Year; the same period, one part per year. */
  splitAt?: readonly Period[];
  terms?: EmploymentTerms;
};

function readField<T>(
  field: TermsField,
  read: Result<T, Unreadable>,
): { value?: T; problems: TermsProblem[] } {
  if (read.ok) return { value: read.value, problems: [] };
  const { refusal } = read;
  const empty = 'reason' in refusal && refusal.reason === 'empty';
  return { problems: [{ field, why: empty ? { kind: 'missing' } : { kind: 'unreadable', refusal } }] };
}

/** R5, R6: the period in itself, and whether there is a card in its year. */
function checkPeriod(
  startDate: CalendarDate | undefined,
  endDate: CalendarDate | undefined,
  { balanceOf }: TermsFacts,
): { problems: TermsProblem[]; splitAt?: readonly Period[] } {
  const problems: TermsProblem[] = [];
  const year = startDate === undefined ? undefined : yearOf(startDate);
  if (year !== undefined && balanceOf(year) === null) {
    const problem = asProblem({ code: 'no-card-in-year', year });
    problems.push({ field: 'startDate', why: { kind: 'refused', problem } });
  }
  if (startDate === undefined || endDate === undefined) return { problems };
  const period = judgePeriod(startDate, endDate);
  if (period.ok) return { problems };
  const { refusal } = period;
  problems.push({ field: 'endDate', why: { kind: 'refused', problem: asProblem(refusal) } });
  return refusal.code === 'not-in-one-calendar-year' ? { problems, splitAt: refusal.splitAt } : { problems };
}

/** R3: at least 1 øre, and at most what remains, where that is known. */
function checkAmount(
  amountOere: Oere | undefined,
  year: number | undefined,
  facts: TermsFacts,
): TermsProblem[] {
  if (amountOere === undefined) return [];
  const remaining = year === undefined ? undefined : facts.balanceOf(year);
  const heldOere = facts.held?.year === year ? facts.held?.amountOere : undefined;
  const judged =
    remaining === undefined || remaining === null
      ? judgeAmountForm(amountOere)
      : // What is used does not matter here: only what remains is known to a company.
        judgeAmount({ allowanceOere: remaining, usedOere: oere(0), amountOere, heldOere });
  if (judged.ok) return [];
  return [{ field: 'amount', why: { kind: 'refused', problem: asProblem(judged.refusal) } }];
}

type Issues = Parameters<typeof fieldErrorsOf>[0];

function formProblems(prefix: string, issues: Issues, values: TermsValues): TermsProblem[] {
  return fieldErrorsOf(issues).flatMap(({ path, code }): TermsProblem[] => {
    const field = [prefix, path].filter(Boolean).join('.');
    if (!isTermsField(field)) return [];
    return [
      {
        field,
        why: code === 'missing' ? { kind: 'missing' } : { kind: 'form', code, typed: textIn(values, field) },
      },
    ];
  });
}

/** A field says one thing at a time; an empty e-mail is missing rather than of the wrong form. */
function firstOfEachField(problems: readonly TermsProblem[]): TermsProblem[] {
  return problems.filter(
    ({ field }, position) => problems.findIndex((other) => other.field === field) === position,
  );
}

type Rest = Pick<EmploymentTerms, 'contact' | 'productionUnit' | 'reference'>;

/** R8, R9, R12: contact person, P-number and reference, by the API's own schemas. */
function checkRest(values: TermsValues): {
  problems: TermsProblem[];
  rest?: Rest;
} {
  const { contact, productionUnit, reference } = values;
  const { shape } = registerEmploymentInput;
  const unit = typedProductionUnit(productionUnit);
  const readContact = contactInput.safeParse(typedContact(contact));
  const readUnit = unit === '' ? undefined : shape.productionUnit.safeParse(unit);
  const readReference = cleanLine(reference) === '' ? undefined : shape.reference.safeParse(reference);
  const problems = [
    ...formProblems('contact', readContact.error?.issues ?? [], values),
    ...formProblems('productionUnit', readUnit?.error?.issues ?? [], values),
    ...formProblems('reference', readReference?.error?.issues ?? [], values),
  ];
  if (!readContact.success || problems.length > 0) return { problems };
  const rest = {
    contact: readContact.data,
    productionUnit: readUnit?.data ?? null,
    reference: readReference?.data ?? null,
  };
  return { problems, rest };
}

/** The calendar year of the dates typed so far: the start's, else the end's. */
function typedYear(
  { startDate, endDate }: Pick<TermsValues, 'startDate' | 'endDate'>,
  today: CalendarDate,
): number | undefined {
  const { start, end } = readPeriod(startDate, endDate, today);
  if (start.ok) return yearOf(start.value);
  return end.ok ? yearOf(end.value) : undefined;
}

/**
 * The year of dates that are typed in full, as they stand when a field has been left: `01-03-20` may become
 * `01-03-2024`, and looking a year up costs (R27).
 */
export function settledYear(
  values: Pick<TermsValues, 'startDate' | 'endDate'>,
  today: CalendarDate,
): number | undefined {
  const inFull = (text: string) => (/^\d{2}-\d{2}-\d{4}$/.test(cleanLine(text)) ? text : '');
  return typedYear({ startDate: inFull(values.startDate), endDate: inFull(values.endDate) }, today);
}

/** Reads the fields of an employment the Danish way and tells the user early what the API would refuse (R3, R5-R9). */
export function checkTerms(values: TermsValues, facts: TermsFacts): CheckedTerms {
  const dates = readPeriod(values.startDate, values.endDate, facts.today);
  const start = readField('startDate', dates.start);
  const end = readField('endDate', dates.end);
  const amount = readField('amount', readTypedAmount(values.amount));
  const period = checkPeriod(start.value, end.value, facts);
  const year = typedYear(values, facts.today);
  const { problems: restProblems, rest } = checkRest(values);
  const problems = firstOfEachField([
    ...start.problems,
    ...end.problems,
    ...period.problems,
    ...amount.problems,
    ...checkAmount(amount.value, year, facts),
    ...restProblems,
  ]);
  const read = {
    problems,
    ...present({
      startDate: start.value,
      endDate: end.value,
      year,
      amountOere: amount.value,
      splitAt: period.splitAt,
    }),
  };
  if (problems.length > 0 || rest === undefined) return read;
  if (start.value === undefined || end.value === undefined || amount.value === undefined) return read;
  const terms = { startDate: start.value, endDate: end.value, amountOere: amount.value, ...rest };
  return { ...read, terms };
}
