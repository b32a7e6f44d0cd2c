import { calendarDate, yearOf } from '@frikort/domain/calendar';
import { judgeTaking } from '@frikort/domain/effort-participant';
import { type ParticipantEndInput, participantEndInput } from '@frikort/domain/effort-participant-schemas';
import { readDate } from '@frikort/domain/typed-date';
import { Button } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { dateInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import { type Effort, useEffortOrder } from '../../queries/efforts.ts';
import { endParticipant, type Participant } from '../../queries/participants.ts';
import { useEffortTexts } from '../effort-texts.ts';
import { surroundingsOf, takingError } from './participant-form.ts';
import { useEffortWords, useParticipantTexts } from './participant-texts.ts';
import { WordSelect } from './word-select.tsx';

type EndDialogProps = {
  effort: Effort;
  participant: Participant;
  etag: string | undefined;
  onClose: () => void;
  onDone: () => void;
};

/** Registers somebody out (R42): when, why and what then; of who is not named the year alone. */
export function EndDialog(props: EndDialogProps) {
  return props.participant.kind === 'anonymous' ? <EndYear {...props} /> : <EndDay {...props} />;
}

function useEnd({ effort, participant, etag }: EndDialogProps) {
  const path = { id: effort.id, participantId: participant.id };
  return useEffortOrder((end: ParticipantEndInput) => endParticipant(path, etag, end));
}

type FrameProps = {
  end: ReturnType<typeof useEnd>;
  submit: (event?: FormEvent) => void;
  onClose: () => void;
  children: React.ReactNode;
};

function Frame({ end, submit, onClose, children }: FrameProps) {
  const { end: texts } = useParticipantTexts();
  const { dialog } = useUiMessages();
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      consequence={<p>{texts.text}</p>}
      refusal={end.error !== null && <ProblemAlert error={end.error} />}
      actions={
        <>
          <Button look="primary" busy={end.isPending} onClick={() => submit()}>
            {texts.confirm}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {children}
      </form>
    </Dialog>
  );
}

function EndYear(props: EndDialogProps) {
  const { effort, participant, onClose, onDone } = props;
  const { end: texts } = useParticipantTexts();
  const end = useEnd(props);
  const thisYear = yearOf(surroundingsOf(effort).today);
  const years = Array.from(
    { length: Math.max(1, thisYear - participant.startYear + 1) },
    (_, at) => thisYear - at,
  );
  const [year, setYear] = useState(participant.endYear ?? thisYear);

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    end.mutate({ kind: 'anonymous', endYear: year }, { onSuccess: onDone });
  }

  return (
    <Frame end={end} submit={submit} onClose={onClose}>
      <Select
        id="endYear"
        label={texts.endYear}
        value={year}
        onChange={({ target }) => setYear(Number(target.value))}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Frame>
  );
}

function EndDay(props: EndDialogProps) {
  const { effort, participant, onClose, onDone } = props;
  const texts = useParticipantTexts();
  const effortTexts = useEffortTexts();
  const words = useEffortWords();
  const end = useEnd(props);
  const surroundings = surroundingsOf(effort);
  const [typed, setTyped] = useState({
    endDate: dateInput(participant.endDate ?? surroundings.today),
    reason: String(participant.endReason ?? ''),
    benefitAfter: String(participant.benefitAfter ?? ''),
    occupationAfter: String(participant.occupationAfter ?? ''),
  });
  const [tried, setTried] = useState(false);
  const day = readDate(typed.endDate, surroundings.today, { until: surroundings.today });
  const start = participant.startDate === undefined ? undefined : calendarDate(participant.startDate);
  const wrongDay = !day.ok
    ? unreadableText(day.refusal)
    : start && takingError(judgeTaking({ start, end: day.value }, surroundings), effortTexts, texts, effort);
  const read = participantEndInput.safeParse({
    kind: 'identified',
    ...typed,
    endDate: day.ok ? day.value : '',
  });

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    if (read.success && wrongDay === undefined) end.mutate(read.data, { onSuccess: onDone });
  }

  const choice = (name: 'reason' | 'benefitAfter' | 'occupationAfter') => ({
    id: name,
    label: texts.end[name],
    errorHeard: 'at-once' as const,
    error: tried && typed[name] === '' ? texts.end.missing[name] : undefined,
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });
  return (
    <Frame end={end} submit={submit} onClose={onClose}>
      <DateField
        id="endDate"
        label={texts.end.endDate}
        errorHeard="at-once"
        error={tried ? wrongDay : undefined}
        value={typed.endDate}
        onChange={({ target }) => setTyped({ ...typed, endDate: target.value })}
      />
      <WordSelect {...choice('reason')} words={words.endReasons} />
      <WordSelect {...choice('benefitAfter')} words={words.benefits} />
      <WordSelect {...choice('occupationAfter')} words={words.occupations} />
    </Frame>
  );
}
