import { ProblemError } from '@frikort/api-client/problem';
import { lazy, type ReactNode, Suspense } from 'react';
import { useUiMessages } from '../messages.ts';
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

// The words for every refusal are many, and most pages never need one: they are fetched with the first.
const WordedProblem = lazy(() => import('./problem-alert.tsx').then(withItsTexts).catch(withoutConnection));

async function withItsTexts(module: typeof import('./problem-alert.tsx')) {
  await module.textsAreHere();
  return { default: module.WordedProblem };
}

/** Without a connection not even the words can be fetched; that much can be said all the same. */
function withoutConnection() {
  return { default: Unreachable };
}

function Unreachable() {
  const { state } = useUiMessages();
  return (
    <Alert kind="error" heading={state.unreachable} announce>
      <p>{state.unreachableText}</p>
    </Alert>
  );
}

/** A refusal or a failure in words: what is wrong, why, and what to do. */
export function ProblemAlert({ error }: { error: unknown }) {
  return (
    <Suspense fallback={null}>
      <WordedProblem error={error} />
    </Suspense>
  );
}

/** Asking again does not bring what is not there, or may not be seen. */
function mayHelp(error: unknown): boolean {
  return !(error instanceof ProblemError && [403, 404].includes(error.problem.status));
}

/** In place of what could not be fetched, with a way to try again where that may help. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { state } = useUiMessages();
  return (
    <div className="error-state">
      <ProblemAlert error={error} />
      {retry !== undefined && mayHelp(error) && (
        <Button icon="refresh" onClick={() => void retry()}>
          {state.tryAgain}
        </Button>
      )}
    </div>
  );
}
