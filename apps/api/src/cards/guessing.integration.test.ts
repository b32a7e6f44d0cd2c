import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  createOperator,
  openYear,
} from '../../test/support/fixtures.ts';
import type { Caller } from '../auth/caller.ts';
import { createLogger } from '../http/process-log.ts';

/* R27: guessing card numbers is found out, costs as much whatever was guessed, and no process of the API forgets it. */

const limits = { perUser: { hits: 100, misses: 4 }, perOrganisation: { hits: 100, misses: 7 } };
const unusedNumber = '10007';

let database: TestDatabase;
let processLog = '';
/** Two processes of the API on one database. */
let apps: readonly [FastifyInstance, FastifyInstance];
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  await openYear(database.admin, 2026, 4_000_000);
  const write = (line: string) => {
    processLog += line;
  };
  const app = () =>
    createTestApp(database.db, { lookupLimits: limits, logger: createLogger('info', { write }) });
  apps = [await app(), await app()];
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await database.close();
});

const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };

async function lookUp(app: FastifyInstance, headers: Record<string, string>, cardNumber: string) {
  return await app.inject({ method: 'POST', url: '/api/v1/card-lookups', headers, payload: { cardNumber } });
}

async function register(app: FastifyInstance, headers: Record<string, string>, cardNumber: string) {
  return await app.inject({
    method: 'POST',
    url: '/api/v1/employments',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    payload: { cardNumber, startDate: '2026-11-01', endDate: '2026-11-30', amountOere: 100, contact },
  });
}

/** The lines of the level `alarm` about somebody. */
const alarmLines = ({ actorId }: Caller) =>
  processLog
    .split('\n')
    .filter((line) => line.includes('"level":55'))
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter((line) => line.actorId === actorId);

async function alarmsOf(caller: Caller): Promise<number> {
  const { rows } = await database.admin.execute<{ count: number }>(sql`
    select count(*)::int from audit_log
    where actor_id = ${caller.actorId}::uuid and action = 'card-lookup-alarm-raised'`);
  return rows[0]?.count ?? 0;
}

describe('a burst of misses', () => {
  it('raises one alarm: in the log, at a level of its own in the process log, and to the operator', async () => {
    const caller = await createEmployee(database.db);
    const headers = await logIn(database.db, caller);
    for (let guess = 0; guess < limits.perUser.misses + 3; guess += 1) {
      await lookUp(apps[0], headers, unusedNumber);
    }
    expect(await alarmsOf(caller)).toBe(1);
    expect(alarmLines(caller)).toEqual([
      expect.objectContaining({
        level: 55,
        alarm: 'card-number-misses',
        role: 'employee',
        organisationCvr: caller.organisation.cvr,
      }),
    ]);
    const operator = await logIn(database.db, await createOperator(database.db));
    const answer = await apps[1].inject({ url: '/api/v1/lookup-alarms', headers: operator });
    const [alarm] = answer.json().items;
    const { actorId, organisation } = caller;
    expect(alarm).toMatchObject({
      role: 'employee',
      numbers: 'card-number',
      organisation,
      actorId,
      missesBefore: limits.perUser.misses,
      organisationMissesBefore: limits.perUser.misses,
      hitsBefore: 0,
      limit: { of: 'person', misses: limits.perUser.misses },
    });
    expect(Date.parse(alarm.blockedUntil) - Date.parse(alarm.at)).toBeLessThanOrEqual(3_600_000);
    expect(Date.parse(alarm.blockedUntil)).toBeGreaterThan(Date.parse(alarm.at));
    // R28: nothing of a citizen, and no name of the employee.
    expect(Object.keys(alarm).sort()).toEqual([
      ...['actorId', 'at', 'blockedUntil', 'hitsBefore', 'id', 'limit', 'missesBefore'],
      ...['numbers', 'organisation', 'organisationMissesBefore', 'role'],
    ]);
  });

  it('raises it for registrations and for a caseworker’s searches too', async () => {
    const employee = await createEmployee(database.db);
    const company = await logIn(database.db, employee);
    for (let guess = 0; guess < limits.perUser.misses; guess += 1) {
      expect((await register(apps[0], company, unusedNumber)).json().code).toBe('card-number-unknown');
    }
    expect([await alarmsOf(employee), alarmLines(employee).length]).toEqual([1, 1]);
    const caseworker = await createCaseworker(database.db);
    const municipality = await logIn(database.db, caseworker);
    for (let guess = 0; guess < limits.perUser.misses; guess += 1) {
      const search = {
        method: 'POST',
        url: '/api/v1/citizens/search',
        payload: { query: unusedNumber },
      } as const;
      await apps[0].inject({ ...search, headers: municipality });
    }
    expect([await alarmsOf(caseworker), alarmLines(caseworker).length]).toEqual([1, 1]);
  });

  it('of several employees together raises it for their company', async () => {
    const first = await createEmployee(database.db);
    const second = await createEmployee(database.db, first.organisation.cvr);
    const [one, other] = [await logIn(database.db, first), await logIn(database.db, second)];
    for (let guess = 0; guess < 3; guess += 1) await lookUp(apps[0], one, unusedNumber);
    for (let guess = 0; guess < 3; guess += 1) await lookUp(apps[1], other, unusedNumber);
    expect(await alarmsOf(first)).toBe(0);
    await lookUp(apps[1], one, unusedNumber);
    // The fourth of the first, and the seventh of the company: one act, one alarm.
    expect(await alarmsOf(first)).toBe(1);
    expect(await alarmsOf(second)).toBe(0);
    const operator = await logIn(database.db, await createOperator(database.db));
    const answer = await apps[1].inject({ url: '/api/v1/lookup-alarms', headers: operator });
    expect(answer.json().items[0]).toMatchObject({
      actorId: first.actorId,
      missesBefore: 4,
      organisationMissesBefore: 7,
      limit: { of: 'person', misses: limits.perUser.misses },
    });
  });
});

describe('a request that is refused before its card number is looked at', () => {
  const terms = { startDate: '2026-11-01', endDate: '2026-11-30', amountOere: 100, contact };
  const key = () => ({ 'idempotency-key': randomUUID() });
  const post = async (url: string, headers: Record<string, string>, payload: object) =>
    (await apps[0].inject({ method: 'POST', url: `/api/v1/${url}`, headers, payload })).json().code;
  it.each([
    ['end-before-start', 'employments', { ...terms, endDate: '2026-10-01' }, key],
    ['amount-invalid', 'employments', { ...terms, amountOere: -1 }, key],
    ['not-in-one-calendar-year', 'employments', { ...terms, endDate: '2027-01-01' }, key],
    ['validation-failed', 'employments', { ...terms, zz: 1 }, key],
    ['idempotency-key-missing', 'employments', terms, () => ({})],
    ['validation-failed', 'card-lookups', { zz: 1 }, () => ({})],
  ])('%s (%s) counts as the miss that it is, and tells nothing', async (code, url, body, more) => {
    const caller = await createEmployee(database.db);
    const headers = await logIn(database.db, caller);
    const send = (cardNumber: string) => post(url, { ...headers, ...more() }, { ...body, cardNumber });
    for (let guess = 0; guess < limits.perUser.misses; guess += 1)
      expect(await send(unusedNumber)).toBe(code);
    expect((await lookUp(apps[0], headers, unusedNumber)).json().code).toBe('too-many-requests');
    expect([await alarmsOf(caller), alarmLines(caller).length]).toEqual([1, 1]);
    // Spent or not, known or not: the same answer.
    const { cardNumber } = await createCitizen(database.db);
    expect([await send(cardNumber), await send(unusedNumber)]).toEqual([code, code]);
    const operator = await logIn(database.db, await createOperator(database.db));
    const { items } = (await apps[1].inject({ url: '/api/v1/lookup-alarms', headers: operator })).json();
    const { actorId } = caller;
    expect(items).toContainEqual(
      expect.objectContaining({ actorId, missesBefore: limits.perUser.misses, hitsBefore: 0 }),
    );
  });

  it('counts as a hit when somebody has the number', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    const { cardNumber } = await createCitizen(database.db);
    for (let times = 0; times < limits.perUser.hits; times += 1) {
      await post('employments', { ...headers, ...key() }, { ...terms, endDate: '2026-10-01', cardNumber });
    }
    expect((await lookUp(apps[0], headers, cardNumber)).json().code).toBe('too-many-requests');
  });

  it('is counted once, also when the number was looked at', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    for (let guess = 0; guess < limits.perUser.misses; guess += 1) {
      expect((await register(apps[0], headers, unusedNumber)).json().code).toBe('card-number-unknown');
    }
    expect((await register(apps[0], headers, unusedNumber)).json().code).toBe('too-many-requests');
  });
});

describe('who is stopped', () => {
  it('does not go on spending what the company has left', async () => {
    const first = await createEmployee(database.db);
    const second = await createEmployee(database.db, first.organisation.cvr);
    const [one, other] = [await logIn(database.db, first), await logIn(database.db, second)];
    for (let guess = 0; guess < 20; guess += 1) await lookUp(apps[0], one, unusedNumber);
    expect((await lookUp(apps[0], other, unusedNumber)).json().code).toBe('card-number-unknown');
  });
});

describe('several processes of the API', () => {
  it('share one budget, also when both are asked at once', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, place) => lookUp(apps[place % 2 === 0 ? 0 : 1], headers, unusedNumber)),
    );
    const codes = answers.map((answer) => String(answer.json().code));
    expect(codes.filter((code) => code === 'card-number-unknown')).toHaveLength(limits.perUser.misses);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(30 - limits.perUser.misses);
  });
});

describe('the answer to a number', () => {
  /** How many statements the database was sent while something ran. */
  async function statementsOf(run: () => Promise<unknown>): Promise<number> {
    const { $client } = database.db;
    const query = $client.query.bind($client);
    let count = 0;
    Reflect.set($client, 'query', (...given: Parameters<typeof query>) => {
      count += 1;
      return query(...given);
    });
    try {
      await run();
    } finally {
      Reflect.set($client, 'query', query);
    }
    return count;
  }

  it('takes the same way whether it is active, inactive or nobody’s', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    const active = await createCitizen(database.db);
    const inactive = await createCitizen(database.db, { status: 'inactive' });
    const counts: number[] = [];
    for (const number of [active.cardNumber, inactive.cardNumber, unusedNumber]) {
      counts.push(await statementsOf(() => lookUp(apps[0], headers, number)));
    }
    // One for the session, one that looks up, counts and logs.
    expect(counts).toEqual([2, 2, 2]);
  });

  it('of a refused registration takes the same way whether it is inactive or nobody’s', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    const inactive = await createCitizen(database.db, { status: 'inactive' });
    const [known, unknown] = [
      await statementsOf(() => register(apps[0], headers, inactive.cardNumber)),
      await statementsOf(() => register(apps[0], headers, unusedNumber)),
    ];
    expect(known).toBeGreaterThan(1);
    expect(unknown).toBe(known);
  });

  it('that is inactive tells its status and nothing else, and one that is nobody’s only that', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    const inactive = await createCitizen(database.db, { status: 'inactive', name: 'Finn Prøve' });
    const answer = await lookUp(apps[0], headers, inactive.cardNumber);
    expect(answer.json()).toEqual({ cardNumber: inactive.cardNumber, status: 'inactive' });
    const unknown = await lookUp(apps[0], headers, unusedNumber);
    expect(Object.keys(unknown.json()).sort()).toEqual(['code', 'status', 'title', 'type']);
  });

  it('is the same for every number once the budget is spent', async () => {
    const headers = await logIn(database.db, await createEmployee(database.db));
    for (let guess = 0; guess < limits.perUser.misses; guess += 1)
      await lookUp(apps[0], headers, unusedNumber);
    const active = await createCitizen(database.db);
    const bodies = await Promise.all(
      [active.cardNumber, unusedNumber].map(async (number) => (await lookUp(apps[0], headers, number)).body),
    );
    expect(bodies[0]).toBe(bodies[1]);
  });
});
