import type { CalendarDate } from '@frikort/domain/calendar';
import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { type CheckedTerms, checkTerms, settledYear, type TermsProblem } from './check-terms.ts';
import { type FormProblem, isFieldRefusedWith } from './field-problem.ts';
import { useProblemLine } from './problem-line.ts';
import { type RefusedField, stillStands } from './refusal-to-fields.ts';
import { isTermsField, type TermsField, type TermsValues } from './terms-values.ts';
import { type Balances, useBalances } from './use-balances.ts';
import { type ProblemMessages, useProblemMessages } from './use-problem-messages.ts';

export type TermsForm = {
  form: UseFormReturn<TermsValues>;
  values: TermsValues;
  checked: CheckedTerms;
  balances: Balances;
  messageOf: ProblemMessages<TermsField>['messageOf'];
  summary: ProblemMessages<TermsField>['summary'];
  /** Sent with what `checked` finds wrong: shows all of it. */
  stop: () => void;
  /** The API has refused these fields of what was sent. */
  refuse: (fields: readonly FormProblem<RefusedField>[], sent: TermsValues) => void;
};

type Facts = {
  initial: TermsValues;
  today: CalendarDate;
  /** Whose balances count; none before a card number has been looked up. */
  cardNumber: string | undefined;
  held?: Parameters<typeof checkTerms>[1]['held'];
};

function isTermsProblem(problem: FormProblem<RefusedField>): problem is TermsProblem {
  return isTermsField(problem.field);
}

/** The fields of an employment with everything that is known about them while one types. */
export function useTermsForm({ initial, today, cardNumber, held }: Facts): TermsForm {
  const form = useForm<TermsValues>({ defaultValues: initial });
  const values = form.watch();
  const balances = useBalances(cardNumber, settledYear(values, today), today);
  const checked = checkTerms(values, { today, balanceOf: balances.balanceOf, held });
  const [refused, setRefused] = useState<{ problems: readonly TermsProblem[]; sent: TermsValues }>();
  const standing = refused?.problems.filter(({ field }) => stillStands(field, refused.sent, values)) ?? [];
  const { formState } = form;
  const lineOf = useProblemLine();
  const { messageOf, summary, stop } = useProblemMessages<TermsField>({
    problems: [...standing, ...checked.problems],
    // Told at once: an amount above the balance only grows by typing on, and a date in full has its year.
    showEarly: (problem) =>
      isFieldRefusedWith(problem, 'amount-exceeds-remaining') ||
      (isFieldRefusedWith(problem, 'no-card-in-year') && settledYear(values, today) !== undefined) ||
      form.getFieldState(problem.field, formState).isTouched,
    lineOf,
  });
  return {
    form,
    values,
    checked,
    balances,
    messageOf,
    summary,
    stop: () => stop(checked.problems.map(({ field }) => field)),
    refuse: (fields, sent) => {
      const problems = fields.filter(isTermsProblem);
      setRefused({ problems, sent });
      stop(problems.map(({ field }) => field));
    },
  };
}
