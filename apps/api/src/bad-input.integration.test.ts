import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isProblemCode } from '@frikort/domain/refusal';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database/testing.ts';
import { createCaseworker, createCitizen, createEmployee, createOperator, openYear } from './testing.ts';
import { createTestApp, logIn } from './testing-app.ts';

/*
 * Bad input to any route of the OpenAPI document: an answer of 4xx as problem+json with a known code, or a plain
 * success; never a 5xx; and nothing is stored by a request that was refused.
 */

type Schema = Record<string, unknown>;
type Operation = {
  method: string;
  path: string;
  body: Schema | undefined;
  query: string[];
  params: string[];
};
type Document = { paths: Record<string, Record<string, Record<string, unknown>>> };

const document: Document = JSON.parse(
  await readFile(path.join(import.meta.dirname, '..', 'openapi.json'), 'utf8'),
);
const operations = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, operation]) => toOperation(address, method, operation)),
);

let database: TestDatabase;
let app: FastifyInstance;
let sessions: Record<string, string>[];
let knownIds: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  const generous = { hits: 1_000_000, misses: 1_000_000 };
  app = await createTestApp(database.db, {
    lookupLimits: { perUser: generous, perOrganisation: generous },
    register: { lookUp: async () => ({ kind: 'unknown' }) },
  });
  await openYear(database.admin, 2026, 4_000_000);
  const citizen = await createCitizen(database.db);
  const callers = [
    await createCaseworker(database.db),
    await createEmployee(database.db),
    {
      ...(await createCaseworker(database.db)),
      role: 'citizen',
      entrance: 'citizen',
      citizenId: citizen.id,
    } as const,
    await createOperator(database.db),
  ];
  sessions = await Promise.all(callers.map((caller) => logIn(database.db, caller)));
  knownIds = [citizen.id, citizen.cardNumber, '2026'];
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const nasty = fc.constantFrom<unknown>(
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e2',
    '٣',
    'null',
    '\u0000',
    '\ud800',
    'æøå',
    "'; drop table citizens; --",
    '../../etc/passwd',
  ],
  ...[
    '2026-02-30',
    '2026-11-21T00:00:00Z',
    '0000-00-00',
    '99999-01-01',
    '290569-0000',
    '2905690000',
    '10000',
    '99999',
  ],
  ...[null, true, false, 0, -0, 1.5, -1, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 53, [], {}, [[]], { $gt: '' }],
  ...['x'.repeat(70_000), 'x'.repeat(501), { __proto__: { a: 1 } }, { constructor: 1 }],
);
const anything = fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary', maxLength: 60 }));

/** A body near the schema: some fields right, some wrong, some missing, some too many. */
function nearly(schema: Schema | undefined): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema?.properties ?? {}) as Record<string, Schema>);
  if (properties.length === 0) return anything;
  const members = Object.fromEntries(
    properties.map(([name, member]) => [name, fc.oneof(sensible(name, member), anything)] as const),
  );
  return fc.oneof(
    fc.record(members, { requiredKeys: [] }),
    fc.record({ ...members, cpr: anything }),
    anything,
  );
}

function sensible(name: string, schema: Schema): fc.Arbitrary<unknown> {
  if (schema.properties) return nearly(schema);
  if (['from', 'to', 'shownFrom', 'effectiveFrom'].includes(name)) {
    return fc.constantFrom('2026-11-21T12:00:00Z', '2030-01-01T00:00:00.000Z', '0000-01-01T00:00:00Z');
  }
  if (name === 'kind') return fc.constantFrom('planned', 'disruption', 'restored');
  if (name.endsWith('Date')) return fc.constantFrom('2026-11-01', '2026-11-30', '2027-01-01', '2025-12-31');
  if (name === 'cardNumber' || name === 'query') return fc.constantFrom('20001', '10001', '0101500000');
  if (schema.type === 'integer') return fc.integer();
  if (schema.type === 'boolean') return fc.boolean();
  return fc.string({ minLength: 1, maxLength: 40 });
}

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), nasty.map(String));

describe('bad input to any route', () => {
  it('knows the routes', () => {
    expect(operations.length).toBeGreaterThan(20);
  });

  it.each(operations)('$method $path: problem+json with a known code, never a 5xx', async (operation) => {
    const before = await fingerprint();
    let changed = false;
    await fc.assert(
      fc.asyncProperty(
        nearly(operation.body),
        fc.array(text, { minLength: 4, maxLength: 4 }),
        fc.record({
          session: fc.nat(4),
          known: fc.boolean(),
          type: fc.constantFrom('application/json', 'application/json', 'text/plain', 'application/xml'),
          key: fc.option(text),
          match: fc.option(fc.constantFrom('"1"', 'W/"1"', '1', '*', '"x"', '')),
          extra: fc.boolean(),
        }),
        async (body, texts, shape) => {
          const request = toRequest(operation, body, texts, shape);
          const answer = await app.inject(request);
          if (answer.statusCode < 400) {
            changed ||= operation.method !== 'get';
            return;
          }
          expect(answer.statusCode, answer.body).toBeLessThan(500);
          expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
          expect(isProblemCode(answer.json().code)).toBe(true);
          expect(answer.json().status).toBe(answer.statusCode);
          expect(answer.headers['x-request-id']).toBeTruthy();
        },
      ),
      { numRuns: 60 },
    );
    if (!changed) expect(await fingerprint()).toEqual(before);
  });

  it.each([
    '/api/v1/nothing',
    '/api',
    '/api/v1/citizens/%ff',
    `/api/v1/employments/${'a'.repeat(400)}`,
    '/auth/nothing',
  ])('answers GET %s with not-found as problem+json', async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'not-found', status: 404 });
  });

  it('refuses what is too large, of another type, or no JSON', async () => {
    const [, company] = sessions;
    const send = (payload: string, type: string) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/card-lookups',
        headers: { ...company, 'content-type': type },
        payload,
      });
    expect(
      (await send(JSON.stringify({ cardNumber: 'x'.repeat(70_000) }), 'application/json')).json().code,
    ).toBe('payload-too-large');
    expect((await send('<a/>', 'application/xml')).json().code).toBe('unsupported-media-type');
    expect((await send('{"cardNumber":', 'application/json')).json().code).toBe('validation-failed');
  });

  it('names unknown fields and filters by their path', async () => {
    const [, company] = sessions;
    const headers = company ?? {};
    const body = await app.inject({
      method: 'POST',
      url: '/api/v1/card-lookups',
      headers,
      payload: { cardNumber: '12345', cpr: '1' },
    });
    expect(body.json().errors).toEqual([{ path: 'cpr', code: 'unknown-field' }]);
    const query = await app.inject({ url: '/api/v1/employments?colour=red', headers });
    expect(query.json().errors).toEqual([{ path: 'colour', code: 'unknown-field' }]);
  });

  it.each([
    ['text=%00'],
    [
      `sort=endDate&cursor=${Buffer.from('["2026-02-30","018f0000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    ],
    [
      `sort=createdAt&cursor=${Buffer.from('["now","018f0000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    ],
    [`cursor=${Buffer.from('[{},1]').toString('base64url')}`],
    ['cursor=%F0%9F%98%80'],
  ])('refuses the crafted filter or cursor %s', async (query) => {
    const [caseworker, company] = sessions;
    for (const [address, headers] of [
      ['/api/v1/employments', company],
      ['/api/v1/citizens', caseworker],
    ] as const) {
      const answer = await app.inject({ url: `${address}?${query}`, headers: headers ?? {} });
      expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed' });
    }
  });

  it('refuses a change that comes from another origin', async () => {
    const [, company] = sessions;
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/card-lookups',
      headers: { ...company, origin: 'https://evil.example' },
      payload: { cardNumber: '12345' },
    });
    expect(answer.json()).toMatchObject({ status: 403, code: 'origin-refused' });
  });
});

type Shape = {
  session: number;
  known: boolean;
  type: string;
  key: string | null;
  match: string | null;
  extra: boolean;
};

function toRequest(operation: Operation, body: unknown, texts: string[], shape: Shape): InjectOptions {
  const [param = '', value = '', other = ''] = texts;
  const filled = operation.params.reduce((address, name, place) => {
    const known = knownIds[name === 'year' ? 2 : place] ?? param;
    return address.replace(`{${name}}`, encode(shape.known ? known : param || 'x'));
  }, operation.path);
  const query = operation.query
    .filter((_, place) => place % 2 === value.length % 2)
    .map((name) => `${name}=${encode(value)}`);
  if (shape.extra) query.push(`${encode(other)}=1`);
  const sends = operation.method !== 'get';
  return {
    method: operation.method.toUpperCase() as 'GET',
    url: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
    headers: {
      ...sessions[shape.session],
      ...(sends ? { 'content-type': shape.type } : {}),
      ...(shape.key === null ? {} : { 'idempotency-key': headerText(shape.key) }),
      ...(shape.match === null ? {} : { 'if-match': shape.match }),
    },
    ...(sends ? { payload: JSON.stringify(body) ?? '' } : {}),
  };
}

const encode = (value: string) => encodeURIComponent(value.toWellFormed());
const headerText = (value: string) => value.replace(/[^\t\x20-\x7e]/g, '?').slice(0, 400);

/** How many rows there are of everything that a refused request must not touch. */
async function fingerprint(): Promise<unknown> {
  const { rows } = await database.admin.execute(sql`
    select (select count(*) from citizens) as citizens, (select count(*) from employments) as employments,
      (select coalesce(sum(used_oere), 0) from cards) as used, (select count(*) from history_events) as events,
      (select count(*) from idempotency_records) as records, (select count(*) from service_notices) as notices,
      (select count(*) from programme_years) as years, (select count(*) from programme_year_allowances) as allowances, (select count(*) from companies) as companies,
      (select string_agg(status || coalesce(assigned_caseworker_id::text, ''), ',') from citizens) as states`);
  return rows[0];
}

function toOperation(address: string, method: string, operation: Record<string, unknown>): Operation {
  const parameters = (operation.parameters ?? []) as { in: string; name: string }[];
  const content = (operation.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)
    ?.content;
  return {
    ...{ method, path: address, body: content?.['application/json']?.schema },
    query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    params: parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name),
  };
}
