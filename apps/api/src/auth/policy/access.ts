import { caseworkers, type Role } from '@frikort/domain/access';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { ProblemError, type ProblemOf } from '../../http/problem.ts';
import type { Caller, CallerOf } from '../caller.ts';
import type { FoundCaller } from '../session/find-caller.ts';
import { type Access, accessPolicy } from './access-policy.ts';
import { effortRightsOfRoute } from './effort-policy.ts';
import { refusalPolicy } from './refusal-policy.ts';
import { scopeOfRoute } from './scope-policy.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls, once the access check has passed; absent on routes for everyone. */
    caller: Caller | undefined;
  }
}

export type AccessDeps = {
  /** The caller of the session that the request names, if it names one that lasts. */
  findCaller: (request: FastifyRequest) => Promise<FoundCaller | undefined>;
  /** Refuses with `too-many-requests` when the caller, or the address of an unknown one, goes too fast. */
  limitRate: (request: FastifyRequest) => Promise<void>;
  /** The keyed name of the network that an address belongs to. */
  nameNetwork: (address: string) => string;
  /** Refuses with `origin-refused` a change that does not come from our own pages. */
  checkOrigin: (request: FastifyRequest) => void;
};

/**
 * Holds every route to the access policy: a route without an entry does not start, a request without a session is
 * `not-authenticated`, one of another role `not-permitted`, one of a page that was drawn for another session
 * `session-changed`, a change that names none `session-not-named`. Who calls is found out first, so that the log can
 * name who was refused, whatever for.
 */
export function registerAccess(app: FastifyInstance, deps: AccessDeps): void {
  app.decorateRequest('caller', undefined);
  app.addHook('onRoute', (route) => {
    for (const name of policyNames(route)) {
      if (!(name in accessPolicy)) throw new Error(`The access policy has no entry for ${name}`);
      if (accessPolicy[name] !== 'everyone' && !(name in refusalPolicy))
        throw new Error(`The refusal policy has no entry for ${name}`);
    }
  });
  app.addHook('onRequest', async (request) => {
    const access = accessOf(request);
    const isOpen = access === undefined || access === 'everyone';
    const found = isOpen ? undefined : await deps.findCaller(request);
    request.caller = found && { ...found.caller, network: deps.nameNetwork(request.ip) };
    deps.checkOrigin(request);
    if (access === undefined) return;
    await deps.limitRate(request);
    if (access === 'everyone') return;
    if (!found) {
      if (access === 'logged-in-or-not') return;
      throw new ProblemError({ code: 'not-authenticated' });
    }
    const refusal =
      found.refusal ??
      refusalOfRole(found.caller, access) ??
      refusalOfScope(request, found.caller) ??
      refusalOfEffortRight(request, found.caller);
    if (refusal) throw new ProblemError(refusal);
  });
}

function refusalOfRole(caller: Caller, access: Access): ProblemOf<'not-permitted'> | undefined {
  const isOpen = typeof access === 'string' || rolesFor(caller).some((role) => access.includes(role));
  return isOpen ? undefined : { code: 'not-permitted' };
}

/** R32: a municipality's system may what its administrator may, where a scope lets it. */
function rolesFor({ role, client }: Caller): readonly Role[] {
  return client && role === 'caseworker' ? caseworkers : [role];
}

/** An outside system calls what asks for a scope, and has it; the rest is for people. */
function refusalOfScope(
  request: FastifyRequest,
  { client, role }: Caller,
): ProblemOf<'not-permitted' | 'scope-missing'> | undefined {
  if (!client) return undefined;
  const scope = scopeOfRoute(routeNameOf(request), role);
  if (scope === undefined) return { code: 'not-permitted' };
  return client.scopes.includes(scope) ? undefined : { code: 'scope-missing', scope };
}

/** R39: who works with efforts, but for the operator, has one of the permissions that the route asks for. */
function refusalOfEffortRight(
  request: FastifyRequest,
  caller: Caller,
): ProblemOf<'not-permitted'> | undefined {
  const needed = effortRightsOfRoute(routeNameOf(request));
  if (needed === undefined || caller.role === 'operator') return undefined;
  const held = 'effortRights' in caller ? (caller.effortRights ?? []) : [];
  return held.some((right) => needed.includes(right)) ? undefined : { code: 'not-permitted' };
}

/** The caller of a route that the policy opens for these roles; {@link rolesFor} says which a system stands in. */
export function callerOf<R extends Role>(request: FastifyRequest, ...roles: R[]): CallerOf<R> {
  const { caller } = request;
  if (!caller || !hasRole(caller, roles)) throw new Error('The access policy let a wrong role through');
  return caller;
}

function hasRole<R extends Role>(caller: Caller, roles: readonly R[]): caller is CallerOf<R> {
  return roles.some((role) => role === caller.role);
}

/** The policy's names of a route; HEAD is held to what GET needs. */
function policyNames(route: RouteOptions): string[] {
  return [route.method].flat().map((method) => `${method === 'HEAD' ? 'GET' : method} ${route.url}`);
}

/** The policies' name of the matched route; nothing for an address that has no route. */
export function routeNameOf({ method, routeOptions }: FastifyRequest): string | undefined {
  const { url } = routeOptions;
  return url === undefined ? undefined : `${method === 'HEAD' ? 'GET' : method} ${url}`;
}

function accessOf(request: FastifyRequest): Access | undefined {
  const name = routeNameOf(request);
  return name === undefined ? undefined : accessPolicy[name];
}
