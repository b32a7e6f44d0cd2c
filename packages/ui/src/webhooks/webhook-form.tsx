import type { FieldErrorCode } from '@frikort/domain/field-errors';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { isToldTo, publishedEventTypes } from '@frikort/domain/published-event';
import { textLimits } from '@frikort/domain/text-limits';
import { type WebhookInput, webhookInput } from '@frikort/domain/webhook-schemas';
import { type FormEvent, useId, useState } from 'react';
import { Button, ButtonGroup } from '../components/button.tsx';
import { CheckboxGroup } from '../components/choice.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { TextField } from '../components/text-field.tsx';
import { fieldErrorText } from '../input-text.ts';
import { useUiMessages } from '../messages.ts';
import { streamKindOf, type WebhookEntrance } from './webhook-queries.ts';
import { useWebhookTexts } from './webhook-texts.ts';

type Field = 'url' | 'email' | 'types';

/** What is said of a field that nothing fit stands in, and how much it has room for. */
const ofField = {
  url: { unread: 'not-a-web-page', longest: textLimits.webhookUrl },
  email: { unread: 'not-an-email', longest: textLimits.email },
} as const;

type WebhookFormProps = {
  entrance: WebhookEntrance;
  /** What stands there already; nothing for a new one. */
  from?: WebhookInput;
  submitLabel: string;
  busy: boolean;
  failure: unknown;
  onSubmit: (input: WebhookInput) => void;
  onCancel: () => void;
};

/** Where events are to be sent, which, and whom to write to (R34). */
export function WebhookForm({
  entrance,
  from,
  submitLabel,
  busy,
  failure,
  onSubmit,
  onCancel,
}: WebhookFormProps) {
  const texts = useWebhookTexts();
  const { dialog } = useUiMessages();
  const form = useId();
  const choices = publishedEventTypes.filter((type) => isToldTo(streamKindOf(entrance), type));
  const [typed, setTyped] = useState<WebhookInput>(from ?? { url: '', email: '', types: choices });
  const [attempt, setAttempt] = useState(0);
  const read = webhookInput.safeParse(typed);
  const codes = new Map<string, FieldErrorCode>(
    read.success ? [] : fieldErrorsOf(read.error.issues).map(({ path, code }) => [path, code]),
  );
  const idOf = (field: Field) => `${form}${field}`;
  const messageOf = (field: Field): string | undefined => {
    const code = attempt > 0 ? codes.get(field) : undefined;
    if (code === undefined) return undefined;
    if (field === 'types') return texts.typesMissing;
    const { unread, longest } = ofField[field];
    return fieldErrorText(['missing', 'invalid'].includes(code) ? unread : code, longest, typed[field]);
  };
  const messages = (['url', 'email', 'types'] as const).flatMap((field) => {
    const message = messageOf(field);
    return message === undefined ? [] : [{ field: idOf(field), message }];
  });
  const text = (field: 'url' | 'email') => ({
    id: idOf(field),
    label: texts[field],
    error: messageOf(field),
    value: typed[field],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [field]: target.value }),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (!read.success) setAttempt(attempt + 1);
    else onSubmit(read.data);
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary messages={messages} attempt={attempt} />
      <TextField {...text('url')} hint={texts.urlHint} inputMode="url" spellCheck={false} />
      <TextField {...text('email')} hint={texts.emailHint} type="email" />
      <CheckboxGroup
        id={idOf('types')}
        label={texts.types}
        error={messageOf('types')}
        options={choices.map((type) => ({ value: type, label: texts.eventWords[type] }))}
        chosen={typed.types}
        onChoose={(types) => setTyped({ ...typed, types: [...types] })}
      />
      {failure !== undefined && failure !== null && <ProblemAlert error={failure} />}
      <ButtonGroup>
        <Button look="primary" type="submit" busy={busy}>
          {submitLabel}
        </Button>
        <Button onClick={onCancel}>{dialog.cancel}</Button>
      </ButtonGroup>
    </form>
  );
}
