import { done } from '@frikort/api-client';
import { undoGrantMinutes } from '@frikort/domain/grant-undo';
import { apiFor } from '@frikort/ui/api';
import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { useOrder } from '@frikort/ui/order';
import { useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import type { Citizen } from '../queries/citizen.ts';

type UndoGrantProps = { citizen: Citizen; onUndone: () => void };

/** Undoes the grant that was just made (R13), after a dialog that says what it means. */
export function UndoGrant({ citizen, onUndone }: UndoGrantProps) {
  const { undoGrant: texts } = useCitizenMessages();
  const [asking, setAsking] = useState(false);
  const order = useOrder({
    mutationFn: () =>
      done(
        apiFor('caseworker').POST('/api/v1/citizens/{id}/grant-undoing', {
          params: { path: { id: citizen.id } },
        }),
      ),
    onSuccess: onUndone,
  });
  return (
    <>
      <Button icon="refresh" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {texts.action}
      </Button>
      {asking && (
        <ConfirmDialog
          title={texts.title({ name: citizen.name })}
          confirmLabel={texts.confirm}
          busy={order.isPending}
          error={order.error}
          onConfirm={() => order.mutate()}
          onCancel={() => setAsking(false)}
          cancelLabel={texts.keep}
          consequence={
            <>
              <p>{texts.effect({ number: citizen.cardNumber })}</p>
              <p>{texts.limit({ minutes: undoGrantMinutes })}</p>
            </>
          }
        />
      )}
    </>
  );
}
