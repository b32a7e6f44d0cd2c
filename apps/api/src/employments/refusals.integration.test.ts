import { readFile } from 'node:fs/promises';
import { addDays, calendarDate } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, openYear, type TestCitizen } from '../../test/support/fixtures.ts';

/*
 * Every refusal of a rule that the document lists for an employment, met as a client meets it; and no other: an answer
 * with a code that is not listed is a 500 here.
 */

const today = '2026-11-21';
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const allowanceOere = 2_000_000;

let database: TestDatabase;
let app: FastifyInstance;
let company: Record<string, string>;
let citizen: TestCitizen;
let inactive: TestCitizen;
let ended: string;
let keys = 0;

async function send(method: 'POST' | 'PATCH' | 'PUT', path: string, payload: object, version?: string) {
  keys += 1;
  const named = version === undefined ? { 'idempotency-key': `k-${keys}` } : { 'if-match': version };
  const answer = await app.inject({
    method,
    url: `/api/v1/employments${path}`,
    payload,
    headers: { ...company, ...named },
  });
  return { status: answer.statusCode, body: answer.json(), etag: String(answer.headers.etag) };
}

function orderFor({ cardNumber }: { cardNumber: string }, special: object = {}) {
  return { cardNumber, startDate: today, endDate: today, amountOere: 1_000, contact, ...special };
}

async function registered(special: object = {}): Promise<{ path: string; etag: string }> {
  const { body, etag } = await send('POST', '', orderFor(citizen, special));
  return { path: `/${body.id}`, etag };
}

beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db, { clock: () => new Date(`${today}T12:00:00Z`) });
  await openYear(database.admin, 2026, allowanceOere);
  citizen = await createCitizen(database.db);
  inactive = await createCitizen(database.db, { status: 'inactive' });
  company = await logIn(database.db, await createEmployee(database.db));
  await registered({ reference: 'taken' });
  ({ path: ended } = await registered());
  const longAgo = addDays(calendarDate(today), -90);
  await database.admin.execute(
    sql`update employments set start_date = ${longAgo}, end_date = ${longAgo} where id = ${ended.slice(1)}::uuid`,
  );
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const cases = {
  registerEmployment: {
    'card-number-unknown': () => send('POST', '', orderFor({ cardNumber: '10007' })),
    'enrolment-inactive': () => send('POST', '', orderFor(inactive)),
    'no-card-in-year': () =>
      send('POST', '', orderFor(citizen, { startDate: '2031-01-01', endDate: '2031-01-01' })),
    'not-in-one-calendar-year': () => send('POST', '', orderFor(citizen, { endDate: '2027-01-01' })),
    'end-before-start': () => send('POST', '', orderFor(citizen, { endDate: '2026-11-20' })),
    'amount-exceeds-remaining': () => send('POST', '', orderFor(citizen, { amountOere: allowanceOere + 1 })),
    'amount-invalid': () => send('POST', '', orderFor(citizen, { amountOere: 0 })),
    'reference-already-used': () => send('POST', '', orderFor(citizen, { reference: 'taken' })),
  },
  editEmployment: {
    'no-card-in-year': () => edit({ startDate: '2031-01-01', endDate: '2031-01-01' }),
    'not-in-one-calendar-year': () => edit({ endDate: '2027-01-01' }),
    'end-before-start': () => edit({ endDate: '2026-11-20' }),
    'amount-exceeds-remaining': () => edit({ amountOere: allowanceOere + 1 }),
    'amount-invalid': () => edit({ amountOere: 0 }),
    'reference-already-used': () => edit({ reference: 'taken' }),
    'edit-window-closed': () => send('PATCH', ended, { amountOere: 1 }, '"1"'),
    'employment-cancelled': async () => send('PATCH', await cancelled(), { amountOere: 1 }, '"2"'),
  },
  keepContinuation: {
    'end-before-start': async () =>
      send('PUT', `${(await registered()).path}/continuation`, { endDate: '2026-12-31' }),
    'employment-cancelled': async () =>
      send('PUT', `${await cancelled()}/continuation`, { endDate: '2027-01-10' }),
  },
  cancelEmployment: {
    'edit-window-closed': () => send('POST', `${ended}/cancellation`, { reason: 'Prøve' }, '"1"'),
    'employment-cancelled': async () =>
      send('POST', `${await cancelled()}/cancellation`, { reason: 'Prøve' }, '"2"'),
  },
};

async function edit(changes: object) {
  const { path, etag } = await registered();
  return await send('PATCH', path, changes, etag);
}

async function cancelled(): Promise<string> {
  const { path, etag } = await registered();
  await send('POST', `${path}/cancellation`, { reason: 'Prøve' }, etag);
  return path;
}

type Answers = Record<string, { content?: Record<string, { examples: Record<string, unknown> }> }>;
type Document = {
  paths: Record<string, Record<string, { operationId: string; responses: Answers }>>;
  components: { responses: Answers };
};

function codesIn(answers: Answers): string[] {
  return Object.values(answers).flatMap((answer) =>
    Object.keys(answer.content?.['application/problem+json']?.examples ?? {}),
  );
}

/** The codes that an operation lists beside those that are shared by all of its kind. */
async function ownCodes(operationId: string): Promise<string[]> {
  const text = await readFile(new URL('../../openapi.json', import.meta.url), 'utf8');
  const { paths, components }: Document = JSON.parse(text);
  const shared = new Set([...codesIn(components.responses), 'version-outdated']);
  const operation = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .find((one) => one.operationId === operationId);
  return codesIn(operation?.responses ?? {}).filter((code) => !shared.has(code));
}

describe.each(Object.entries(cases))('%s', (operationId, provoked) => {
  it('lists what can be provoked, and nothing else', async () => {
    expect(Object.keys(provoked).sort()).toEqual((await ownCodes(operationId)).sort());
  });

  it.each(Object.entries(provoked))('refuses with %s', async (code, provoke) => {
    expect((await provoke()).body).toMatchObject({ code });
  });
});
