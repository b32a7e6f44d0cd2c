import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import type { ParticipantInput } from '@frikort/domain/effort-participant-schemas';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox, RadioGroup, Select } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink, FunctionLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { dateInput } from '@frikort/ui/format';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Effort, effortQuery, useEffortOrder } from '../../queries/efforts.ts';
import { fileConsent, type Participant, registerParticipant } from '../../queries/participants.ts';
import { budgetYears } from '../budget-dialog.tsx';
import { useEffortTexts } from '../effort-texts.ts';
import { effortPlace, ofEffort } from '../places.ts';
import type { ReadConsentFile } from './consent-file.ts';
import { ConsentFileField } from './consent-file-field.tsx';
import { ConsentText } from './consent-text.tsx';
import { type ParticipantErrors, readParticipant, type TypedParticipant } from './participant-form.ts';
import { useEffortWords, useParticipantTexts } from './participant-texts.ts';
import { WordSelect } from './word-select.tsx';

type FieldsProps = {
  typed: TypedParticipant;
  onType: (typed: TypedParticipant) => void;
  errors: ParticipantErrors;
};

type TextName = Exclude<keyof TypedParticipant, 'kind' | 'acknowledged'>;

const fieldsOf =
  ({ typed, onType, errors }: FieldsProps) =>
  (name: TextName) => ({
    id: name,
    error: errors[name],
    value: typed[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => onType({ ...typed, [name]: target.value }),
  });

type FileProps = { file: ReadConsentFile | undefined; onFile: (file: ReadConsentFile | undefined) => void };

function IdentifiedFields({ file, onFile, ...fields }: FieldsProps & FileProps) {
  const { form: texts } = useParticipantTexts();
  const words = useEffortWords();
  const field = fieldsOf(fields);
  return (
    <>
      <TextField
        {...field('cpr')}
        label={texts.cpr}
        hint={texts.cprHint}
        width="medium"
        inputMode="numeric"
      />
      <DateField {...field('startDate')} label={texts.startDate} />
      <WordSelect {...field('benefitBefore')} label={texts.benefitBefore} words={words.benefits} />
      <WordSelect {...field('occupationBefore')} label={texts.occupationBefore} words={words.occupations} />
      <h2>{texts.consentHeading}</h2>
      <Details summary={texts.consentText}>
        <ConsentText />
      </Details>
      <p>
        <FunctionLink icon="print" {...effortPlace('samtykke')}>
          {texts.printConsent}
        </FunctionLink>
      </p>
      <Checkbox
        id="acknowledged"
        label={texts.acknowledged}
        error={fields.errors.acknowledged}
        checked={fields.typed.acknowledged}
        onChange={({ target }) => fields.onType({ ...fields.typed, acknowledged: target.checked })}
      />
      <DateField {...field('signedOn')} label={texts.signedOn} />
      <ConsentFileField read={file} onRead={onFile} optional />
    </>
  );
}

function AnonymousFields({ effort, ...fields }: FieldsProps & { effort: Effort }) {
  const { form: texts } = useParticipantTexts();
  const words = useEffortWords();
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  const years = budgetYears(effort.startDate, thisYear).filter((year) => year <= thisYear);
  const field = fieldsOf(fields);
  return (
    <>
      <RadioGroup
        name="sex"
        label={texts.sex}
        error={fields.errors.sex}
        options={Object.entries(words.sexes).map(([value, label]) => ({ value, label }))}
        value={fields.typed.sex}
        input={{ onChange: field('sex').onChange }}
      />
      <Select {...field('startYear')} label={texts.startYear}>
        {years.toReversed().map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </>
  );
}

const blank = (): TypedParticipant => {
  const today = todayInCopenhagen(currentTime());
  return {
    kind: 'identified',
    cpr: '',
    startDate: dateInput(today),
    benefitBefore: '',
    occupationBefore: '',
    acknowledged: false,
    signedOn: '',
    sex: '',
    startYear: String(yearOf(today)),
  };
};

/** Registers, and then keeps the signed consent; a file that fails can be added on the participant's page. */
function useRegister(id: string, file: ReadConsentFile | undefined) {
  const keyOf = useRequestKey();
  return useEffortOrder(
    async (input: ParticipantInput): Promise<{ participant: Participant; done: string }> => {
      const participant = await registerParticipant(id, input, keyOf(input));
      if (input.kind === 'anonymous' || file === undefined || !('content' in file)) {
        return { participant, done: 'registered' };
      }
      try {
        await fileConsent({ id, participantId: participant.id }, file.content);
        return { participant, done: 'registered' };
      } catch {
        return { participant, done: 'file-failed' };
      }
    },
  );
}

function RegisterForm({ effort }: { effort: Effort }) {
  const effortTexts = useEffortTexts();
  const texts = useParticipantTexts();
  const { form } = texts;
  const navigate = useNavigate();
  // Kept nowhere: it holds a CPR number.
  const [typed, setTyped] = useState(blank);
  const [file, setFile] = useState<ReadConsentFile>();
  const [attempt, setAttempt] = useState(0);
  const register = useRegister(effort.id, file);
  const { errors, input } = readParticipant(typed, effort, { ...effortTexts, ...texts });
  const shown: ParticipantErrors = attempt > 0 ? errors : {};
  const fields = { typed, onType: setTyped, errors: shown };

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (input === undefined || (file !== undefined && 'wrong' in file)) return;
    register.mutate(input, {
      onSuccess: ({ participant, done }) =>
        void navigate({ ...ofEffort(effort.id, `deltagere/${participant.id}`), state: receiptState(done) }),
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        messages={Object.entries(shown).map(([field, message]) => ({ field, message }))}
        attempt={attempt}
      />
      <RadioGroup
        name="kind"
        label={form.kind}
        options={[
          { value: 'identified', label: form.identified, hint: form.identifiedHint },
          { value: 'anonymous', label: form.anonymousKind, hint: form.anonymousHint },
        ]}
        value={typed.kind}
        input={{
          onChange: ({ target }) => {
            setAttempt(0);
            setTyped({ ...typed, kind: target.value === 'anonymous' ? 'anonymous' : 'identified' });
          },
        }}
      />
      {typed.kind === 'identified' ? (
        <IdentifiedFields {...fields} file={file} onFile={setFile} />
      ) : (
        <AnonymousFields {...fields} effort={effort} />
      )}
      {register.error !== null && <ProblemAlert error={register.error} />}
      <Button look="primary" type="submit" busy={register.isPending} className="form-submit">
        {form.submit}
      </Button>
    </form>
  );
}

/** Registering somebody who takes part, by name with consent or without a name (R42). */
export function NewParticipantPage({ id }: { id: string }) {
  const { form: texts, title } = useParticipantTexts();
  const { data, error, refetch } = useQuery(effortQuery(id));
  return (
    <Page
      title={texts.title}
      width="text"
      before={<BackLink {...ofEffort(id)}>{data?.value.name ?? title}</BackLink>}
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <RegisterForm effort={data.value} />}
    </Page>
  );
}
