import type { ProblemCode } from '@frikort/domain/refusal';
import type { Scope } from '@frikort/domain/scopes';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { z } from 'zod';
import { type Access, accessPolicy } from '../../auth/policy/access-policy.ts';
import { scopesOfRoute } from '../../auth/policy/scope-policy.ts';
import { ownRefusalsOf } from '../problem.ts';
import { type Retirement, retirements } from '../retirements.ts';
import { tagNames } from './tags.ts';

/** A route as it is registered, or as a request matched it. */
type Described = { url?: string | undefined } & Pick<RouteOptions, 'config' | 'schema'>;

/** What a route is, as far as its description follows from it. */
export type RouteFacts = {
  readonly access: Access;
  /** What an outside system needs for it, by its role; none is enough where there are none. */
  readonly scopes: readonly Scope[];
  readonly changes: boolean;
  readonly takesBody: boolean;
  readonly hasParams: boolean;
  /** Types of content of the answer beside JSON, such as `text/csv`. */
  readonly fileTypes: readonly string[];
  /** Whether a body may be a table as `text/csv` too. */
  readonly csvBody: boolean;
  /** Whether the answer has words in the language of `Accept-Language`: as a file, or as JSON in words. */
  readonly inWords: boolean;
  readonly idempotencyKey: boolean;
  readonly version: 'answered' | 'expected' | undefined;
  readonly sessionInQuery: boolean;
  readonly retirement: Retirement | undefined;
  /** The refusals that only this route, or few, know. */
  readonly ownRefusals: readonly ProblemCode[];
};

/** The facts of each operation, by method and address as the document writes them: `get /api/v1/citizens/{id}`. */
export type RouteCatalogue = ReadonlyMap<string, RouteFacts>;

/**
 * Learns what every documented route is. One without an operationId of its own, a summary, a known tag or an example
 * of its body does not start: a client could not name it, and a reader not find or try it.
 */
export function catalogueRoutes(app: FastifyInstance): RouteCatalogue {
  const catalogue = new Map<string, RouteFacts>();
  const taken = new Set<string>();
  app.addHook('onRoute', (route) => {
    if (!isDocumented(route)) return;
    for (const method of [route.method].flat()) {
      // What Fastify adds to each GET.
      if (method === 'HEAD') continue;
      const missing = missingIn(route, taken);
      if (missing !== undefined) throw new Error(`${method} ${route.url} has ${missing}`);
      taken.add(route.schema?.operationId ?? '');
      catalogue.set(operationName(method, route.url), factsOf(method, route));
    }
  });
  return catalogue;
}

/** What the document leaves out is for browsers and machines around us: login, health, the document itself. */
export function isDocumented({ url = '', schema }: Described): boolean {
  return url.startsWith('/api/v1/') && !schema?.hide;
}

/** How the document names an operation: `post /api/v1/citizens/{id}/deactivation`. */
export function operationName(method: string, url: string): string {
  return `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`;
}

function missingIn({ schema }: Described, taken: ReadonlySet<string>): string | undefined {
  const { operationId = '', summary = '', tags = [], body } = schema ?? {};
  if (!/^[a-z]+([A-Z][a-z]+)+$/.test(operationId)) return 'no operationId such as registerEmployment';
  if (taken.has(operationId)) return `the operationId ${operationId}, which another one has`;
  if (summary === '') return 'no summary';
  if (tags.length !== 1 || !tags.every((tag) => tagNames.has(tag))) return 'not one tag of tags.ts';
  if (body instanceof z.ZodType && !body.meta()?.examples) return 'no example of its body';
  return undefined;
}

/** What a route of the policy is. @throws when the policy does not know it */
export function factsOf(method: string, { url = '', config, schema }: Described): RouteFacts {
  const access = accessPolicy[`${method} ${url}`];
  if (access === undefined) throw new Error(`The access policy has no entry for ${method} ${url}`);
  const fileTypes = fileTypesOf(schema?.response);
  return {
    access,
    scopes: scopesOfRoute(`${method} ${url}`),
    changes: method !== 'GET',
    takesBody: schema?.body !== undefined,
    hasParams: url.includes(':'),
    fileTypes,
    csvBody: config?.csvBody === true,
    inWords: config?.inWords === true || fileTypes.includes('text/csv'),
    idempotencyKey: config?.idempotencyKey === true,
    version: config?.version,
    sessionInQuery: config?.sessionInQuery === true,
    retirement: retirements[`${method} ${url}`],
    ownRefusals: ownRefusalsOf(schema?.response),
  };
}

function fileTypesOf(answers: unknown): string[] {
  return Object.values(answers ?? {}).flatMap((answer: object) =>
    'content' in answer && typeof answer.content === 'object' && answer.content !== null
      ? Object.keys(answer.content).filter((type) => !type.endsWith('json'))
      : [],
  );
}
