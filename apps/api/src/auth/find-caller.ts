import { type Entrance, isEntrance } from '@frikort/domain/access';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/database.ts';
import type { Caller } from './caller.ts';
import { sessionTokenOf } from './session-cookie.ts';
import { extendSession, findSession } from './session-store.ts';
import { callerOfSession, extensionDue, hashOfToken, type Session } from './sessions.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A GET route that a link leads to, because it returns a file: `?entrance=` may name the session. */
    entranceInQuery?: true;
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
 * Who a request comes from, by the session that it names; its use keeps the session alive. Without the header
 * `Frikort-Entrance` no cookie counts, so that a foreign page cannot make a browser act.
 */
export async function findCaller(deps: SessionDeps, request: FastifyRequest): Promise<Caller | undefined> {
  const session = await findSessionOf(deps, request);
  request.session = session;
  if (!session) return undefined;
  const now = deps.clock();
  const later = request.routeOptions.config.leavesSessionAsItIs ? undefined : extensionDue(session, now);
  if (later) {
    await extendSession(deps.db, session.sessionId, later, now);
    request.session = { ...session, expiresAt: later };
  }
  return callerOfSession(session, request.id);
}

/** The session that a request names, as it stands; for logging out. */
export async function findSessionOf(
  deps: SessionDeps,
  request: FastifyRequest,
): Promise<Session | undefined> {
  const entrance = namedEntrance(request);
  const token = entrance && sessionTokenOf(request, entrance);
  if (!entrance || !token) return undefined;
  return findSession(deps.db, entrance, hashOfToken(token), deps.clock());
}

/** The entrance that a request names. */
export function namedEntrance(request: FastifyRequest): Entrance | undefined {
  const header = request.headers['frikort-entrance'];
  const name = header ?? (mayNameInQuery(request) ? entranceOfQuery(request.query) : undefined);
  return typeof name === 'string' && isEntrance(name) ? name : undefined;
}

function mayNameInQuery(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.routeOptions.config.entranceInQuery === true;
}

function entranceOfQuery(query: unknown): unknown {
  return typeof query === 'object' && query !== null && 'entrance' in query ? query.entrance : undefined;
}
