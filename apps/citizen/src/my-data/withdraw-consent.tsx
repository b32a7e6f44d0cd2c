import { answer } from '@frikort/api-client';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { apiFor } from '@frikort/ui/api';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Me, meQuery } from '../queries/me.ts';
import { useMyDataTexts } from './my-data-texts.ts';

function useWithdrawal() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: (order: 'ask' | 'keep') => {
      const api = apiFor('citizen');
      return answer(
        order === 'ask'
          ? api.PUT('/api/v1/me/consent-withdrawal', {})
          : api.DELETE('/api/v1/me/consent-withdrawal', {}),
      );
    },
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
  });
}

/** Asking for the consent to be withdrawn, and keeping it after all (R13): the municipality decides. */
export function WithdrawConsent({ me }: { me: Me }) {
  const { consent: texts } = useMyDataTexts();
  const withdrawal = useWithdrawal();
  const [asked, setAsked] = useState(false);
  const [kept, setKept] = useState(0);
  const { withdrawalAskedAt } = me.consent;
  if (me.status === 'inactive') return null;
  if (withdrawalAskedAt !== undefined) {
    return (
      <Alert kind="info" heading={texts.askedHeading}>
        <p>
          <Unbroken>
            {texts.asked({ day: shownDate(todayInCopenhagen(new Date(withdrawalAskedAt))) })}
          </Unbroken>
        </p>
        {withdrawal.error !== null && <ProblemAlert error={withdrawal.error} />}
        <Button
          busy={withdrawal.isPending}
          onClick={() => withdrawal.mutate('keep', { onSuccess: () => setKept(kept + 1) })}
        >
          {texts.keep}
        </Button>
      </Alert>
    );
  }
  return (
    <>
      {kept > 0 && <Outcome of={kept}>{texts.kept}</Outcome>}
      <Button onClick={() => setAsked(true)}>{texts.ask}</Button>
      {asked && (
        <ConfirmDialog
          title={texts.askTitle}
          consequence={<p>{texts.askText}</p>}
          confirmLabel={texts.ask}
          busy={withdrawal.isPending}
          error={withdrawal.error}
          onCancel={() => setAsked(false)}
          onConfirm={() => withdrawal.mutate('ask', { onSuccess: () => setAsked(false) })}
        />
      )}
    </>
  );
}
