import { ProblemError } from '@frikort/api-client/problem';
import { type ReactNode, useEffect } from 'react';
import { apiFor } from '../api.ts';
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

/** How often a page looks whether a service that was away is back. */
const lookAgainMs = 5_000;

/** Whether nobody answers, or only that the service is away. */
function isAway(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { status, code } = error.problem;
  return code === 'unavailable' || [0, 502, 504].includes(status);
}

/** Tries again as soon as the service is back; what one reads until then stays as it is. */
function useGoOn(error: unknown, retry: (() => unknown) | undefined): void {
  const goOn = isAway(error) ? retry : undefined;
  useEffect(() => {
    if (goOn === undefined) return;
    const look = async () => {
      const { response } = await apiFor(undefined).GET('/api/v1/service-status');
      if (response.ok) goOn();
    };
    const timer = window.setInterval(() => void look().catch(() => {}), lookAgainMs);
    return () => window.clearInterval(timer);
  }, [goOn]);
}

/**
 * In place of what could not be fetched, with a way to try again where that may help. When the service is away, it tries
 * again by itself once the service is back.
 */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { state } = useUiMessages();
  useGoOn(error, retry);
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
