import { eventsKeptDays } from '@frikort/domain/published-event';
import { useState } from 'react';
import { Select } from '../components/choice.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useOrder } from '../order.ts';
import { useWebhookTexts } from './webhook-texts.ts';

/** How far back can be chosen, in hours; everything that is kept besides. */
const choices = [1, 24, 168] as const;
const everything = eventsKeptDays * 24;

type RecoverDialogProps = {
  recover: (since: string) => Promise<{ deliveries: number }>;
  onDone: (count: number) => void;
  onCancel: () => void;
};

/** Asks since when what is missing is to be sent. */
export function RecoverDialog({ recover, onDone, onCancel }: RecoverDialogProps) {
  const texts = useWebhookTexts();
  const [hours, setHours] = useState(24);
  const recovering = useOrder({
    mutationFn: () => recover(new Date(Date.now() - hours * 3_600_000).toISOString()),
    onSuccess: ({ deliveries }) => onDone(deliveries),
  });
  return (
    <ConfirmDialog
      title={texts.recoverTitle}
      consequence={texts.recoverText}
      confirmLabel={texts.again}
      busy={recovering.isPending}
      error={recovering.error}
      onConfirm={() => recovering.mutate()}
      onCancel={onCancel}
    >
      <Select
        label={texts.recoverSince}
        value={hours}
        onChange={({ target }) => setHours(Number(target.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts.hours[choice]}
          </option>
        ))}
        <option value={everything}>{texts.everything}</option>
      </Select>
    </ConfirmDialog>
  );
}
