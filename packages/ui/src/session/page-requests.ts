import type { Entrance } from '@frikort/api-client';
import { ProblemError } from '@frikort/api-client/problem';
import { fetchOrTake } from './asked-ahead.ts';

/*
 * For whom the requests of a page are made. It stands outside of React, because requests are made in events and by
 * queries too.
 */

/** Whom the page acts for at an entrance, as its requests need to know. */
type Acting = {
  /** Names the session; kept when the page has passed to somebody else, so that nothing is done in their name. */
  readonly fingerprint: string | undefined;
  /** Aborted when what is on its way is for nobody on this page any more. */
  readonly left: AbortController;
};

const acting = new Map<Entrance, Acting>();

function actingAt(entrance: Entrance): Acting {
  const known = acting.get(entrance) ?? { fingerprint: undefined, left: new AbortController() };
  acting.set(entrance, known);
  return known;
}

/** The page's session, as requests name it. */
export function namedSession(entrance: Entrance): string | undefined {
  return actingAt(entrance).fingerprint;
}

/** The page acts for this session from now on. */
export function actFor(entrance: Entrance, fingerprint: string): void {
  acting.set(entrance, { ...actingAt(entrance), fingerprint });
}

/** Gives up what is on its way: its answers must not come to a page that is somebody else's. */
export function giveUpRequests(entrance: Entrance): void {
  actingAt(entrance).left.abort();
  acting.set(entrance, { ...actingAt(entrance), left: new AbortController() });
}

/** Asks who is logged in now. @returns whether the page goes on, because it is the same person */
type AskWho = () => Promise<boolean>;
const askers = new Map<Entrance, AskWho>();

/** Whom to ask when the API says that the session is not the one that the page named, or has ended. */
export function whenSessionIsDoubted(entrance: Entrance, ask: AskWho): void {
  askers.set(entrance, ask);
}

const doubts = ['session-changed', 'session-not-named'];

/** A call that failed because the page is for nobody, or for somebody else, now; `RequireSession` says so. */
export function concernsSession(error: unknown): boolean {
  if (error instanceof DOMException) return error.name === 'AbortError';
  return (
    error instanceof ProblemError && (error.problem.status === 401 || doubts.includes(error.problem.code))
  );
}

async function isDoubted(response: Response): Promise<boolean> {
  if (response.status !== 409 && response.status !== 400) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body && doubts.includes(String(body.code));
}

/** Aborts with any of them. `AbortSignal.any` is younger than the browsers that the apps are built for. */
function whicheverComesFirst(signals: readonly AbortSignal[]): AbortSignal {
  const either = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) either.abort(signal.reason);
    else signal.addEventListener('abort', () => either.abort(signal.reason), { once: true });
  }
  return either.signal;
}

/**
 * Sends a request of the page. One that was refused because the same person has logged in again is sent once more in
 * the new session: nothing was done of it.
 * @throws DOMException `AbortError` when the page has passed to somebody else meanwhile
 */
export async function fetchForPage(entrance: Entrance, request: Request): Promise<Response> {
  const { left } = actingAt(entrance);
  const send = (sent: Request) => fetchOrTake(sent, whicheverComesFirst([sent.signal, left.signal]));
  const again = request.clone();
  const response = await send(request);
  const ask = askers.get(entrance);
  if (ask === undefined) return response;
  if (response.status === 401) void ask();
  if (!(await isDoubted(response)) || !(await ask())) return response;
  const named = namedSession(entrance);
  if (named !== undefined) again.headers.set('Frikort-Session', named);
  return send(again);
}
