import { ProblemError } from '@frikort/api-client/problem';
import type { ReactNode } from 'react';
import { useUiMessages } from '../messages.ts';
import { useProblemText } from '../problem-text.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

/** Something is on its way. Waits a moment before it shows, so that quick answers do not flicker. */
export function Loading({ label }: { label?: string }) {
  const { state } = useUiMessages();
  return (
    <div className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      <span className="loading__label">{label ?? state.loading}</span>
    </div>
  );
}

/** There is nothing, and that is in order; says what to do next. */
export function EmptyState({ heading, children }: { heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__heading">{heading}</p>
      {children}
    </div>
  );
}

/** A refusal or a failure in words: what is wrong, why, and what to do. */
export function ProblemAlert({ error }: { error: unknown }) {
  const { state } = useUiMessages();
  const { title, text } = useProblemText(error);
  const requestId =
    error instanceof ProblemError && error.problem.status >= 500 ? error.problem.requestId : undefined;
  return (
    <Alert kind="error" heading={title} announce>
      <p>{text}</p>
      {requestId !== undefined && <p className="small-text">{state.reference({ requestId })}</p>}
    </Alert>
  );
}

/** In place of what could not be fetched, with a way to try again. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { state } = useUiMessages();
  return (
    <div className="error-state">
      <ProblemAlert error={error} />
      {retry !== undefined && (
        <Button icon="refresh" onClick={() => void retry()}>
          {state.tryAgain}
        </Button>
      )}
    </div>
  );
}
