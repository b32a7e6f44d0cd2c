import { calendarDate } from '@frikort/domain/calendar';
import { judgeTaking } from '@frikort/domain/effort-participant';
import {
  type ParticipantChangeInput,
  participantChangeInput,
} from '@frikort/domain/effort-participant-schemas';
import { present } from '@frikort/domain/present';
import { readDate } from '@frikort/domain/typed-date';
import { Button } from '@frikort/ui/components/button.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { dateInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Effort, effortQuery } from '../../queries/efforts.ts';
import {
  changeParticipant,
  type Participant,
  type ParticipantPlace,
  participantQuery,
} from '../../queries/participants.ts';
import { useEffortTexts } from '../effort-texts.ts';
import { ofEffort } from '../places.ts';
import { ChangeRefused, useChange } from '../use-change.tsx';
import { surroundingsOf, takingError } from './participant-form.ts';
import { useEffortWords, useParticipantTexts } from './participant-texts.ts';
import { WordSelect } from './word-select.tsx';

const typedOf = ({ startDate, benefitBefore, occupationBefore }: Participant) => ({
  startDate: startDate === undefined ? '' : dateInput(calendarDate(startDate)),
  benefitBefore: String(benefitBefore ?? ''),
  occupationBefore: String(occupationBefore ?? ''),
});
type Typed = ReturnType<typeof typedOf>;
const names = ['startDate', 'benefitBefore', 'occupationBefore'] as const satisfies readonly (keyof Typed)[];

/** What of somebody is another now; undefined when nothing is. */
function changesOf(
  participant: Participant,
  input: ParticipantChangeInput,
): ParticipantChangeInput | undefined {
  const { startDate, benefitBefore, occupationBefore } = input;
  const changes: ParticipantChangeInput = present({
    startDate: startDate === participant.startDate ? undefined : startDate,
    benefitBefore: benefitBefore === participant.benefitBefore ? undefined : benefitBefore,
    occupationBefore: occupationBefore === participant.occupationBefore ? undefined : occupationBefore,
  });
  return Object.keys(changes).length === 0 ? undefined : changes;
}

/** Reads the form as the API would (R42). */
function useReading(typed: Typed, effort: Effort, { endDate }: Participant) {
  const effortTexts = useEffortTexts();
  const texts = useParticipantTexts();
  const surroundings = surroundingsOf(effort);
  const start = readDate(typed.startDate, surroundings.today, { until: surroundings.today });
  const end = endDate === undefined ? null : calendarDate(endDate);
  const startDate = start.ok
    ? takingError(judgeTaking({ start: start.value, end }, surroundings), effortTexts, texts, effort)
    : unreadableText(start.refusal);
  const chosen = (name: 'benefitBefore' | 'occupationBefore') =>
    typed[name] === '' ? texts.form.missing[name] : undefined;
  const errors: Partial<Record<keyof Typed, string>> = present({
    startDate,
    benefitBefore: chosen('benefitBefore'),
    occupationBefore: chosen('occupationBefore'),
  });
  const parsed = participantChangeInput.safeParse({ ...typed, startDate: start.ok ? start.value : '' });
  return Object.keys(errors).length === 0 && parsed.success ? { errors, input: parsed.data } : { errors };
}

type ReadParticipant = { readonly value: Participant; readonly etag: string | undefined };

/** What is typed is kept nowhere: it is about somebody who is named. */
function EditForm({ effort, participant }: { effort: Effort; participant: ReadParticipant }) {
  const { form: texts, edit } = useParticipantTexts();
  const words = useEffortWords();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const place = { id: effort.id, participantId: participant.value.id };
  const [typed, setTyped] = useState(() => typedOf(participant.value));
  const [attempt, setAttempt] = useState(0);
  const change = useChange(
    participant,
    () => queryClient.fetchQuery({ ...participantQuery(place), staleTime: 0 }),
    (etag, changes: ParticipantChangeInput) => changeParticipant(place, etag, changes),
  );
  const { errors, input } = useReading(typed, effort, change.base);
  const shown: typeof errors = attempt > 0 ? errors : {};
  const field = (name: keyof Typed) => ({
    id: name,
    label: texts[name],
    error: shown[name],
    value: typed[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (input === undefined) return;
    const changes = changesOf(change.base, input);
    const there = ofEffort(effort.id, `deltagere/${place.participantId}`);
    if (changes === undefined) void navigate(there);
    else change.save(changes, () => void navigate({ ...there, state: receiptState('changed') }));
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        attempt={attempt}
        messages={names.flatMap((name) => {
          const message = shown[name];
          return message === undefined ? [] : [{ field: name, message: `${texts[name]}: ${message}` }];
        })}
      />
      <DateField {...field('startDate')} />
      <WordSelect {...field('benefitBefore')} words={words.benefits} />
      <WordSelect {...field('occupationBefore')} words={words.occupations} />
      <ChangeRefused change={change} onTake={() => setTyped(typedOf(change.base))} />
      <Button look="primary" type="submit" busy={change.busy} className="form-submit">
        {edit.save}
      </Button>
    </form>
  );
}

/** Putting right what was registered of somebody by name (R42). No name in the title: it ends up in the history. */
export function EditParticipantPage({ id, participantId }: ParticipantPlace) {
  const { one, edit: texts, participant: words } = useParticipantTexts();
  const effort = useQuery(effortQuery(id)).data?.value;
  const { data, error, refetch, isFetchedAfterMount } = useQuery(participantQuery({ id, participantId }));
  const isRead = data !== undefined && isFetchedAfterMount && effort !== undefined;
  return (
    <Page
      title={texts.title}
      width="text"
      before={<BackLink {...ofEffort(id, `deltagere/${participantId}`)}>{one}</BackLink>}
    >
      <p className="font-lead">{data === undefined ? texts.lead : (data.value.name ?? words.anonymous)}</p>
      {!isRead && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {isRead && data.value.kind === 'identified' && <EditForm effort={effort} participant={data} />}
      {isRead && data.value.kind === 'anonymous' && <p>{texts.anonymous}</p>}
    </Page>
  );
}
