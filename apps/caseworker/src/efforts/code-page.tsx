import { appointmentInput } from '@frikort/domain/effort-schemas';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { fieldErrorText } from '@frikort/ui/input-text';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { takeAppointment, useEffortOrder } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import { effortPlace, organisationPlace } from './places.ts';

/** Becoming an organisation's first administrator with the operator's code (R39), which is kept nowhere. */
export function CodePage() {
  const { code: texts, back, permissions } = useEffortTexts();
  const [code, setCode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const take = useEffortOrder(takeAppointment);
  const navigate = useNavigate();
  const read = appointmentInput.safeParse({ code });
  const error = attempt > 0 && !read.success ? fieldErrorText('missing') : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (!read.success) return;
    take.mutate(read.data.code, {
      onSuccess: ({ id }) => void navigate({ ...organisationPlace(id), state: receiptState('taken') }),
    });
  }

  return (
    <Page title={texts.title} width="text" before={<BackLink {...effortPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.permission({ permission: permissions['effort-administrator'] })}</p>
      <form onSubmit={submit} noValidate>
        <ErrorSummary
          messages={error === undefined ? [] : [{ field: 'code', message: `${texts.code}: ${error}` }]}
          attempt={attempt}
        />
        <TextField
          id="code"
          label={texts.code}
          hint={texts.codeHint}
          error={error}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        {take.error !== null && <ProblemAlert error={take.error} />}
        <Button look="primary" type="submit" busy={take.isPending} className="form-submit">
          {texts.submit}
        </Button>
      </form>
    </Page>
  );
}
