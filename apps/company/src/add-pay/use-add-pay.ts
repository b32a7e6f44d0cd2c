import { isRefusedWith, ProblemError } from '@frikort/api-client/problem';
import { type CalendarDate, calendarDate, yearOf } from '@frikort/domain/calendar';
import { type Oere, oere } from '@frikort/domain/money';
import { useDraft } from '@frikort/ui/drafts';
import { useOrder } from '@frikort/ui/order';
import { receiptState } from '@frikort/ui/receipt';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { editEmployment, useTakeOver } from '../employment/change-employment.ts';
import { employmentQuery, type ReadEmployment } from '../queries/employment.ts';
import { useBalances } from '../terms/use-balances.ts';
import { checkAddition } from './check-addition.ts';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

type Sending = { read: ReadEmployment; totalOere: Oere };

/** Everything behind the page: what is typed, its draft, the version it rests on, and the saving. */
export function useAddPay(read: ReadEmployment, today: CalendarDate) {
  const { id, cardNumber, startDate } = read.value;
  const year = yearOf(calendarDate(startDate));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const takeOver = useTakeOver();
  const draft = useDraft(`add-pay-${id}`, isText);
  const [typed, setTyped] = useState(draft.initial ?? '');
  // What the sum rests on. It changes only when the user has been told what is new, not when the page reads anew.
  const [base, setBase] = useState(read);
  const [outdated, setOutdated] = useState(false);
  const finished = useRef(false);
  const balances = useBalances(cardNumber, year, today);
  const remainingOere = balances.balanceOf(year) ?? undefined;
  const heldOere = oere(base.value.amountOere);

  useEffect(() => {
    if (finished.current) return;
    if (typed === '') draft.clear();
    else draft.save(typed);
  });

  const forget = (): void => {
    finished.current = true;
    draft.clear();
  };

  const saving = useOrder({
    mutationFn: (sending: Sending) => editEmployment(sending.read, { amountOere: sending.totalOere }),
    onSuccess: async (changed) => {
      forget();
      await takeOver(changed);
      await navigate({ to: '/ansaettelser/$id', params: { id }, state: receiptState('saved') });
    },
    onError: async (error) => {
      if (isRefusedWith(error, 'amount-exceeds-remaining')) await balances.refresh();
      if (isRefusedWith(error, 'version-outdated')) {
        setBase(await queryClient.fetchQuery({ ...employmentQuery(id), staleTime: 0 }));
        setOutdated(true);
        await balances.refresh();
      } else if (error instanceof ProblemError) {
        // Locked or cancelled meanwhile: the page then says so instead of the form.
        await queryClient.invalidateQueries({ queryKey: employmentQuery(id).queryKey });
      }
    },
  });

  const checked = checkAddition(typed, { heldOere, remainingOere });
  return {
    typed,
    setTyped,
    year,
    heldOere,
    remainingOere,
    balanceFailed: balances.error !== null && balances.error !== undefined,
    checked,
    outdated,
    save: (totalOere: Oere) => saving.mutate({ read: base, totalOere }),
    busy: saving.isPending,
    failure: saving.isError && !isRefusedWith(saving.error, 'version-outdated') ? saving.error : undefined,
    forget,
  };
}
