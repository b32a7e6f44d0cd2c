import { readFile } from 'node:fs/promises';
import { publishedEventTypes } from '@frikort/domain/published-event';
import { problemCodes } from '@frikort/domain/refusal';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { accessPolicy } from '../../auth/policy/access-policy.ts';
import { webhookSecret } from './examples/events.ts';
import { operationName } from './route-facts.ts';

/* The committed document, which is the served one (drift). Its form is held to Redocly's rules, drift too. */

type Schema = { $ref?: string; examples?: unknown[]; properties?: Record<string, { items?: Schema }> };
type Media = { schema?: Schema; example?: unknown; examples?: Record<string, { value: { code: string } }> };
type Answer = { $ref?: string; description?: string; content?: Record<string, Media> };
type Operation = { security: object[]; responses: Record<string, Answer> };

type Sent = {
  parameters: { example: string }[];
  requestBody: { content: { 'application/json': { example: { type: string } } } };
};

const text = await readFile(new URL('../../../openapi.json', import.meta.url), 'utf8');
const document: {
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: Sent }>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
} = JSON.parse(text);

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
);

const lastOf = (ref: string) => ref.split('/').at(-1) ?? '';

function answerOf(answer: Answer): Answer {
  return answer.$ref ? (document.components.responses[lastOf(answer.$ref)] ?? {}) : answer;
}

/** The codes that an operation lists, each under its status. */
function codesOf({ responses }: Operation): Record<string, string[]> {
  const refusals = Object.entries(responses).filter(([status]) => status >= '400');
  return Object.fromEntries(
    refusals.map(([status, answer]) => {
      const listed = answerOf(answer).content?.['application/problem+json'];
      return [status, Object.values(listed?.examples ?? {}).map(({ value }) => value.code)];
    }),
  );
}

describe('the document', () => {
  it('has every route of the API', () => {
    const policy = Object.keys(accessPolicy)
      .map((name) => {
        const [method = '', url = ''] = name.split(' ');
        return operationName(method, url);
      })
      .filter((name) => name.includes('/api/v1/') && name !== 'get /api/v1/openapi.json');
    expect(operations.map(({ name }) => name).sort()).toEqual(policy.sort());
  });

  it.each(operations)('$name: an example of what it answers', ({ operation }) => {
    const success = Object.entries(operation.responses).find(([status]) => status < '300')?.[1];
    const media = success?.content?.['application/json'];
    if (media?.schema === undefined) return;
    const named = (schema: Schema) =>
      schema.$ref ? (document.components.schemas[lastOf(schema.$ref)] ?? {}) : schema;
    const schema = named(media.schema);
    const parts = Object.values(schema.properties ?? {}).flatMap(({ items }) =>
      items ? [named(items)] : [],
    );
    expect([schema, ...parts].some(({ examples }) => (examples?.length ?? 0) > 0)).toBe(true);
  });

  it('describes what is sent of every type, signed as it says', () => {
    expect(Object.keys(document.webhooks)).toEqual([...publishedEventTypes, 'webhook.test']);
    for (const [type, { post }] of Object.entries(document.webhooks)) {
      const { example } = post.requestBody.content['application/json'];
      expect(example.type).toBe(type);
      const [id = '', at = '', signature] = post.parameters.map((header) => header.example);
      const moment = new Date(Number(at) * 1_000);
      expect(new Webhook(webhookSecret).sign(id, moment, JSON.stringify(example))).toBe(signature);
    }
  });

  it('says of everything that is deprecated from when on it may be missing', () => {
    const undated = JSON.stringify(document, (_key, value) =>
      value?.deprecated === true && value['x-sunset'] === undefined ? 'undated' : value,
    );
    expect(text).toContain('"x-sunset"');
    expect(undated).not.toContain('"undated"');
  });

  it('names no CPR number but those of the local world', () => {
    const numbers = text.match(/\b\d{6}-?\d{4}\b/g) ?? [];
    expect(new Set(numbers.map((number) => number.replace('-', '').slice(6)))).toEqual(new Set(['0000']));
  });
});

describe('an operation', () => {
  const of = (name: string) => {
    const found = operations.find((operation) => operation.name === name);
    if (!found) throw new Error(`The document has no ${name}`);
    return codesOf(found.operation);
  };

  it('lists its own codes: registering', () => {
    expect(of('post /api/v1/employments')).toEqual({
      400: ['validation-failed', 'on-behalf-of-missing', 'session-not-named', 'idempotency-key-missing'],
      401: ['not-authenticated', 'token-invalid'],
      403: ['scope-missing', 'not-delegated', 'not-permitted', 'origin-refused'],
      404: ['card-number-unknown', 'not-found'],
      408: ['request-timeout'],
      409: ['enrolment-inactive', 'amount-exceeds-remaining', 'reference-already-used', 'session-changed'],
      413: ['payload-too-large'],
      415: ['unsupported-media-type'],
      422: [
        ...['no-card-in-year', 'not-in-one-calendar-year', 'end-before-start', 'amount-invalid'],
        'idempotency-key-reused',
      ],
      429: ['too-many-requests'],
      500: ['internal-error'],
      503: ['unavailable'],
    });
  });

  it('lists its own codes: what everyone may read', () => {
    expect(of('get /api/v1/programme-years')).toEqual({
      400: ['validation-failed'],
      429: ['too-many-requests'],
      500: ['internal-error'],
      503: ['unavailable'],
    });
  });

  it('is where every code of the list can be met', () => {
    const met = new Set(operations.flatMap(({ operation }) => Object.values(codesOf(operation)).flat()));
    // What a row of an import alone is refused with stands in its result.
    met.add('possible-duplicate');
    expect(problemCodes.filter((code) => !met.has(code))).toEqual([]);
  });
});
