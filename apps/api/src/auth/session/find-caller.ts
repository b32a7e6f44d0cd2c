import { type Entrance, entrances, isEntrance } from '@frikort/domain/access';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../../database/database.ts';
import type { ProblemOf } from '../../http/problem.ts';
import type { Caller } from '../caller.ts';
import { sessionTokenOf } from './session-cookie.ts';
import { fingerprintOf } from './session-identity.ts';
import { extendSession, findBrowser, findSession } from './session-store.ts';
import { callerOfSession, extensionDue, hashOfToken, type Session } from './sessions.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A GET route that a link leads to, because it returns a file: its query may name the session. */
    sessionInQuery?: true;
    /** A route whose use does not count as activity of the user. */
    leavesSessionAsItIs?: true;
  }
  interface FastifyRequest {
    /** The session behind `caller`. */
    session: Session | undefined;
  }
}

export type SessionDeps = { readonly db: Database; readonly clock: () => Date };

/**
 * Why a request is not done for whoever it comes from. `session-changed`: the page was drawn for another session than the
 * one that the browser has now. `session-not-named`: a change that does not say whom it is for. The others are about an
 * outside system (R32).
 */
export type CallerRefusal = ProblemOf<
  'session-changed' | 'session-not-named' | 'token-invalid' | 'on-behalf-of-missing' | 'not-delegated'
>;

/** Who is logged in where a request comes from, and why the request may not be done for them. */
export type FoundCaller = {
  readonly caller: Caller;
  readonly refusal?: CallerRefusal;
};

/** What a link to a file says in place of the headers `Frikort-Entrance` and `Frikort-Session`. */
export const sessionInQuery = {
  entrance: z.enum(entrances).optional().meta({ description: 'Instead of the header Frikort-Entrance' }),
  session: z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9_-]*$/, { error: 'invalid' })
    .optional()
    .meta({ description: 'Instead of the header Frikort-Session' }),
};

/**
 * Who a request comes from, by the session that it names; its use keeps the session alive. Without the header
 * `Frikort-Entrance` no cookie counts, so that a foreign page cannot make a browser act. The header `Frikort-Session`
 * says for whom a page acts: in a browser of many tabs the cookie may be somebody else's by now, and then the request
 * counts for nothing. A change has to say it.
 */
export async function findCaller(
  deps: SessionDeps,
  request: FastifyRequest,
): Promise<FoundCaller | undefined> {
  const session = await findSessionOf(deps, request);
  request.session = session;
  if (!session) return undefined;
  const caller = callerOfSession(session, request.id);
  const refusal = refusalOfNaming(request, session);
  if (refusal !== undefined) return { caller, refusal };
  const now = deps.clock();
  const later = request.routeOptions.config.leavesSessionAsItIs ? undefined : extensionDue(session, now);
  if (later) {
    await extendSession(deps.db, session.sessionId, later, now);
    request.session = { ...session, expiresAt: later };
  }
  return { caller };
}

async function findSessionOf(deps: SessionDeps, request: FastifyRequest): Promise<Session | undefined> {
  const entrance = namedEntrance(request);
  const token = entrance && sessionTokenOf(request, entrance);
  if (!entrance || !token) return undefined;
  return findSession(deps.db, entrance, hashOfToken(token), deps.clock());
}

/**
 * The browser that a request comes from, if sessions of it are alive. It lets nobody act: it ties a login that begins to
 * those that live, so that all of them end together.
 */
export async function findBrowserOf(
  { db, clock }: SessionDeps,
  request: FastifyRequest,
): Promise<string | undefined> {
  const tokens = entrances.flatMap((entrance) => sessionTokenOf(request, entrance) ?? []);
  return tokens.length === 0 ? undefined : findBrowser(db, tokens.map(hashOfToken), clock());
}

/** The entrance that a request names. */
export function namedEntrance(request: FastifyRequest): Entrance | undefined {
  const name = request.headers['frikort-entrance'] ?? ofQuery(request, 'entrance');
  return typeof name === 'string' && isEntrance(name) ? name : undefined;
}

function refusalOfNaming(request: FastifyRequest, session: Session): CallerRefusal | undefined {
  const named = namedFingerprint(request);
  if (named === undefined) return isReading(request) ? undefined : { code: 'session-not-named' };
  return named === fingerprintOf(session) ? undefined : { code: 'session-changed' };
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The session that a page says it was drawn for. */
function namedFingerprint(request: FastifyRequest): unknown {
  return request.headers['frikort-session'] ?? ofQuery(request, 'session');
}

function ofQuery(request: FastifyRequest, name: keyof typeof sessionInQuery): unknown {
  const { query, method, routeOptions } = request;
  if (method !== 'GET' || routeOptions.config.sessionInQuery !== true) return undefined;
  return new Map(Object.entries(query ?? {})).get(name);
}
