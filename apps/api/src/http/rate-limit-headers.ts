import { type LookupLimit, type LookupLimits, lookupWindow } from '@frikort/domain/lookup-budget';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { routeNameOf } from '../auth/policy/access.ts';
import { refusalPolicy } from '../auth/policy/refusal-policy.ts';

/*
 * What each answer tells of the limits that it counts against, so that a client can slow down before it is refused:
 * `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-11.
 */

/** A limit that a request was counted against: so many in a window, and how many are left of it. */
type Counted = {
  readonly name: string;
  readonly max: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
};

declare module 'fastify' {
  interface FastifyRequest {
    /** The general limits that the request was counted against, in their order. */
    countedAgainst: Counted[] | undefined;
  }
}

/** What `createRateLimit` of @fastify/rate-limit answers of a request that is counted. */
type Count = { max: number; timeWindow: number; remaining: number; ttlInSeconds: number };

/** Remembers that a request was counted against a general limit. */
export function tellCount(request: FastifyRequest, name: string, count: Count): void {
  request.countedAgainst ??= [];
  request.countedAgainst.push({
    name,
    max: count.max,
    windowSeconds: Math.round(count.timeWindow / 1000),
    remaining: Math.max(0, count.remaining),
    resetSeconds: count.ttlInSeconds,
  });
}

type Budgets = { readonly lookupLimits: LookupLimits; readonly searchLimits: LookupLimits };

/**
 * Has every answer to a counted request tell its limits. Of the budgets of numbers (R27) it tells the policy and never
 * what is left: that a miss was counted would say that there is no such number.
 */
export function registerRateLimitHeaders(app: FastifyInstance, budgets: Budgets): void {
  app.decorateRequest('countedAgainst', undefined);
  app.addHook('onSend', async (request, reply, payload) => {
    const counted = request.countedAgainst;
    if (counted === undefined) return payload;
    const policies = counted.map(({ name, max, windowSeconds }) => policyOf(name, max, windowSeconds));
    reply.header('ratelimit-policy', [...policies, ...budgetPolicies(request, budgets)].join(', '));
    const left = counted.map(
      ({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`,
    );
    reply.header('ratelimit', left.join(', '));
    return payload;
  });
}

const policyOf = (name: string, max: number, seconds: number) => `"${name}";q=${max};w=${seconds}`;

/** The budgets of the numbers that a request to this route names. */
function budgetPolicies(request: FastifyRequest, { lookupLimits, searchLimits }: Budgets): string[] {
  const names = refusalPolicy[routeNameOf(request) ?? '']?.names;
  if (names === undefined) return [];
  const ofCards = policiesOf('card-numbers', lookupLimits);
  if (names === 'cardNumber') return ofCards;
  const ofPeople = policiesOf('cpr-numbers', searchLimits);
  return names === 'cpr' ? ofPeople : [...ofCards, ...ofPeople];
}

function policiesOf(name: string, { perUser, perOrganisation }: LookupLimits): string[] {
  const of = (holder: string, { hits, misses }: LookupLimit) => [
    policyOf(`${name}-found${holder}`, hits, lookupWindow / 1000),
    policyOf(`${name}-not-found${holder}`, misses, lookupWindow / 1000),
  ];
  return [...of('', perUser), ...of('-by-organisation', perOrganisation)];
}
