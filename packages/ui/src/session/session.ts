import { answer, done, type Entrance } from '@frikort/api-client';
import { ProblemError } from '@frikort/api-client/problem';
import type { components } from '@frikort/api-client/schema';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { tellOtherTabs } from './other-tabs.ts';

export type Session = components['schemas']['Session'];

/** `GET /session`: who is logged in at this entrance, or `null` for nobody. Asking does not extend the session. */
export function sessionQuery(entrance: Entrance) {
  return queryOptions({
    queryKey: ['session', entrance],
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await answer(apiFor(entrance).GET('/api/v1/session', { signal }));
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

/** Who is logged in at this entrance. `data` is `null` when nobody is. */
export function useSession(entrance: Entrance) {
  return useQuery(sessionQuery(entrance));
}

/** What a login may wish for. */
export type LoginWishes = {
  /** The identity provider, by its id; left out, the API decides or lets the user choose. */
  readonly provider?: string;
  /**
   * After a session has ended: MitID must be shown again, although the login there may still live, because at a shared
   * computer somebody else may sit there now.
   */
  readonly fresh?: boolean;
};

/** Where to log in; the browser comes back to `returnTo`, a path of this origin. */
export function loginAddress(
  entrance: Entrance,
  returnTo: string,
  { provider, fresh = false }: LoginWishes = {},
): string {
  const query = {
    ...{ entrance, returnTo },
    ...(provider === undefined ? {} : { provider }),
    ...(fresh ? { fresh: 'true' } : {}),
  };
  return `/auth/login?${new URLSearchParams(query)}`;
}

/** The page one is on, as a path to come back to. */
export function currentPath(): string {
  return window.location.pathname + window.location.search;
}

/** For whom someone acts: the municipality, else the company; nobody for a citizen. */
export function actingFor(session: Session): string | undefined {
  return session.authority?.name ?? session.organisation?.name;
}

/** Extends the session and refreshes what the page knows about it. */
export function useExtendSession(entrance: Entrance): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await done(apiFor(entrance).POST('/api/v1/session/extension'));
    await queryClient.invalidateQueries({ queryKey: ['session', entrance] });
    tellOtherTabs({ entrance, happened: 'extended' });
  };
}
