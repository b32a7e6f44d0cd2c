import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import {
  createWorld,
  grant,
  type LogRow,
  logOf,
  now,
  person,
  type TestWorld,
} from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { createLogger } from '../http/process-log.ts';

/* R26, R27: what is refused stands in the log, with whom it was about, and the citizen sees it. */

const cpr = '2905690000';
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const terms = { startDate: '2026-11-01', endDate: '2026-11-30', amountOere: 10_000, contact };

let world: TestWorld;
let ib: CaseworkerCaller;
let hanne: CaseworkerCaller;
let karen: CaseworkerCaller;
let bjarne: EmployeeCaller;
let omar: EmployeeCaller;
let lone: CitizenCaller;
let frederik: CitizenCaller;
let cardNumber: string;
let employmentId: string;

beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  ib = await createCaseworker(db);
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  karen = await createCaseworker(db, '35209115');
  bjarne = await createEmployee(db);
  omar = await createEmployee(db);
  world.register.people.push(person(cpr), person('1008610000'));
  const granted = (await grant(world, ib, cpr)).json();
  cardNumber = granted.cardNumber;
  lone = await asCitizen(granted.id);
  frederik = await asCitizen((await grant(world, ib, '1008610000')).json().id);
  employmentId = (await register(bjarne, terms)).json().id;
});
afterAll(() => world.close());

async function asCitizen(citizenId: string): Promise<CitizenCaller> {
  const { actorId } = await createCaseworker(world.database.db);
  return {
    role: 'citizen',
    actorId,
    name: 'Lone',
    entrance: 'citizen',

    citizenId,
    requestId: randomUUID(),
  };
}

const register = (caller: EmployeeCaller, body: object, headers: object = {}) =>
  world.send(caller, 'POST', '/employments', {
    body: { cardNumber, ...body },
    headers: { 'idempotency-key': randomUUID(), ...headers },
  });

async function subjectOf({ citizenId }: CitizenCaller): Promise<Buffer | undefined> {
  const { rows } = await world.database.admin.execute<{ subject: Buffer }>(
    sql`select audit_subject as subject from citizens where id = ${citizenId}::uuid`,
  );
  return rows[0]?.subject;
}

describe('R26: an employment that is not there for who asks', () => {
  const csv = { accept: 'text/csv' };
  const body = { contact };
  it.each([
    ['read', 'GET', '', {}],
    ['its history', 'GET', '/history', {}],
    ['its history as a file', 'GET', '/history', { headers: csv }],
    ['edit', 'PATCH', '', { body, headers: { 'if-match': '"1"' } }],
    ['cancel', 'POST', '/cancellation', { body: { reason: 'Prøve' }, headers: { 'if-match': '"1"' } }],
  ] as const)('%s: the log has who tried, and about whom', async (_what, method, path, options) => {
    const others = method === 'GET' ? [omar, karen, frederik] : [omar];
    for (const caller of others) {
      const logged = await logOf(world, async () => {
        const answer = await world.send(caller, method, `/employments/${employmentId}${path}`, options);
        expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
      });
      expect(logged).toMatchObject([
        { action: 'access-refused', outcome: 'refused', code: 'not-found', object_id: employmentId },
      ]);
      expect(logged[0]?.subject).toEqual(await subjectOf(lone));
    }
  });

  it('and the citizen sees who tried: organisation, role, purpose and time', async () => {
    for (const caller of [omar, karen, frederik]) {
      await world.send(caller, 'GET', `/employments/${employmentId}`);
    }
    await register(omar, { ...terms, endDate: '2026-10-31' });
    const { items } = (await world.send(lone, 'GET', '/me/access-log?by=others&limit=100')).json();
    expect(items).toContainEqual({
      id: expect.any(String),
      at: now.toISOString(),
      role: 'employee',
      organisation: omar.organisation,

      purpose: 'employment-registration',
      action: 'employment-registration-refused',
      outcome: 'refused',
      inWords: expect.any(Object),
    });
    for (const [{ role, organisation }, foreign] of [
      [omar, {}] as const,
      [karen, { foreign: true }] as const,
    ]) {
      expect(items).toContainEqual({
        id: expect.any(String),
        at: now.toISOString(),
        role,
        organisation,

        purpose: 'access-control',
        action: 'access-refused',
        outcome: 'refused',
        inWords: expect.any(Object),
        ...foreign,
      });
    }
    expect(items).toContainEqual(
      expect.objectContaining({ role: 'citizen', action: 'access-refused', outcome: 'refused' }),
    );
  });

  it('of nobody is logged too, and what is no id leaves none in the row', async () => {
    const nobodys = randomUUID();
    for (const [id, object] of [
      [nobodys, nobodys],
      ['x', null],
    ]) {
      const logged = await logOf(world, () => world.send(omar, 'GET', `/employments/${id}`));
      expect(logged).toMatchObject([{ action: 'access-refused', object_id: object, subject: null }]);
    }
  });
});

describe('R26: a list that is refused', () => {
  it.each([
    ['/audit-log?limit=0', 'log-viewed', 'log-extracted'],
    ['/citizens?limit=0', 'citizens-listed', 'citizens-exported'],
  ])('%s is what was asked for: a page or a file', async (url, page, file) => {
    const asPage = await logOf(world, () => world.send(hanne, 'GET', url));
    expect(asPage).toMatchObject([{ action: page, outcome: 'refused', code: 'validation-failed' }]);
    const headers = { accept: 'text/csv' };
    const asFile = await logOf(world, () => world.send(hanne, 'GET', url, { headers }));
    expect(asFile).toMatchObject([{ action: file, outcome: 'refused', code: 'validation-failed' }]);
  });
});

describe('R27: a registration that is refused before the card is looked at', () => {
  it.each([
    ['end-before-start', { ...terms, endDate: '2026-10-31' }, {}],
    ['amount-invalid', { ...terms, amountOere: 0 }, {}],
    ['not-in-one-calendar-year', { ...terms, endDate: '2027-01-02' }, {}],
    ['validation-failed', { ...terms, amountOere: 'ti' }, {}],
    ['validation-failed', { ...terms, note: 'x' }, {}],
    ['idempotency-key-missing', terms, { 'idempotency-key': '' }],
    ['validation-failed', terms, { 'idempotency-key': 'å' }],
  ])('%s %j %j is logged about the citizen whose card number it names', async (code, body, headers) => {
    const logged = await logOf(world, async () => {
      expect((await register(omar, body, headers)).json().code).toBe(code);
    });
    expect(logged).toMatchObject([{ action: 'employment-registration-refused', outcome: 'refused', code }]);
    expect(logged[0]?.subject).toEqual(await subjectOf(lone));
  });

  it('idempotency-key-reused too', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect((await register(bjarne, terms, key)).statusCode).toBe(201);
    const logged = await logOf(world, () => register(bjarne, { ...terms, amountOere: 20_000 }, key));
    expect(logged).toMatchObject([{ code: 'idempotency-key-reused' }]);
    expect(logged[0]?.subject).toEqual(await subjectOf(lone));
  });

  it('one that gave up waiting for the card is logged too', async () => {
    const { admin } = world.database;
    await admin.transaction(async (held) => {
      await held.execute(sql`select from cards for update`);
      const logged = await logOf(world, async () => {
        expect((await register(omar, terms)).json()).toMatchObject({ status: 503, code: 'unavailable' });
      });
      expect(logged).toMatchObject([{ action: 'employment-registration-refused', code: 'unavailable' }]);
      expect(logged[0]?.subject).toEqual(await subjectOf(lone));
    });
  });

  it('a number that nobody has, or a text that is none, names nobody', async () => {
    for (const wrong of [{ cardNumber: '10007' }, { cardNumber: 'ukendt' }, { cardNumber: { a: 1 } }]) {
      const logged = await logOf(world, () => register(omar, { ...terms, ...wrong, zz: 1 }));
      expect(logged).toMatchObject([{ code: 'validation-failed', subject: null }]);
    }
  });
});

describe('R26: a search, a grant or a reading of the log that is refused for its form', () => {
  it.each([
    ['/citizens/search', { query: '290569-0000', zz: 1 }, 'citizen-search-refused'],
    ['/citizens', { cpr: '290569-0000', zz: 1 }, 'grant-refused'],
    ['/audit-log/search', { citizen: '290569-0000', zz: 1 }, 'log-viewed'],
  ])('%s is logged about the citizen it names', async (url, body, action) => {
    const logged = await logOf(world, async () => {
      expect((await world.send(hanne, 'POST', url, { body })).json().code).toBe('validation-failed');
    });
    expect(logged).toMatchObject([{ action, outcome: 'refused', code: 'validation-failed' }]);
    expect(logged[0]?.subject).toEqual(await subjectOf(lone));
  });

  it('somebody without frikort is named by their number, as a search that finds them is', async () => {
    const [refused] = await logOf(world, () =>
      world.send(ib, 'POST', '/citizens/search', { body: { query: '111111-1118', zz: 1 } }),
    );
    const [missed] = await logOf(world, () =>
      world.send(ib, 'POST', '/citizens/search', { body: { query: '1111111118' } }),
    );
    expect(refused?.subject).toEqual(expect.any(Buffer));
    expect(refused?.subject).toEqual(missed?.subject);
  });
});

describe('R28: an administrator reads the log as administrator', () => {
  const roleOf = async (rows: LogRow[]) => {
    const { rows: found } = await world.database.admin.execute<{ role: string }>(
      sql`select role from audit_log where id = ${rows[0]?.id}::uuid`,
    );
    return [rows.length, found[0]?.role];
  };
  it('page, search, file and refusal alike, and looks at citizens as the caseworker they are', async () => {
    const headers = { accept: 'text/csv' };
    const read = (url: string) => logOf(world, () => world.send(hanne, 'GET', url));
    expect(await roleOf(await read('/audit-log'))).toEqual([1, 'administrator']);
    expect(await roleOf(await read('/audit-log?limit=0'))).toEqual([1, 'administrator']);
    const file = await logOf(world, () => world.send(hanne, 'GET', '/audit-log', { headers }));
    expect(await roleOf(file)).toEqual([1, 'administrator']);
    const body = { citizen: cpr };
    const search = await logOf(world, () => world.send(hanne, 'POST', '/audit-log/search', { body }));
    expect(await roleOf(search)).toEqual([1, 'administrator']);
    expect(await roleOf(await read(`/citizens/${lone.citizenId}`))).toEqual([1, 'caseworker']);
    const { items } = (await world.send(lone, 'GET', '/me/access-log?limit=100')).json();
    expect(items).toContainEqual(expect.objectContaining({ role: 'administrator', action: 'log-viewed' }));
  });
});

describe('whoever asks too fast', () => {
  it('is logged as often as they may ask, and then no more, so that nobody fills the log', async () => {
    const limit = 5;
    const security = { publicOrigin: 'http://localhost:3000', trustProxy: false };
    const app = await createTestApp(world.database.db, {
      clock: () => now,
      security: { ...security, requestsPerMinute: limit, loginsPerMinute: 100 },
    });
    const headers = await logIn(world.database.db, omar, now);
    const logged = await logOf(world, async () => {
      for (let request = 0; request < 4 * limit; request += 1) {
        await app.inject({ method: 'GET', url: `/api/v1/employments/${employmentId}`, headers });
      }
    });
    await app.close();
    const codes = logged.map(({ code }) => code);
    expect(codes.filter((code) => code === 'not-found')).toHaveLength(limit);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(limit);
  });
});

describe('a log that cannot be written', () => {
  let processLog = '';
  beforeEach(() => {
    processLog = '';
  });
  it('leaves a refusal as it is, lets no act through, and the process log has what is missing', async () => {
    const { admin, db } = world.database;
    const write = (line: string) => {
      processLog += line;
    };
    const app = await createTestApp(db, { clock: () => now, logger: createLogger('info', { write }) });
    const headers = await logIn(db, omar, now);
    await admin.execute(sql`revoke insert on audit_log from frikort_app, frikort_efforts`);
    try {
      const refused = await app.inject({ url: `/api/v1/citizens/${lone.citizenId}`, headers });
      expect(refused.json()).toMatchObject({ status: 403, code: 'not-permitted' });
      const act = await app.inject({ url: '/api/v1/company', headers });
      expect(act.json()).toMatchObject({ status: 500, code: 'internal-error' });
    } finally {
      await admin.execute(sql`grant insert on audit_log to frikort_app, frikort_efforts`);
      await app.close();
    }
    const line = processLog.split('\n').find((text) => text.includes('could not be logged')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      action: 'access-refused',
      code: 'not-permitted',

      actorId: omar.actorId,
      role: 'employee',
    });
  });
});
