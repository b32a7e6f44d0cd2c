import { present } from '@frikort/domain/present';
import type { OpenAPIV3_1 } from 'openapi-types';
import { keyForm } from '../idempotency.ts';
import type { RouteFacts } from './route-facts.ts';
import { entrancesOf } from './security-schemes.ts';

/* The headers of requests and answers that the document declares, each from what the route is. */

type Parameter = OpenAPIV3_1.ParameterObject | OpenAPIV3_1.ReferenceObject;
type Headers = Record<string, OpenAPIV3_1.ReferenceObject>;

/** What a request may name itself by, say what it expects, or ask for. */
export const parameters = {
  FrikortSession: {
    name: 'Frikort-Session',
    in: 'header',
    description:
      'The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another ' +
      'one by now, nothing is done (`session-changed`). A change by cookie must name it.',
    schema: { type: 'string', maxLength: 100 },
  },
  OnBehalfOf: {
    name: 'Frikort-On-Behalf-Of',
    in: 'header',
    description:
      'With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it ' +
      '(`not-delegated` when not). A company’s own system may leave it out.',
    // No example: the page that tries operations out would send it, for who is no vendor too.
    schema: { type: 'string', pattern: '^\\d{8}$' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition ' +
      'is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in ' +
      'it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not ' +
      'remembered.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: keyForm.source },
    example: '3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      'The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what ' +
      'it is now as `current`.',
    schema: { type: 'string' },
    example: '"1"',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Of what is in words, and of a file: Danish unless English is preferred',
    schema: { type: 'string' },
    example: 'da',
  },
} satisfies Record<string, OpenAPIV3_1.ParameterObject>;

/** The headers that a request to a route takes. */
export function headerParametersOf(route: RouteFacts): Parameter[] {
  const ways = entrancesOf(route);
  return [
    ...(ways.length > 0 ? [entranceParameter(ways, route), parameterRef('FrikortSession')] : []),
    ...(route.scopes.length > 0 && takesCompanies(route) ? [parameterRef('OnBehalfOf')] : []),
    ...(route.idempotencyKey ? [parameterRef('IdempotencyKey')] : []),
    ...(route.version === 'expected' ? [parameterRef('IfMatch')] : []),
    ...(route.inWords ? [parameterRef('AcceptLanguage')] : []),
  ];
}

/** Only companies have vendors that act for them. */
function takesCompanies({ access }: RouteFacts): boolean {
  return typeof access === 'object' && access.includes('employee');
}

/** The security scheme `entrance` again, as a parameter: generated clients and forms fill in parameters. */
function entranceParameter(entrances: readonly string[], { sessionInQuery }: RouteFacts): Parameter {
  return {
    name: 'Frikort-Entrance',
    in: 'header',
    description: `Whose session cookie counts; without it none does${sessionInQuery ? ', unless `?entrance=` names it' : ''}`,
    schema: { type: 'string', enum: [...entrances] },
    example: entrances[0],
  };
}

/** What an answer says beside its body. */
export const headers = {
  XRequestId: {
    description: 'Names this request in the log of the API: quote it to support',
    schema: { type: 'string', format: 'uuid' },
  },
  ETag: {
    description: 'The version of the resource, for `If-Match`',
    schema: { type: 'string' },
    example: '"1"',
  },
  Location: {
    description: 'Where what was created is read',
    schema: { type: 'string', format: 'uri-reference' },
  },
  IdempotentReplayed: {
    description:
      'Sent with a repetition alone: the order was done before, and this is what it made, as it is now',
    schema: { type: 'string', enum: ['true'] },
  },
  WwwAuthenticate: {
    description:
      'What to present instead (RFC 6750): a token, one that is valid, or one with the scope that it names',
    schema: { type: 'string' },
    example: 'Bearer realm="frikort", error="insufficient_scope", scope="employments:write"',
  },
  RetryAfter: { description: 'Seconds to wait', schema: { type: 'integer', minimum: 0 } },
  RateLimitPolicy: {
    description:
      'The limits that this request counts against: `q` in `w` seconds. Also the budgets of numbers that are named ' +
      '(R27), of which no answer says what is left',
    schema: { type: 'string' },
    example: '"requests";q=1200;w=60',
  },
  RateLimit: {
    description: 'What is left (`r`) of each general limit, and in how many seconds (`t`) it begins anew',
    schema: { type: 'string' },
    example: '"requests";r=1199;t=60',
  },
  Deprecation: {
    description: 'Since when something here retires: `@` and seconds since 1970 (RFC 9745)',
    schema: { type: 'string', pattern: '^@\\d+$' },
  },
  Sunset: {
    description: 'From when on what retires may be missing (RFC 8594)',
    schema: { type: 'string' },
    example: 'Wed, 31 Mar 2027 00:00:00 GMT',
  },
  Link: {
    description: 'With `Deprecation`: what retires, and what comes in its place',
    schema: { type: 'string' },
    example: '</api/docs/guides/changes>; rel="deprecation"; type="text/html"',
  },
  ContentDisposition: {
    description: 'Whether to show or save the file, and its name',
    schema: { type: 'string' },
    example: 'attachment; filename="ansaettelser.csv"',
  },
  ContentLanguage: {
    description: 'The language of what is in words, and of a CSV file',
    schema: { type: 'string', enum: ['da', 'en'] },
  },
} satisfies Record<string, OpenAPIV3_1.HeaderObject>;

/** The headers of a route's success. */
export function answerHeadersOf(route: RouteFacts, status: string): Headers {
  return {
    ...generalHeaders,
    ...present({
      ETag: route.version === undefined ? undefined : headerRef('ETag'),
      Deprecation: route.retirement && headerRef('Deprecation'),
      Sunset: route.retirement && headerRef('Sunset'),
      Link: route.retirement && headerRef('Link'),
      Location: status === '201' ? headerRef('Location') : undefined,
      'Idempotent-Replayed': route.idempotencyKey ? headerRef('IdempotentReplayed') : undefined,
      'Content-Disposition': route.fileTypes.length === 0 ? undefined : headerRef('ContentDisposition'),
      'Content-Language': route.inWords ? headerRef('ContentLanguage') : undefined,
    }),
  };
}

/** The headers of a refusal with this status. */
export function refusalHeadersOf(status: number): Headers {
  return {
    ...generalHeaders,
    ...([429, 503].includes(status) ? { 'Retry-After': headerRef('RetryAfter') } : {}),
    ...([401, 403].includes(status) ? { 'WWW-Authenticate': headerRef('WwwAuthenticate') } : {}),
    ...(status === 412 ? { ETag: headerRef('ETag') } : {}),
  };
}

const generalHeaders: Headers = {
  'X-Request-Id': headerRef('XRequestId'),
  'RateLimit-Policy': headerRef('RateLimitPolicy'),
  RateLimit: headerRef('RateLimit'),
};

function headerRef(name: keyof typeof headers): OpenAPIV3_1.ReferenceObject {
  return { $ref: `#/components/headers/${name}` };
}

function parameterRef(name: keyof typeof parameters): OpenAPIV3_1.ReferenceObject {
  return { $ref: `#/components/parameters/${name}` };
}
