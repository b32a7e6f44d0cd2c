import type { Entrance } from '@frikort/api-client';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { messageMailInput } from '@frikort/domain/message-schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Alert } from '../components/alert.tsx';
import { Button, ButtonGroup } from '../components/button.tsx';
import { Outcome } from '../components/outcome.tsx';
import { ErrorState, Loading, ProblemAlert } from '../components/state.tsx';
import { TextField } from '../components/text-field.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { shownInstant } from '../format.ts';
import { fieldErrorText } from '../input-text.ts';
import { useUiMessages } from '../messages.ts';
import { useOrder } from '../order.ts';
import { messageMailQuery, messageOrders, type ShownMail } from './inbox-queries.ts';
import { useInboxTexts } from './inbox-texts.ts';

type OfEntrance = { entrance: Entrance };

/** Whether and where one is told by mail that there is news, and how that is changed (R35). */
export function MailSettings({ entrance }: OfEntrance) {
  const { mail: texts } = useInboxTexts();
  const { data, error, refetch } = useQuery(messageMailQuery(entrance));
  return (
    <section className="inbox__mail">
      <h2>{texts.heading}</h2>
      {data === undefined ? (
        error === null ? (
          <Loading quiet />
        ) : (
          <ErrorState error={error} retry={refetch} />
        )
      ) : (
        <Settings entrance={entrance} mail={data} />
      )}
    </section>
  );
}

type Done = 'stopped' | 'asked';

function Settings({ entrance, mail }: OfEntrance & { mail: ShownMail }) {
  const { mail: texts } = useInboxTexts();
  const client = useQueryClient();
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState<Done>();
  const { queryKey } = messageMailQuery(entrance);
  const asking = useOrder({
    mutationFn: (email: string) => messageOrders(entrance).ask(email),
    onSuccess: (answered) => {
      setChanging(false);
      setDone('asked');
      client.setQueryData(queryKey, answered);
    },
  });
  const stopping = useOrder({
    mutationFn: () => messageOrders(entrance).stop(),
    onSuccess: () => {
      setDone('stopped');
      client.setQueryData(queryKey, { state: 'off' });
    },
  });
  const { state, email = '' } = mail;
  const failure = asking.error ?? stopping.error;
  return (
    <>
      {state === 'off' && done === 'stopped' && (
        <Outcome>
          <p>{texts.stopped}</p>
        </Outcome>
      )}
      {state === 'unverified' && <Unverified email={email} asked={done === 'asked' && asking.submittedAt} />}
      {state === 'failing' && (
        <Alert kind="warning" heading={texts.failing({ email })}>
          <p>{texts.failingText}</p>
        </Alert>
      )}
      {state === 'working' && <p>{texts.working({ email })}</p>}
      {state === 'off' && <p>{texts.offer}</p>}
      <LatestMail mail={mail} />
      {failure !== null && <ProblemAlert error={failure} />}
      {state === 'off' || state === 'failing' || changing ? (
        <AddressForm
          from={changing ? '' : email}
          busy={asking.isPending}
          onAsk={(address) => asking.mutate(address)}
          onCancel={changing ? () => setChanging(false) : undefined}
          onStop={state === 'failing' ? () => stopping.mutate() : undefined}
        />
      ) : (
        <ButtonGroup>
          {state === 'unverified' && (
            <Button busy={asking.isPending} onClick={() => asking.mutate(email)}>
              {texts.again}
            </Button>
          )}
          <Button busy={stopping.isPending} onClick={() => stopping.mutate()}>
            {state === 'unverified' ? texts.drop : texts.stop}
          </Button>
          <Button look="tertiary" onClick={() => setChanging(true)}>
            {texts.change}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}

/** That a link is on its way; it takes the focus when it was just asked for, each time anew. */
function Unverified({ email, asked }: { email: string; asked: number | false }) {
  const { mail: texts } = useInboxTexts();
  const heading = texts.unverified({ email });
  const text = <p>{texts.unverifiedText}</p>;
  return asked === false ? (
    <Alert kind="info" heading={heading}>
      {text}
    </Alert>
  ) : (
    <Outcome kind="info" heading={heading} of={asked}>
      {text}
    </Outcome>
  );
}

/** What became of the latest mail, where that is not what one expects. */
function LatestMail({ mail: { state, latest } }: { mail: ShownMail }) {
  const { mail: texts } = useInboxTexts();
  if (latest === undefined || state === 'failing') return null;
  if (state === 'unverified' && (latest.outcome === 'waiting' || latest.outcome === 'sent')) return null;
  return (
    <p>
      <Unbroken>{texts.outcomes[latest.outcome]({ at: shownInstant(latest.at) })}</Unbroken>
    </p>
  );
}

type AddressFormProps = {
  from: string;
  busy: boolean;
  onAsk: (email: string) => void;
  onCancel: (() => void) | undefined;
  onStop: (() => void) | undefined;
};

function AddressForm({ from, busy, onAsk, onCancel, onStop }: AddressFormProps) {
  const { mail: texts } = useInboxTexts();
  const { dialog } = useUiMessages();
  const [typed, setTyped] = useState(from);
  const [tried, setTried] = useState(false);
  const read = messageMailInput.safeParse({ email: typed });
  const code = read.success ? undefined : fieldErrorsOf(read.error.issues)[0]?.code;
  const error =
    tried && code !== undefined
      ? fieldErrorText(code === 'missing' ? 'not-an-email' : code, textLimits.email, typed)
      : undefined;

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (busy) return;
    if (read.success) {
      onAsk(read.data.email);
      return;
    }
    setTried(true);
    event.currentTarget.querySelector('input')?.focus();
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="email"
        error={error}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ButtonGroup>
        <Button look="primary" type="submit" busy={busy}>
          {texts.ask}
        </Button>
        {onCancel && <Button onClick={onCancel}>{dialog.cancel}</Button>}
        {onStop && <Button onClick={onStop}>{texts.stop}</Button>}
      </ButtonGroup>
    </form>
  );
}
