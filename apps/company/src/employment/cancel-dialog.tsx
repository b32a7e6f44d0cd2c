import { isRefusedWith } from '@frikort/api-client/problem';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { cancellationInput } from '@frikort/domain/schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { TextArea } from '@frikort/ui/components/text-field.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { useFlow, useStep } from '@frikort/ui/counting/use-flow';
import { shownAmount, shownPeriod } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { fieldErrorText, useProblemTexts } from '@frikort/ui/problem-text';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { employmentQuery, type ReadEmployment } from '../queries/employment.ts';
import { cancelEmployment, useTakeOver } from './change-employment.ts';
import { useEmploymentTexts } from './employment-texts.ts';

type CancelDialogProps = {
  read: ReadEmployment;
  reason: string;
  onReason: (reason: string) => void;
  onCancelled: () => void;
  /** There is nothing left to cancel, or no longer by the company; `error` says why where the page does not. */
  onOvertaken: (error: unknown) => void;
  onClose: () => void;
};

/** Asks before an employment is cancelled, and for what reason (R8). What is typed belongs to the page, and stays. */
export function CancelDialog({
  read,
  reason,
  onReason,
  onCancelled,
  onOvertaken,
  onClose,
}: CancelDialogProps) {
  const texts = useEmploymentTexts();
  // Fetched here for `fieldErrorText`.
  useProblemTexts();
  const queryClient = useQueryClient();
  const takeOver = useTakeOver();
  const [tried, setTried] = useState(false);
  const { id, citizenName, startDate, endDate, amountOere } = read.value;
  const checked = cancellationInput.safeParse({ reason });
  const tell = useFlow('cancel', read.value);
  useStep(tell, 'started', reason !== '', read.value);
  useStep(tell, 'summary', tried && checked.success, read.value);
  const [wrong] = fieldErrorsOf(checked.error?.issues ?? []);

  const cancelling = useOrder({
    mutationFn: (accepted: string) => cancelEmployment(read, accepted),
    onSuccess: async (cancelled) => {
      await takeOver(cancelled);
      onCancelled();
    },
    // Whatever was refused, the page shows what holds now; a second press then rests on that.
    onError: async (refusal) => {
      const { queryKey } = employmentQuery(id);
      await queryClient.invalidateQueries({ queryKey });
      if (isRefusedWith(refusal, 'employment-cancelled', 'edit-window-closed')) onOvertaken(refusal);
      // The page itself says that it is cancelled, by whom and why.
      else if (queryClient.getQueryData(queryKey)?.value.status === 'cancelled') onOvertaken(undefined);
    },
  });
  const { error } = cancelling;
  const outdated = isRefusedWith(error, 'version-outdated');

  function confirm(): void {
    setTried(true);
    if (checked.success) cancelling.mutate(checked.data.reason);
    else document.getElementById('reason')?.focus();
  }

  function message(): string | undefined {
    if (!tried || wrong === undefined) return undefined;
    return wrong.code === 'missing'
      ? texts.cancelReasonMissing
      : fieldErrorText(wrong.code, textLimits.reason, reason);
  }

  return (
    <ConfirmDialog
      title={texts.cancelTitle}
      confirmLabel={texts.cancelConfirm}
      cancelLabel={texts.cancelBack}
      destructive
      busy={cancelling.isPending}
      error={outdated ? undefined : error}
      onConfirm={confirm}
      onCancel={onClose}
      consequence={
        <p>
          <Unbroken>
            {texts.cancelText({
              name: citizenName,
              period: shownPeriod(startDate, endDate),
              amount: shownAmount(amountOere),
            })}
          </Unbroken>
        </p>
      }
    >
      <div role="alert">{outdated && <p>{texts.cancelOutdated}</p>}</div>
      <TextArea
        id="reason"
        label={texts.cancelReason}
        hint={texts.cancelReasonHint}
        rows={3}
        errorHeard="at-once"
        error={message()}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
    </ConfirmDialog>
  );
}
