import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCheck } from '../fuzz/answer-check.ts';
import { badRequests, type FuzzFacts } from '../fuzz/bad-requests.ts';
import { type OpenApiDocument, operationsOf } from '../fuzz/operations.ts';
import { createTestApp, logIn } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  createOperator,
  openYear,
} from '../support/fixtures.ts';

/*
 * Bad input to any route of the OpenAPI document: an answer of 4xx as problem+json with a known code, or a plain
 * success; never a 5xx; and nothing is stored by a request that was refused.
 */

const document: OpenApiDocument = JSON.parse(
  await readFile(path.join(import.meta.dirname, '../../openapi.json'), 'utf8'),
);
const operations = operationsOf(document);
const check = answerCheck(document);

let database: TestDatabase;
let app: FastifyInstance;
let sessions: Record<string, string>[];
let knownId: FuzzFacts['known'];
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  const generous = { hits: 1_000_000, misses: 1_000_000 };
  app = await createTestApp(database.db, {
    lookupLimits: { perUser: generous, perOrganisation: generous },
    searchLimits: { perUser: generous, perOrganisation: generous },
    operatorConfirmation: 'two-people',
    ownCertificates: [],
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
  knownId = (_path, name) => (name === 'year' ? '2026' : citizen.id);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

describe('bad input to any route', () => {
  it('knows the routes', () => {
    expect(operations.length).toBeGreaterThan(20);
  });

  it.each(operations)('$method $path: problem+json with a known code, as documented', async (operation) => {
    const before = await fingerprint();
    let changed = false;
    const facts = { sessions, secrets: [], fitting: () => [...sessions.keys()], known: knownId };
    await fc.assert(
      fc.asyncProperty(badRequests(operation, facts), async (request) => {
        const answer = await app.inject(request);
        expect(check(operation, answer)).toEqual([]);
        changed ||= answer.statusCode < 400 && operation.method !== 'get';
      }),
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
    const reversed = await app.inject({
      method: 'POST',
      url: '/api/v1/card-lookups',
      headers,
      payload: {
        cardNumber: '12345',
        [`\u202e\u0000A\u030a\n${'x'.repeat(9_000)}`]: 1,
        '２９０５６９\u200b-0000': 1,
      },
    });
    expect(reversed.json().errors).toEqual([
      { path: `Å ${'x'.repeat(98)}`, code: 'unknown-field' },
      { path: '[left out]', code: 'unknown-field' },
    ]);
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
