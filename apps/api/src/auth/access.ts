import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { recordAct } from '../audit/audit-entry.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../http/problem.ts';
import { type Access, accessPolicy } from './access-policy.ts';
import type { Caller, CallerOf } from './caller.ts';
import type { FoundCaller } from './find-caller.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls, once the access check has passed; absent on routes for everyone. */
    caller: Caller | undefined;
  }
}

export type AccessDeps = {
  db: Database;
  clock: () => Date;
  /** The caller of the session that the request names, if it names one that lasts. */
  findCaller: (request: FastifyRequest) => Promise<FoundCaller | undefined>;
  /** Refuses with `too-many-requests` when the caller, or the address of an unknown one, goes too fast. */
  limitRate: (request: FastifyRequest) => Promise<void>;
};

/**
 * Holds every route to the access policy: a route without an entry does not start, a request without a session is
 * `not-authenticated`, one of another role `not-permitted`, one of a page that was drawn for another session
 * `session-changed`; what a known caller is refused is logged.
 */
export function registerAccess(app: FastifyInstance, deps: AccessDeps): void {
  app.decorateRequest('caller', undefined);
  app.addHook('onRoute', (route) => {
    for (const name of policyNames(route)) {
      if (!(name in accessPolicy)) throw new Error(`The access policy has no entry for ${name}`);
    }
  });
  app.addHook('onRequest', async (request) => {
    const access = accessOf(request);
    if (access === undefined) return;
    const found = access === 'everyone' ? undefined : await deps.findCaller(request);
    request.caller = found?.caller;
    await deps.limitRate(request);
    if (access === 'everyone') return;
    if (!found) {
      if (access === 'logged-in-or-not') return;
      throw new ProblemError({ code: 'not-authenticated' });
    }
    const { caller } = found;
    const code = found.refusal ?? (isFor(caller, access) ? undefined : 'not-permitted');
    if (code === undefined) return;
    await recordAct(deps.db, { caller, action: 'access-refused', at: deps.clock() }, { code });
    throw new ProblemError({ code });
  });
}

function isFor({ role }: Caller, access: Access): boolean {
  return typeof access === 'string' || access.includes(role);
}

/** The caller of a route that the policy opens for one role. */
export function callerOf<R extends Caller['role']>(request: FastifyRequest, ...roles: R[]): CallerOf<R> {
  const { caller } = request;
  if (!caller || !hasRole(caller, roles)) throw new Error('The access policy let a wrong role through');
  return caller;
}

function hasRole<R extends Caller['role']>(caller: Caller, roles: readonly R[]): caller is CallerOf<R> {
  return roles.some((role) => role === caller.role);
}

/** The policy's names of a route; HEAD is held to what GET needs. */
function policyNames(route: RouteOptions): string[] {
  return [route.method].flat().map((method) => `${method === 'HEAD' ? 'GET' : method} ${route.url}`);
}

/** What the matched route asks for; nothing for an address that has no route. */
function accessOf(request: FastifyRequest): Access | undefined {
  const { url } = request.routeOptions;
  if (url === undefined) return undefined;
  return accessPolicy[`${request.method === 'HEAD' ? 'GET' : request.method} ${url}`];
}
