import type { components } from '@frikort/api-client/schema';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { controlDue } from '@frikort/domain/control';
import { readDate } from '@frikort/domain/typed-date';
import { Button } from '@frikort/ui/components/button.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { dateInput, shownDate } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import { useSeveralControls } from '../queries/several-controls.ts';
import { useSelectionTexts } from '../selection/selection-texts.ts';

type ControlsDialogProps = {
  citizenIds: readonly string[];
  onClose: () => void;
  onDone: (outcomes: components['schemas']['SeveralControls']['items']) => void;
};

/** Records that several citizens were controlled on the same day, and still fulfil the conditions (R18). */
export function ControlsDialog({ citizenIds, onClose, onDone }: ControlsDialogProps) {
  const { controls: texts } = useSelectionTexts();
  const { dialog } = useUiMessages();
  const today = todayInCopenhagen(currentTime());
  const [typed, setTyped] = useState(dateInput(today));
  const [attempted, setAttempted] = useState(false);
  const order = useSeveralControls();
  const read = readDate(typed, today, { until: today });
  const isFuture = read.ok && read.value > today;
  const due =
    read.ok && !isFuture
      ? controlDue({ status: 'active', grantedOn: read.value, controlledOn: read.value })
      : null;

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setAttempted(true);
    if (!read.ok || isFuture) return;
    order.mutate(
      { date: read.value, citizenIds: [...citizenIds] },
      { onSuccess: ({ items }) => onDone(items) },
    );
  }

  const wrong = read.ok
    ? isFuture && texts.dateFuture({ latest: shownDate(today) })
    : unreadableText(read.refusal);
  return (
    <Dialog
      title={texts.title({ count: citizenIds.length })}
      onClose={onClose}
      consequence={
        <>
          <p>
            {texts.effect} {due !== null && <Unbroken>{texts.due({ due: shownDate(due) })}</Unbroken>}
          </p>
          <p>{texts.ending}</p>
        </>
      }
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button look="primary" busy={order.isPending} onClick={() => submit()}>
            {texts.confirm}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <DateField
          id="controls-date"
          label={texts.date}
          errorHeard="at-once"
          error={attempted && wrong ? wrong : undefined}
          bound={() => ({ until: today })}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </Dialog>
  );
}
