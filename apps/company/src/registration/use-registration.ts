import { isRefusedWith, ProblemError } from '@frikort/api-client/problem';
import type { CalendarDate } from '@frikort/domain/calendar';
import type { RegistrationWarning } from '@frikort/domain/employment';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import type { Oere } from '@frikort/domain/money';
import { present } from '@frikort/domain/present';
import { type Attempt, attemptFor } from '@frikort/ui/attempt';
import { useDraft } from '@frikort/ui/drafts';
import { useOrder } from '@frikort/ui/order';
import { receiptState } from '@frikort/ui/receipt';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { cardLookupKey } from '../queries/card-lookup.ts';
import { keepContinuation } from '../queries/continuations.ts';
import { type Employment, employmentQuery } from '../queries/employment.ts';
import { employmentsKey } from '../queries/employments.ts';
import { previewBalance } from '../terms/balance-preview.ts';
import { refusalToFields } from '../terms/refusal-to-fields.ts';
import { useFindSame } from '../terms/same-question.tsx';
import type { TermsValues } from '../terms/terms-values.ts';
import { type TermsForm, useTermsForm } from '../terms/use-terms-form.ts';
import { useWarnings } from '../terms/use-warnings.ts';
import { registerEmployment, registrationOrder } from './register.ts';
import { isRegistrationDraft, registrationDraft, registrationDraftKey } from './registration-draft.ts';
import type { RegistrationStart } from './repeat.ts';
import {
  afterPart,
  type SplitPlan,
  startSplit,
  undividedOere,
  valuesOfPart,
  yearOfPart,
} from './split-plan.ts';

export type Registration = {
  cardNumber: string | undefined;
  setCardNumber: (cardNumber: string | undefined) => void;
  terms: TermsForm;
  warnings: readonly RegistrationWarning[];
  split: SplitPlan | undefined;
  /** Takes up the offer to split, or drops the split (`undefined`). */
  setSplit: (parts: SplitPlan['parts'] | undefined) => void;
  restored: boolean;
  /** The own employment that would be registered twice; none when the same order is sent again. */
  findSame: (terms: EmploymentTerms) => Promise<Employment | undefined>;
  send: (terms: EmploymentTerms) => void;
  busy: boolean;
  /** What the API refused that concerns no field of the form. */
  failure: unknown;
  /** Forgets what is typed, for good. */
  forget: () => void;
};

/** What is carried out with each attempt, and what it rests on. */
type Sending = {
  terms: EmploymentTerms;
  cardNumber: string;
  attempt: Attempt;
  values: TermsValues;
  /** What was shown to remain afterwards. */
  remainingOere: Oere | undefined;
};

function concernsNoField(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  const { fields, general } = refusalToFields(error.problem);
  return general !== undefined || fields.some(({ field }) => field === 'cardNumber');
}

/** Sends a registration, and takes the API's answer back to the fields or on to the receipt. */
function useSending(facts: { terms: TermsForm; onRegistered: (sent: Sending, id: string) => Promise<void> }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useOrder({
    mutationFn: ({ terms, cardNumber, attempt }: Sending) =>
      registerEmployment(registrationOrder(cardNumber, terms), attempt.key),
    onSuccess: async (read, sent) => {
      const { id } = read.value;
      await facts.onRegistered(sent, id);
      queryClient.setQueryData(employmentQuery(id).queryKey, read);
      // Outdated, but not asked for again here: a look-up costs (R27), and the lists are on other pages.
      const outdated = { refetchType: 'none' } as const;
      await queryClient.invalidateQueries({ queryKey: employmentsKey, ...outdated });
      await queryClient.invalidateQueries({ queryKey: cardLookupKey(sent.cardNumber), ...outdated });
      const { remainingOere } = sent;
      await navigate({
        to: '/ansaettelser/$id/kvittering',
        params: { id },
        state: { ...receiptState('registered'), ...present({ remainingOere }) },
      });
    },
    onError: async (error, { values }) => {
      if (!(error instanceof ProblemError)) return;
      const { fields } = refusalToFields(error.problem);
      if (fields.length === 0) return;
      facts.terms.refuse(fields, values);
      // What was known about the card is no longer so: show what is.
      if (isRefusedWith(error, 'amount-exceeds-remaining', 'enrolment-inactive', 'no-card-in-year')) {
        await facts.terms.balances.refresh();
      }
    },
  });
}

/** Everything behind the page: the look-up, the fields, the split, the draft and the sending. */
export function useRegistration(today: CalendarDate, start: RegistrationStart): Registration {
  const draft = useDraft(registrationDraftKey, isRegistrationDraft);
  const { repeatOf } = start;
  // A draft of something else gives way to the employment that the user has just asked to repeat.
  const initial = repeatOf === undefined || draft.initial?.repeatOf === repeatOf ? draft.initial : undefined;
  const [cardNumber, setCardNumber] = useState(initial === undefined ? start.cardNumber : initial.cardNumber);
  const [split, setPlan] = useState(initial?.split);
  const attempt = useRef(initial?.attempt);
  const finished = useRef(false);
  const findSame = useFindSame();
  const terms = useTermsForm({ initial: initial?.values ?? start.values, today, cardNumber });
  const { values, checked, form, balances } = terms;
  const { balanceOf } = balances;
  const grantedOn = balances.lookup?.grantedOn;
  const warnings = useWarnings({ checked, cardNumber: cardNumber ?? '', today, grantedOn, balanceOf });
  const begun =
    cardNumber !== undefined || split !== undefined || form.formState.isDirty || initial !== undefined;

  function keep(): void {
    if (!begun || finished.current) return;
    draft.save(registrationDraft({ cardNumber, values, split, attempt: attempt.current, repeatOf }));
  }
  // After every rendering: whatever was typed last is kept, at the price of one small write.
  useEffect(keep);

  const sending = useSending({
    terms,
    onRegistered: async ({ terms: registered, values: sent, cardNumber: number }, id) => {
      finished.current = true;
      const next = split === undefined ? undefined : afterPart(split, registered.amountOere);
      const followingYear = next && yearOfPart(next);
      const until = next?.parts.at(-1)?.endDate ?? start.continuesUntil;
      if (until !== undefined) {
        const amountOere = next && undividedOere(next);
        // What is registered stands; a reminder that could not be kept is not worth an error.
        await keepContinuation(id, { endDate: until, amountOere }).catch(() => undefined);
      }
      // A part of a year without a card cannot be registered yet: it waits on the overview, not in the form.
      if (next === undefined || followingYear === undefined || balanceOf(followingYear) === null)
        draft.clear();
      else {
        const nextValues = valuesOfPart(next, sent);
        draft.save(
          registrationDraft({ cardNumber: number, values: nextValues, split: next, attempt: undefined }),
        );
      }
    },
  });

  return {
    cardNumber,
    setCardNumber,
    terms,
    warnings,
    split,
    setSplit: (parts) => {
      const plan = parts === undefined ? undefined : startSplit(parts, checked.amountOere);
      setPlan(plan);
      if (plan !== undefined) form.reset(valuesOfPart(plan, values), { keepDefaultValues: true });
    },
    restored: initial !== undefined,
    findSame: async (accepted) => {
      if (cardNumber === undefined) return undefined;
      // Sent again after an answer that got lost: it may stand there already, and is not made twice.
      if (attemptFor(attempt.current, registrationOrder(cardNumber, accepted)) === attempt.current)
        return undefined;
      return await findSame(cardNumber, accepted);
    },
    send: (accepted) => {
      if (cardNumber === undefined) return;
      attempt.current = attemptFor(attempt.current, registrationOrder(cardNumber, accepted));
      keep();
      const { year, amountOere } = checked;
      const preview = previewBalance({ year, amountOere, balanceOf });
      const remainingOere = preview?.afterOere;
      sending.mutate({ terms: accepted, cardNumber, attempt: attempt.current, values, remainingOere });
    },
    busy: sending.isPending,
    failure: sending.isError && concernsNoField(sending.error) ? sending.error : undefined,
    forget: () => {
      finished.current = true;
      draft.clear();
    },
  };
}
