import { isRefusedWith, ProblemError } from '@frikort/api-client/problem';
import { type CalendarDate, yearOf } from '@frikort/domain/calendar';
import type { RegistrationWarning } from '@frikort/domain/employment';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import type { Oere } from '@frikort/domain/money';
import { useDraft } from '@frikort/ui/drafts';
import { useOrder } from '@frikort/ui/order';
import { receiptState } from '@frikort/ui/receipt';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { employmentQuery, type ReadEmployment } from '../queries/employment.ts';
import { refusalToFields } from '../terms/refusal-to-fields.ts';
import { type TermsField, type TermsValues, valuesOfTerms } from '../terms/terms-values.ts';
import { type TermsForm, useTermsForm } from '../terms/use-terms-form.ts';
import { useWarnings } from '../terms/use-warnings.ts';
import { editEmployment, useTakeOver } from './change-employment.ts';
import { differingFields, editDraft, editDraftKey, isEditDraft, mergedValues } from './edit-draft.ts';
import { type EditOrder, editBetween, reopenedUntilOf, termsOf } from './employment-terms.ts';

/** Someone else has saved meanwhile: what is saved now, and where it is not what is typed. */
export type Outdated = { readonly current: TermsValues; readonly fields: readonly TermsField[] };

export type Edit = {
  terms: TermsForm;
  /** What the employment holds now, and on which year's card (R3). */
  held: { year: number; amountOere: Oere };
  warnings: readonly RegistrationWarning[];
  /** Sends what differs; false when nothing does. */
  save: (terms: EmploymentTerms) => boolean;
  busy: boolean;
  failure: unknown;
  outdated: Outdated | undefined;
  restored: boolean;
  /** Drops what was typed for what is saved. */
  useSaved: () => void;
  forget: () => void;
};

type Sending = { read: ReadEmployment; order: EditOrder; sent: TermsValues };

function concernsNoField(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  return refusalToFields(error.problem).general !== undefined && !isRefusedWith(error, 'version-outdated');
}

function savedValues(read: ReadEmployment): TermsValues {
  return valuesOfTerms(termsOf(read.value));
}

/** Where to begin: with the draft, if there is one; against what is saved now, if that has changed since. */
function begin(read: ReadEmployment, draft: ReturnType<typeof useEditDraft>['initial']) {
  const current = savedValues(read);
  if (draft === undefined) return { values: current, outdated: undefined };
  if (draft.version === read.value.version) return { values: draft.values, outdated: undefined };
  const values = mergedValues(draft.base, draft.values, current);
  return { values, outdated: { current, fields: differingFields(current, values) } };
}

function useEditDraft(id: string) {
  return useDraft(editDraftKey(id), isEditDraft);
}

type SavingFacts = {
  id: string;
  terms: TermsForm;
  onSaved: () => void;
  /** Someone else was faster: goes on with what is typed. */
  onOutdated: (typed: TermsValues) => Promise<void>;
};

/** Saves an edit, and takes the API's answer back to the fields or on to the employment. */
function useSaving({ id, terms, onSaved, onOutdated }: SavingFacts) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const takeOver = useTakeOver();
  return useOrder({
    mutationFn: ({ read, order }: Sending) => editEmployment(read, order),
    onSuccess: async (changed) => {
      onSaved();
      await takeOver(changed);
      await navigate({ to: '/ansaettelser/$id', params: { id }, state: receiptState('saved') });
    },
    onError: async (error, { sent }) => {
      if (!(error instanceof ProblemError)) return;
      if (isRefusedWith(error, 'version-outdated')) return onOutdated(sent);
      const { fields } = refusalToFields(error.problem);
      if (fields.length > 0) terms.refuse(fields, sent);
      if (isRefusedWith(error, 'amount-exceeds-remaining')) await terms.balances.refresh();
      // Locked or cancelled meanwhile: the page then says so instead of the form.
      else await queryClient.invalidateQueries({ queryKey: employmentQuery(id).queryKey });
    },
  });
}

/** Everything behind the edit page: the fields, the draft, the version it rests on, and the saving. */
export function useEdit(read: ReadEmployment, today: CalendarDate): Edit {
  const { id, cardNumber } = read.value;
  const queryClient = useQueryClient();
  const draft = useEditDraft(id);
  const [started] = useState(() => begin(read, draft.initial));
  // What the edit rests on. It changes only when the user has been told what is new, not when the page reads anew.
  const [base, setBase] = useState(read);
  const [outdated, setOutdated] = useState<Outdated | undefined>(started.outdated);
  const finished = useRef(false);
  const { startDate, amountOere } = termsOf(base.value);
  const held = { year: yearOf(startDate), amountOere };
  const terms = useTermsForm({ initial: started.values, today, cardNumber, held });
  const { values, checked, balances, form } = terms;
  const grantedOn = balances.lookup?.grantedOn;
  const { balanceOf } = balances;
  const warnings = useWarnings({
    checked,
    cardNumber,
    today,
    grantedOn,
    balanceOf,
    editedId: id,
    reopenedUntil: reopenedUntilOf(base.value),
  });
  const saved = savedValues(base);

  useEffect(() => {
    if (finished.current) return;
    if (differingFields(saved, values).length === 0) draft.clear();
    else draft.save(editDraft({ values, base: saved, version: base.value.version }));
  });

  /** Reads what someone else has saved, and goes on from there with what is typed. */
  async function goOnFromCurrent(typed: TermsValues): Promise<void> {
    const fresh = await queryClient.fetchQuery({ ...employmentQuery(id), staleTime: 0 });
    const current = savedValues(fresh);
    const merged = mergedValues(saved, typed, current);
    setBase(fresh);
    form.reset(merged, { keepDefaultValues: true });
    setOutdated({ current, fields: differingFields(current, merged) });
    await balances.refresh();
  }

  const saving = useSaving({
    id,
    terms,
    onOutdated: goOnFromCurrent,
    onSaved: () => {
      finished.current = true;
      draft.clear();
    },
  });

  return {
    terms,
    held,
    warnings,
    save: (accepted) => {
      const order = editBetween(termsOf(base.value), accepted);
      if (order === undefined) return false;
      saving.mutate({ read: base, order, sent: values });
      return true;
    },
    busy: saving.isPending,
    failure: saving.isError && concernsNoField(saving.error) ? saving.error : undefined,
    outdated,
    restored: draft.initial !== undefined && started.outdated === undefined,
    useSaved: () => {
      setOutdated(undefined);
      form.reset(saved, { keepDefaultValues: true });
    },
    forget: () => {
      finished.current = true;
      draft.clear();
    },
  };
}
