import { useState } from 'react';
import { OpeningDialog } from './opening-dialog.tsx';
import { useTransferTexts } from './transfer-texts.ts';

type RequestDialogProps = {
  /** The CPR number or card number that was searched for; kept nowhere. */
  query: string;
  onClose: () => void;
  onDone: () => void;
};

/** Asks the responsible municipality, whichever it is, for a citizen, with a reason (R19). */
export function RequestDialog({ query, onClose, onDone }: RequestDialogProps) {
  const { request: texts, requestReasonHint } = useTransferTexts();
  // Kept nowhere: a reload leaves nothing of the search that it belongs to.
  const [typed, type] = useState('');
  return (
    <OpeningDialog
      title={texts.title}
      effects={texts.effects}
      reason={{ typed, type }}
      reasonHint={requestReasonHint}
      confirm={texts.confirm}
      openingWith={(reason) => ({ query, reason })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
