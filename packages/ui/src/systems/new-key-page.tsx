import type { CredentialInput } from '@frikort/domain/integration-schemas';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useRequestKey } from '../attempt.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { BackLink } from '../components/link.tsx';
import { ErrorState, Loading } from '../components/state.tsx';
import { useOrder } from '../order.ts';
import { Page } from '../shell/page.tsx';
import { AfterFreshLogin, OrderRefused } from './fresh-login.tsx';
import { KeyFields, keyMessages } from './key-fields.tsx';
import { newKey, readKey } from './key-form.ts';
import { MadeKey } from './made-key.tsx';
import { placeOf } from './places.ts';
import { today } from './system-state.ts';
import { makeKey, type System, systemQuery, useRereadSystems } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import { useSystemsEntrance } from './use-entrance.ts';

const fields = ['publicKey', 'endsOn'] as const;

function NewKeyForm({ id, onMade }: { id: string; onMade: (system: System) => void }) {
  const texts = useSystemsTexts();
  const entrance = useSystemsEntrance();
  const reread = useRereadSystems();
  const requestKey = useRequestKey();
  const [typed, setTyped] = useState(() => newKey(today()));
  const [attempt, setAttempt] = useState(0);
  const { problems, input } = readKey(typed, today());
  const messages = attempt === 0 ? {} : keyMessages(problems, texts, today());
  const making = useOrder({
    mutationFn: (accepted: CredentialInput) => makeKey(entrance, id, accepted, requestKey(accepted)),
    // The answer has the secret.
    gcTime: 0,
    onSuccess: async (system) => {
      onMade(system);
      await reread();
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (input !== undefined) making.mutate(input);
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        messages={fields.flatMap((field) => {
          const message = messages[field];
          return message === undefined ? [] : [{ field, message }];
        })}
        attempt={attempt}
      />
      <KeyFields
        typed={typed}
        onType={(change) => setTyped({ ...typed, ...change })}
        messages={messages}
        today={today()}
      />
      {making.isError && <OrderRefused error={making.error} withKey={typed.proof === 'key'} />}
      <Button look="primary" type="submit" busy={making.isPending} className="form-submit">
        {texts.newKey.submit}
      </Button>
    </form>
  );
}

/** A further key of a system, so that one can be exchanged while both count (R32). */
export function NewKeyPage({ id }: { id: string }) {
  const { newKey: texts, made } = useSystemsTexts();
  const { data, error, refetch } = useQuery(systemQuery(useSystemsEntrance(), id));
  const [system, setSystem] = useState<System>();
  return (
    <Page title={texts.title} width="text" before={data && <BackLink {...placeOf(id)}>{data.name}</BackLink>}>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {system !== undefined && <MadeKey system={system} heading={made.keyHeading} />}
      {data !== undefined && system === undefined && (
        <>
          <p className="font-lead">{texts.lead({ name: data.name })}</p>
          <AfterFreshLogin>
            <NewKeyForm id={id} onMade={setSystem} />
          </AfterFreshLogin>
        </>
      )}
    </Page>
  );
}
