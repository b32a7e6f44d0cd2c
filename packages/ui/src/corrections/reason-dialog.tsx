import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { reopeningInput } from '@frikort/domain/schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextArea } from '../components/text-field.tsx';
import { fieldErrorText } from '../input-text.ts';
import { useCorrectionTexts } from './corrections-texts.ts';

type ReasonDialogProps = {
  title: string;
  consequence: ReactNode;
  label: string;
  confirmLabel: string;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks for a reason before something is asked for or refused (R30). */
export function ReasonDialog({ label, onConfirm, onClose, consequence, ...dialog }: ReasonDialogProps) {
  const texts = useCorrectionTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const checked = reopeningInput.safeParse({ reason });
  const [wrong] = fieldErrorsOf(checked.error?.issues ?? []);

  function confirm(): void {
    setTried(true);
    if (checked.success) onConfirm(checked.data.reason);
    else document.getElementById('correction-reason')?.focus();
  }

  function message(): string | undefined {
    if (!tried || wrong === undefined) return undefined;
    return wrong.code === 'missing'
      ? texts.reasonMissing
      : fieldErrorText(wrong.code, textLimits.reason, reason);
  }

  return (
    <ConfirmDialog {...dialog} consequence={consequence} onConfirm={confirm} onCancel={onClose}>
      <TextArea
        id="correction-reason"
        label={label}
        hint={texts.reasonHint}
        rows={3}
        errorHeard="at-once"
        error={message()}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ConfirmDialog>
  );
}
