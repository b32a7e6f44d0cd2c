import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextArea } from '@frikort/ui/components/text-field.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import { type Transfer, type TransferOrder, useTransferOrder } from '../queries/transfers.ts';
import { readReason } from './reason-form.ts';
import { useTransferTexts } from './transfer-texts.ts';
import type { TransferTexts } from './transfers.da.ts';
import { useKeptReason } from './use-kept-reason.ts';

export type DecisionKind = TransferOrder['kind'];

/** What stands in a dialog about a decision: its question, and what it leads to. */
function question(kind: DecisionKind, transfer: Transfer, texts: TransferTexts) {
  if (kind !== 'accept') return { title: texts[kind].title, effects: [texts[kind].effect] };
  const { offerTitle, offerEffects, requestTitle, requestEffects } = texts.accept;
  const name = transfer.citizen?.name ?? texts.citizen;
  if (transfer.kind === 'offer') return { title: offerTitle({ name }), effects: offerEffects };
  const authority = transfer.otherAuthority?.name ?? '';
  return { title: requestTitle({ name, authority }), effects: requestEffects };
}

type DecisionDialogProps = {
  kind: DecisionKind;
  transfer: Transfer;
  onClose: () => void;
  onDone: (decided: Transfer) => void;
};

/** Asks before a transfer is accepted, declined with a reason, or withdrawn (R19). */
export function DecisionDialog({ kind, transfer, onClose, onDone }: DecisionDialogProps) {
  const texts = useTransferTexts();
  const { dialog } = useUiMessages();
  const [assign, setAssign] = useState(false);
  const { typed, type, forget } = useKeptReason(`decide:${transfer.id}`, transfer.citizen?.name ?? '');
  const [tried, setTried] = useState(false);
  const order = useTransferOrder();
  const read = readReason(typed, texts.reasonMissing);
  const { title, effects } = question(kind, transfer, texts);
  const mayTake = kind === 'accept' && transfer.kind === 'offer';

  function close(): void {
    forget();
    onClose();
  }

  function done(decided: Transfer): void {
    forget();
    onDone(decided);
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    const decided = orderFor(kind, assign, read.ok ? read.reason : undefined);
    if (decided !== undefined) order.mutate({ id: transfer.id, order: decided }, { onSuccess: done });
  }

  return (
    <Dialog
      title={title}
      onClose={close}
      consequence={
        <>
          <ul>
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          <p>
            {texts.givenReason} <Typed>{transfer.reason}</Typed>
          </p>
        </>
      }
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button
            look={kind === 'accept' ? 'primary' : 'warning'}
            busy={order.isPending}
            onClick={() => submit()}
          >
            {texts[kind].confirm}
          </Button>
          <Button onClick={close}>{kind === 'withdraw' ? texts.withdraw.cancel : dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {mayTake && (
          <Checkbox
            label={texts.accept.assign}
            checked={assign}
            onChange={({ target }) => setAssign(target.checked)}
          />
        )}
        {kind === 'decline' && (
          <TextArea
            id="transfer-reason"
            label={texts.reason}
            hint={texts.declineReasonHint}
            errorHeard="at-once"
            error={tried && !read.ok ? read.error : undefined}
            rows={3}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </form>
    </Dialog>
  );
}

function orderFor(
  kind: DecisionKind,
  assign: boolean,
  reason: string | undefined,
): TransferOrder | undefined {
  if (kind === 'accept') return { kind, assign };
  if (kind === 'withdraw') return { kind };
  return reason === undefined ? undefined : { kind, reason };
}
