import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextArea } from '@frikort/ui/components/text-field.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useOwnSteps } from '../own-flow.ts';
import { type Opening, useOpenTransfer } from '../queries/transfers.ts';
import { readReason } from './reason-form.ts';
import { useTransferTexts } from './transfer-texts.ts';

type OpeningDialogProps = {
  title: string;
  effects: readonly string[];
  reason: { readonly typed: string; readonly type: (text: string) => void };
  reasonHint: string;
  confirm: string;
  /** The order with that reason; nothing while something else is missing. */
  openingWith: (reason: string) => Opening | undefined;
  /** Somebody pressed: from now on what is missing is told. */
  onTried?: () => void;
  onClose: () => void;
  onDone: () => void;
  /** Fields above the reason. */
  children?: ReactNode;
};

/** What the two ways of opening a transfer have in common (R19): what it leads to, and why. */
export function OpeningDialog({
  title,
  effects,
  reason: { typed, type },
  reasonHint,
  confirm,
  openingWith,
  onTried,
  onClose,
  onDone,
  children,
}: OpeningDialogProps) {
  const texts = useTransferTexts();
  const { dialog } = useUiMessages();
  const [tried, setTried] = useState(false);
  const order = useOpenTransfer();
  const keyOf = useRequestKey();
  const read = readReason(typed, texts.reasonMissing);
  useOwnSteps('transfer', { started: typed !== '', summary: read.ok });

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    onTried?.();
    const opening = read.ok ? openingWith(read.reason) : undefined;
    if (opening !== undefined) order.mutate({ opening, key: keyOf(opening) }, { onSuccess: onDone });
  }

  return (
    <Dialog
      title={title}
      onClose={onClose}
      consequence={
        <ul>
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      }
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button look="primary" busy={order.isPending} onClick={() => submit()}>
            {confirm}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {children}
        <TextArea
          id="transfer-reason"
          label={texts.reason}
          hint={reasonHint}
          errorHeard="at-once"
          error={tried && !read.ok ? read.error : undefined}
          rows={3}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </form>
    </Dialog>
  );
}
