import { type CalendarDate, yearOf } from './calendar.ts';
import type { BeforeOrganisationStart, NameHoldsForm, TooFewMembers, ValidationFailed } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R40: a form of cooperation, as the system's list has it. */
export type EffortForm = {
  /** Never changed, never used again. */
  code: string;
  name: { da: string; en: string };
  /** What names of the form are known by, and names of organisations do not hold. */
  words: readonly string[];
  /** Of how many municipalities an organisation of the form is at least. */
  fewestMembers: number;
};

/** R40: how many financiers, and years ahead with a budget, there are at most; and the highest sum, in whole kroner. */
export const mostFinanciers = 20;
export const mostBudgetYearsAhead = 5;
export const highestKroner = 10_000_000_000;

/** A text as words stand in it, apart from what is between them. */
const asWords = (text: string) =>
  ` ${text
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim()} `;

/** R40: the words of a form that a name holds, as they are in the list; nothing when it holds none. */
export function formInName(name: string, forms: readonly Pick<EffortForm, 'words'>[]): string | undefined {
  const read = asWords(name);
  return forms.flatMap(({ words }) => words).find((word) => read.includes(asWords(word)));
}

export type OrganisationFacts = {
  name: string;
  /** Of which form; not among the forms when there is none of that code. */
  form: string;
  members: readonly string[];
};

/**
 * R40: whether an organisation may be entered. Refuses in this order: a form that is not there, a name that holds a form,
 * too few municipalities for the form.
 */
export function judgeOrganisation(
  { name, form, members }: OrganisationFacts,
  forms: readonly EffortForm[],
): Result<null, ValidationFailed | NameHoldsForm | TooFewMembers> {
  const chosen = forms.find(({ code }) => code === form);
  if (!chosen) {
    return refused({ code: 'validation-failed', errors: [{ path: 'form', code: 'not-allowed-value' }] });
  }
  const word = formInName(name, forms);
  if (word !== undefined) return refused({ code: 'name-holds-form', word });
  const { fewestMembers } = chosen;
  return members.length < fewestMembers
    ? refused({ code: 'too-few-members', fewestMembers })
    : accepted(null);
}

/** R40, R41: nothing is registered of a time before the organisation's start. */
export function judgeStart(
  startDate: CalendarDate,
  organisationStart: CalendarDate,
): Result<null, BeforeOrganisationStart> {
  return startDate < organisationStart
    ? refused({ code: 'before-organisation-start', startDate: organisationStart })
    : accepted(null);
}

/** R40: a year has a budget from that of the organisation's start to a few years ahead. */
export function judgeBudgetYear(
  year: number,
  organisationStart: CalendarDate,
  today: CalendarDate,
): Result<null, BeforeOrganisationStart | ValidationFailed> {
  if (year < yearOf(organisationStart)) {
    return refused({ code: 'before-organisation-start', startDate: organisationStart });
  }
  if (year <= yearOf(today) + mostBudgetYearsAhead) return accepted(null);
  return refused({ code: 'validation-failed', errors: [{ path: 'year', code: 'too-large' }] });
}

/** R40: what of a year's budget is left when the efforts have theirs; below 0 when they have more, which is shown. */
export function budgetLeft(budgetKroner: number, effortsKroner: number): number {
  return budgetKroner - effortsKroner;
}
