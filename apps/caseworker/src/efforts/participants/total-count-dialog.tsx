import { calendarDate, yearOf } from '@frikort/domain/calendar';
import { Button } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import { type Effort, useEffortOrder } from '../../queries/efforts.ts';
import { type Figures, setTotalCount } from '../../queries/participants.ts';
import { useParticipantTexts } from './participant-texts.ts';

type TotalCountDialogProps = {
  effort: Effort;
  counts: Readonly<Figures['totalCounts']>;
  thisYear: number;
  /** The year whose number is put right; chosen in the dialog when left out. */
  year?: number;
  onClose: () => void;
  onDone: (year: number) => void;
};

/** How many took part in a year: entered, put right or taken away (R42). */
export function TotalCountDialog({ effort, counts, thisYear, year, onClose, onDone }: TotalCountDialogProps) {
  const { count: texts } = useParticipantTexts();
  const { dialog } = useUiMessages();
  const countOf = (one: number) => counts.find((count) => count.year === one)?.participants;
  const first = yearOf(calendarDate(effort.startDate));
  const years = Array.from({ length: Math.max(1, thisYear - first + 1) }, (_, at) => thisYear - at);
  const free = years.filter((one) => countOf(one) === undefined);
  const [chosen, setChosen] = useState(year ?? free[0] ?? thisYear);
  const [typed, setTyped] = useState(String(countOf(chosen) ?? ''));
  const [tried, setTried] = useState(false);
  const order = useEffortOrder((participants: number | null) =>
    setTotalCount(effort.id, chosen, participants),
  );
  const text = typed.trim();
  const isTakenAway = year !== undefined && text === '';
  const isNumber = /^\d{1,6}$/.test(text);

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    if (isNumber || isTakenAway) {
      order.mutate(isNumber ? Number(text) : null, { onSuccess: () => onDone(chosen) });
    }
  }

  return (
    <Dialog
      title={year === undefined ? texts.newTitle : texts.title({ year })}
      onClose={onClose}
      consequence={<p>{year === undefined ? texts.locks : texts.hint}</p>}
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button look="primary" busy={order.isPending} onClick={() => submit()}>
            {texts.save}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {year === undefined && (
          <Select
            id="countYear"
            label={texts.year}
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {free.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
        <TextField
          id="participants"
          label={texts.participants}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          errorHeard="at-once"
          error={tried && !isNumber && !isTakenAway ? texts.unreadable : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </Dialog>
  );
}
