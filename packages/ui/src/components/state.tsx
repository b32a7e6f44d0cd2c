import { ProblemError } from '@frikort/api-client/problem';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazy/lazy-part.tsx';
import { useUiMessages } from '../messages.ts';
import { Button } from './button.tsx';

export { Loading } from './loading.tsx';

/** There is nothing, and that is in order; says what to do next. */
export function EmptyState({ heading, children }: { heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__heading">{heading}</p>
      {children}
    </div>
  );
}

/** A refusal or a failure in words: what is wrong, why, and what to do. Most pages never need the words. */
export const ProblemAlert = lazyPart<{ error: unknown }>(() =>
  import('./problem-alert.tsx').then(({ WordedProblem }) => WordedProblem),
);

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
