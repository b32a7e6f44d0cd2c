import { isCprShaped } from '@frikort/domain/cpr';
import type { ClientInput } from '@frikort/domain/integration-schemas';
import { present } from '@frikort/domain/present';
import { textLimits } from '@frikort/domain/text-limits';
import { type FormEvent, useState } from 'react';
import { useRequestKey } from '../attempt.ts';
import { Button } from '../components/button.tsx';
import { RadioGroup } from '../components/choice.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { BackLink } from '../components/link.tsx';
import { TextField } from '../components/text-field.tsx';
import { useDraft } from '../drafts.ts';
import { fieldErrorText } from '../input-text.ts';
import { useOrder } from '../order.ts';
import { Page } from '../shell/page.tsx';
import { AfterFreshLogin, OrderRefused } from './fresh-login.tsx';
import { KeyFields, keyMessages } from './key-fields.tsx';
import { MadeKey } from './made-key.tsx';
import { placeOf } from './places.ts';
import { ScopeChoice } from './scope-choice.tsx';
import {
  draftOf,
  isSystemDraft,
  newSystem,
  readSystem,
  type SystemReading,
  scopesAt,
  type TypedSystem,
} from './system-form.ts';
import { today } from './system-state.ts';
import type { SystemsTexts } from './systems.da.ts';
import { makeSystem, type System, useRereadSystems } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import { useSystemsEntrance } from './use-entrance.ts';

const fields = ['name', 'scopes', 'publicKey', 'endsOn'] as const;

function messagesOf({ name, scopes, ...ofKey }: SystemReading['problems'], texts: SystemsTexts) {
  return {
    ...present({
      name:
        name && (name === 'missing' ? texts.form.nameMissing : fieldErrorText(name, textLimits.clientName)),
      scopes: scopes && texts.form.mayMissing,
    }),
    ...keyMessages(ofKey, texts, today()),
  };
}

/** The fields, their draft in the tab, and what is made of them. */
function useNewSystem(onMade: (system: System) => void) {
  const entrance = useSystemsEntrance();
  const reread = useRereadSystems();
  const requestKey = useRequestKey();
  const draft = useDraft('it-system', isSystemDraft);
  const [typed, setTyped] = useState<TypedSystem>(() => ({ ...newSystem(today()), ...draft.initial }));
  const making = useOrder({
    mutationFn: (input: ClientInput) => makeSystem(entrance, input, requestKey(input)),
    // The answer has the secret.
    gcTime: 0,
    onSuccess: async (system) => {
      draft.clear();
      onMade(system);
      await reread();
    },
  });
  const type = (change: Partial<TypedSystem>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    if (!isCprShaped(next.name)) draft.save(draftOf(next));
  };
  return { entrance, typed, type, making };
}

function NewSystemForm({ onMade }: { onMade: (system: System) => void }) {
  const texts = useSystemsTexts();
  const { form } = texts;
  const { entrance, typed, type, making } = useNewSystem(onMade);
  const [attempt, setAttempt] = useState(0);
  const { problems, input } = readSystem(typed, today());
  const messages = attempt === 0 ? {} : messagesOf(problems, texts);

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
      <TextField
        id="name"
        label={form.name}
        hint={form.nameHint}
        error={messages.name}
        autoComplete="off"
        value={typed.name}
        onChange={({ target }) => type({ name: target.value })}
      />
      {entrance === 'company' && (
        <RadioGroup
          name="whose"
          label={form.whose}
          options={[
            { value: 'own', label: form.own, hint: form.ownHint },
            { value: 'others', label: form.others, hint: form.othersHint },
          ]}
          value={typed.forOthers ? 'others' : 'own'}
          input={{ onChange: ({ target }) => type({ forOthers: target.value === 'others' }) }}
        />
      )}
      <ScopeChoice
        id="scopes"
        label={form.may}
        hint={form.mayHint}
        error={messages.scopes}
        scopes={scopesAt[entrance]}
        chosen={typed.scopes}
        onChoose={(scopes) => type({ scopes })}
      />
      <KeyFields typed={typed} onType={type} messages={messages} today={today()} />
      {making.isError && <OrderRefused error={making.error} withKey={typed.proof === 'key'} />}
      <Button look="primary" type="submit" busy={making.isPending} className="form-submit">
        {form.submit}
      </Button>
    </form>
  );
}

/** Gives a system a login of its own (R32), and shows once what it proves itself with. */
export function NewSystemPage() {
  const { form, made, back } = useSystemsTexts();
  const [system, setSystem] = useState<System>();
  return (
    <Page title={form.title} width="text" before={<BackLink {...placeOf('')}>{back}</BackLink>}>
      {system === undefined ? (
        <AfterFreshLogin>
          <NewSystemForm onMade={setSystem} />
        </AfterFreshLogin>
      ) : (
        <MadeKey system={system} heading={made.heading({ name: system.name })} />
      )}
    </Page>
  );
}
