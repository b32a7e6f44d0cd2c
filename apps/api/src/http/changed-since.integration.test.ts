import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCaseworker, createCitizen, createEmployee, openYear } from '../../test/support/fixtures.ts';
import type { Caller, EmployeeCaller } from '../auth/caller.ts';
import { latestCommitMs } from './changed-since.ts';

/* What has changed since the last time, for systems that keep a copy: nothing is missed, whatever commits late. */

let database: TestDatabase;
let app: FastifyInstance;
let now = new Date('2026-11-21T12:00:00Z');
let bente: EmployeeCaller;

beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  await openYear(database.admin, 2026, 4_400_000);
  app = await createTestApp(database.db, { clock: () => now });
  bente = await createEmployee(database.db);
  await createCitizen(database.db, { name: 'Anna Ærø', cardNumber: '30001' });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const after = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

async function send(
  caller: Caller,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  url: string,
  special: object = {},
) {
  const { body, headers } = { body: undefined, headers: {}, ...special };
  const session = await logIn(database.db, caller, now);
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return await app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { ...session, ...type, ...headers },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
}

async function register(reference: string, caller = bente): Promise<string> {
  const body = {
    cardNumber: '30001',
    startDate: '2026-11-02',
    endDate: '2026-11-20',
    amountOere: 1_000,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '+45 12345678' },
    reference,
  };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await send(caller, 'POST', '/employments', { body, headers });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
}

type Page = { items: { reference: string }[]; nextCursor: string | null; changedUntil: string };

const page = async (query: string): Promise<Page> =>
  (await send(bente, 'GET', `/employments?${query}`)).json();

/** All pages of what has changed, two rows at a time. */
async function changesSince(instant: string): Promise<{ references: string[]; until: string }> {
  const references: string[] = [];
  let cursor = '';
  for (;;) {
    const { items, nextCursor, changedUntil } = await page(`changedSince=${instant}&limit=2${cursor}`);
    references.push(...items.map(({ reference }) => reference));
    if (nextCursor === null) return { references, until: changedUntil };
    cursor = `&cursor=${nextCursor}`;
  }
}

describe("a company's employments since an instant", () => {
  it('come with the oldest change first, and each again when it changes', async () => {
    const begin = now.toISOString();
    const first = await register('a');
    for (const reference of ['b', 'c']) {
      after(1);
      await register(reference);
    }
    expect((await changesSince(begin)).references).toEqual(['a', 'b', 'c']);
    after(1);
    const cancelled = await send(bente, 'POST', `/employments/${first}/cancellation`, {
      body: { reason: 'Fejl' },
      headers: { 'if-match': '"1"' },
    });
    expect(cancelled.statusCode, cancelled.body).toBe(200);
    expect((await changesSince(begin)).references).toEqual(['b', 'c', 'a']);
  });

  it('name on every page from when to ask the next time, as the first one saw it', async () => {
    const begun = now.getTime();
    const first = await page('changedSince=2026-01-01T00:00:00Z&limit=2');
    after(3);
    const second = await page(`changedSince=2026-01-01T00:00:00Z&limit=2&cursor=${first.nextCursor}`);
    const until = new Date(begun - latestCommitMs).toISOString();
    expect([first.changedUntil, second.changedUntil]).toEqual([until, until]);
    expect(await page('limit=2')).not.toHaveProperty('changedUntil');
  });

  it('are not missed when they are committed after somebody has read what came later', async () => {
    after(60);
    await register('late');
    after(60);
    const { until } = await changesSince(now.toISOString());
    let seenMeanwhile: string[] = [];
    let next = '';
    await database.admin.transaction(async (transaction) => {
      await transaction.execute(sql`
        update employments set updated_at = ${now.toISOString()}::timestamptz where reference = 'late'`);
      after(2);
      await register('prompt');
      ({ references: seenMeanwhile, until: next } = await changesSince(until));
    });
    expect(seenMeanwhile).toEqual(['prompt']);
    expect((await changesSince(next)).references).toEqual(['late', 'prompt']);
  });

  it.each([
    ['an order of their own', 'changedSince=2026-11-21T00:00:00Z&sort=endDate', 'sort'],
    ['no instant', 'changedSince=2026-11-21', 'changedSince'],
    ['a year 0', 'changedSince=0000-11-21T00:00:00Z', 'changedSince'],
    ['a cursor of another list', 'changedSince=2026-11-21T00:00:00Z&cursor=WyIyMDI2Il0', 'cursor'],
  ])('are refused with %s', async (_, query, path) => {
    const answer = await send(bente, 'GET', `/employments?${query}`);
    expect(answer.json()).toMatchObject({ code: 'validation-failed', errors: [{ path }] });
  });
});

describe("a company's own reference", () => {
  it('is found as a whole, also of what is cancelled, and not another company’s', async () => {
    await register('a', await createEmployee(database.db));
    await register('a');
    const { items } = await page('reference=a');
    expect(items).toEqual([
      expect.objectContaining({ reference: 'a', status: expect.any(String) }),
      expect.objectContaining({ reference: 'a', status: expect.any(String) }),
    ]);
    expect((await page('reference=a&status=registered')).items).toHaveLength(1);
    expect((await page('reference=A')).items).toEqual([]);
    const totals = await send(bente, 'GET', '/employments/totals?reference=a');
    expect(totals.json()).toEqual({ count: 2, cancelledCount: 1, amountOere: 1_000 });
  });

  it('that looks like a CPR number is refused before it is looked for (R8)', async () => {
    const answer = await send(bente, 'GET', '/employments?reference=290569-0000');
    expect(answer.json()).toMatchObject({ errors: [{ path: 'reference', code: 'cpr-shaped' }] });
  });
});

describe("a municipality's citizens since an instant", () => {
  const clock = async (): Promise<string> => {
    const { rows } = await database.admin.execute<{ now: string }>(
      sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
    );
    return rows[0]?.now ?? '';
  };

  it('are those of whom it sees something else', async () => {
    const ib = await createCaseworker(database.db);
    const bo = await createCitizen(database.db, { name: 'Bo Bi', cardNumber: '30002' });
    const finn = await createCitizen(database.db, { name: 'Finn Åby', cardNumber: '30003' });
    const changed = async (since: string) => {
      const answer = await send(ib, 'GET', `/citizens?changedSince=${since}`);
      expect(answer.statusCode, answer.body).toBe(200);
      const { items, changedUntil } = answer.json();
      expect(Date.parse(changedUntil)).toBeLessThanOrEqual(Date.now() - latestCommitMs);
      return items.map(({ name }: { name: string }) => name);
    };
    const begin = await clock();
    await register('of-anna');
    await database.admin.execute(
      sql`update citizens set register_read_at = now(), cpr_index_key_id = 'other'`,
    );
    expect(await changed(begin)).toEqual([]);
    const assigned = await send(ib, 'PUT', `/citizens/${finn.id}/assigned-caseworker`);
    expect(assigned.statusCode, assigned.body).toBe(200);
    const body = { reason: 'Borgeren er flyttet' };
    const inactive = await send(ib, 'POST', `/citizens/${bo.id}/deactivation`, { body });
    expect(inactive.statusCode, inactive.body).toBe(200);
    expect(await changed(begin)).toEqual(['Finn Åby', 'Bo Bi']);
    const later = await clock();
    await database.admin.execute(sql`update citizens set name = 'Finn Skov' where id = ${finn.id}`);
    expect(await changed(later)).toEqual(['Finn Skov']);
    const refused = await send(ib, 'GET', `/citizens?changedSince=${later}&sort=name`);
    expect(refused.json()).toMatchObject({ errors: [{ path: 'sort' }] });
  });
});
