import { ProblemError } from '@frikort/api-client/problem';
import { QueryClient } from '@tanstack/react-query';

/** How often a read that failed is tried again before the page says so. */
const retries = 2;

/** Only what may pass by itself is tried again: no answer, or 5xx. A refusal stays a refusal. */
export function mayPassByItself(error: unknown): boolean {
  return error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500);
}

/** The cache of an app. Orders are never repeated by themselves; the form keeps its key and the user decides. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < retries && mayPassByItself(error),
        staleTime: 10_000,
      },
      // Without a connection an order fails at once; kept back, it would be sent when nobody is looking any more.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
