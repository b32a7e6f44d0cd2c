import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate } from '@frikort/ui/format';
import { useState } from 'react';
import { OnThroughList } from '../citizen/through-list.tsx';
import type { Citizen } from '../queries/citizen.ts';
import { useSettleWithdrawal } from '../queries/withdrawal.ts';
import { useWithdrawalTexts } from './withdrawal-texts.ts';

/** What the citizen has asked about the consent, with what a caseworker can do about it (R13). */
export function WithdrawalNotice({ citizen }: { citizen: Citizen }) {
  const texts = useWithdrawalTexts();
  const settle = useSettleWithdrawal(citizen.id);
  const [asked, setAsked] = useState(false);
  const [settled, setSettled] = useState(0);
  const { withdrawalAskedAt } = citizen.consent;
  if (withdrawalAskedAt === undefined) {
    return (
      settled > 0 && (
        <Outcome of={settled}>
          <p>{texts.done}</p>
          <OnThroughList />
        </Outcome>
      )
    );
  }
  return (
    <Alert kind="warning" heading={texts.heading}>
      <p>
        <Unbroken>{texts.asked({ day: shownDate(todayInCopenhagen(new Date(withdrawalAskedAt))) })}</Unbroken>
      </p>
      <p>{texts.decide}</p>
      <Button icon="check" onClick={() => setAsked(true)}>
        {texts.keep}
      </Button>
      {asked && (
        <ConfirmDialog
          title={texts.keepTitle}
          consequence={<p>{texts.keepText}</p>}
          confirmLabel={texts.keep}
          busy={settle.isPending}
          error={settle.error}
          onCancel={() => setAsked(false)}
          onConfirm={() =>
            settle.mutate(undefined, {
              onSuccess: () => {
                setAsked(false);
                setSettled(settled + 1);
              },
            })
          }
        />
      )}
    </Alert>
  );
}
