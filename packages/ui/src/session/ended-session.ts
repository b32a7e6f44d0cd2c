import type { Entrance } from '@frikort/api-client';
import { ProblemError } from '@frikort/api-client/problem';
import type { QueryClient } from '@tanstack/react-query';

/**
 * When any call is answered 401 the session is asked for anew; `RequireSession` then explains that one has been
 * logged out and leads back to the same page. Returns how to stop.
 */
export function watchForEndedSession(queryClient: QueryClient, entrance: Entrance): () => void {
  const check = (error: unknown) => {
    if (error instanceof ProblemError && error.problem.status === 401) {
      void queryClient.invalidateQueries({ queryKey: ['session', entrance] });
    }
  };
  const stopQueries = queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') check(event.action.error);
  });
  const stopMutations = queryClient.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') check(event.action.error);
  });
  return () => {
    stopQueries();
    stopMutations();
  };
}
