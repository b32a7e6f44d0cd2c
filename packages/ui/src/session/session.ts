import { answer, createClient, done, type Entrance } from '@frikort/api-client';
import { ProblemError } from '@frikort/api-client/problem';
import { present } from '@frikort/domain/present';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { fetchOrTake } from './asked-ahead.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { ownSession, type PageSession, type Session } from './page-session.ts';
import { takeAnswer } from './take-answer.ts';

export type { Session };

/** `GET /session`, without naming one: it tells which there is. */
async function whoIsLoggedIn(entrance: Entrance, signal: AbortSignal): Promise<Session | null> {
  try {
    return await answer(createClient({ entrance, fetch: fetchOrTake }).GET('/api/v1/session', { signal }));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

/** Who is logged in at this entrance, and whether the page may act for them. Asking does not extend the session. */
export function sessionQuery(entrance: Entrance) {
  return queryOptions({
    queryKey: ['session', entrance],
    queryFn: async ({ client, queryKey, signal }): Promise<PageSession> => {
      const answered = await whoIsLoggedIn(entrance, signal);
      signal.throwIfAborted();
      return takeAnswer(client, entrance, client.getQueryData<PageSession>(queryKey), answered);
    },
    staleTime: 60_000,
    // The page belongs to somebody as long as it lasts, whether or not anything of it asks who it is.
    gcTime: Number.POSITIVE_INFINITY,
    // `watchSession` asks when one comes back.
    refetchOnWindowFocus: false,
  });
}

/** Who is logged in at this entrance and whom the page acts for. `data` is `null` when nobody is. */
export function useSession(entrance: Entrance, { enabled = true }: { enabled?: boolean } = {}) {
  return useQuery({ ...sessionQuery(entrance), select: ownSession, enabled });
}

/** Where each entrance leads after login. */
export const homeOf: Readonly<Record<Entrance, string>> = {
  caseworker: '/sagsbehandler/',
  company: '/virksomhed/',
  citizen: '/borger',
};

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
    entrance,
    returnTo,
    ...present({ provider, fresh: fresh ? 'true' : undefined }),
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
