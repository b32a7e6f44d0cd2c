import { sql } from 'drizzle-orm';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEffortWorker,
  createEmployee,
  createOperator,
} from '../../../test/support/fixtures.ts';
import type { Caller } from '../caller.ts';
import { accessPolicy } from '../policy/access-policy.ts';
import { idleMs, longestMs } from './sessions.ts';

/* A page acts only for whom it was drawn: it names the session, and another session does nothing of it. */

type Headers = Record<string, string>;
type Method = NonNullable<InjectOptions['method']>;

const started = new Date('2026-11-21T10:00:00Z');
let now = started;
let database: TestDatabase;
let app: FastifyInstance;
let callers: Record<Caller['role'], Caller>;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db, { clock: () => now });
  const { db } = database;
  const person = await createCaseworker(db);
  const { id: citizenId } = await createCitizen(db);
  callers = {
    caseworker: await createCaseworker(db),
    administrator: { ...(await createCaseworker(db)), role: 'administrator' },
    'effort-worker': await createEffortWorker(db),
    employee: await createEmployee(db),
    operator: await createOperator(db),
    citizen: { ...person, role: 'citizen', entrance: 'citizen', citizenId },
  };
});
afterEach(() => {
  now = started;
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const begin = (caller: Caller): Promise<Headers> => logIn(database.db, caller, now);

async function call(method: Method, url: string, headers: Headers) {
  const answer = await app.inject({ method, url, headers });
  const { headers: given, statusCode: status } = answer;
  return { status, code: answer.json()?.code, body: answer.json(), requestId: String(given['x-request-id']) };
}

async function sessionOf(headers: Headers): Promise<Record<string, string>> {
  return (await call('GET', '/api/v1/session', headers)).body;
}

/** The cookie of one session with the name of another: a page of the former person, after somebody else's login. */
const pageOf = (earlier: Headers, later: Headers): Headers => ({
  ...later,
  'frikort-session': earlier['frikort-session'] ?? '',
});

function unnamed({ 'frikort-session': _, ...headers }: Headers): Headers {
  return headers;
}

/** What the log says of one request. */
async function logged(requestId: string): Promise<Record<string, unknown>[]> {
  const { rows } = await database.db.execute<Record<string, unknown>>(
    sql`select actor_id, action, code from audit_log where request_id = ${requestId}`,
  );
  return rows;
}

describe('GET /session', () => {
  it('names the session, each login anew, and the person, every login alike', async () => {
    for (const caller of Object.values(callers)) {
      const [one, other] = [await sessionOf(await begin(caller)), await sessionOf(await begin(caller))];
      expect(one.fingerprint).not.toBe(other.fingerprint);
      expect(one.identity).toBe(other.identity);
    }
  });

  it('names a caseworker who has become an administrator as the same person (R28)', async () => {
    const caller = await createCaseworker(database.db);
    const before = await sessionOf(await begin(caller));
    const after = await sessionOf(await begin({ ...caller, role: 'administrator' }));
    expect(after.identity).toBe(before.identity);
  });

  it('names another person, organisation, role or entrance otherwise', async () => {
    const { employee, caseworker } = callers;
    const others: Caller[] = [
      ...Object.values(callers),
      await createEmployee(database.db),
      { ...(await createEmployee(database.db)), organisation: { cvr: '12345678', name: 'En anden' } },
      {
        ...caseworker,
        role: 'employee',
        entrance: 'company',
        organisation: { cvr: '55133018', name: 'Aarhus' },
      },
      {
        ...employee,
        role: 'operator',
        entrance: 'caseworker',
        organisation: { cvr: '20000001', name: 'Driften' },
      },
    ];
    const identities = new Set<unknown>();
    for (const caller of others) identities.add((await sessionOf(await begin(caller))).identity);
    expect(identities.size).toBe(others.length);
  });

  it('gives away neither the session’s own id nor the cookie', async () => {
    const headers = await begin(callers.citizen);
    const { fingerprint = '', identity = '' } = await sessionOf(headers);
    for (const name of [fingerprint, identity]) expect(name).toMatch(/^[\w-]{43}$/);
    const { rows } = await database.db.execute<{ line: string }>(sql`select s::text as line from sessions s`);
    const kept = rows.map(({ line }) => line).join();
    for (const name of [fingerprint, identity]) {
      expect(kept).not.toContain(name);
      expect(headers.cookie).not.toContain(name);
    }
    const asToken = { ...headers, cookie: `__Host-frikort-citizen=${fingerprint}` };
    expect((await call('GET', '/api/v1/me', asToken)).code).toBe('not-authenticated');
  });
});

const nobodysId = '018f0000-0000-7000-8000-000000000000';
const routes = Object.entries(accessPolicy).flatMap(([name, access]) => {
  const [method, pattern = ''] = name.split(' ');
  // Login has an application of its own: IT-SLO-1 logs out.
  if (access === 'everyone' || !pattern.startsWith('/api/v1/')) return [];
  const url = pattern.replace(':id', nobodysId).replace(':year', '2026');
  return [{ name, method: method as Method, url, access }];
});

describe.each(routes)('$name', ({ method, url, access }) => {
  const role = typeof access === 'string' ? 'employee' : (access[0] ?? 'employee');

  it('does nothing for somebody else than the page was drawn for, and logs it', async () => {
    const caller = callers[role];
    const page = pageOf(await begin(caller), await begin(caller));
    const refused = await call(method, url, page);
    expect(refused).toMatchObject({ status: 409, code: 'session-changed' });
    const tried = { actor_id: caller.actorId, action: 'access-refused', code: 'session-changed' };
    expect(await logged(refused.requestId)).toEqual([tried]);
    expect((await call('GET', '/api/v1/session', unnamed(page))).status).toBe(200);
  });
});

describe.each(routes.filter(({ method }) => method !== 'GET'))('$name', ({ method, url, access }) => {
  const role = typeof access === 'string' ? 'employee' : (access[0] ?? 'employee');

  it('changes nothing for a page that does not say whom it is for, and logs it', async () => {
    const caller = callers[role];
    const refused = await call(method, url, unnamed(await begin(caller)));
    expect(refused).toMatchObject({ status: 400, code: 'session-not-named' });
    const [tried, ...more] = await logged(refused.requestId);
    expect(tried).toMatchObject({ actor_id: caller.actorId, code: 'session-not-named' });
    expect(more).toEqual([]);
  });
});

describe('a session that the request does not name', () => {
  it('is not kept alive by it', async () => {
    const page = pageOf(await begin(callers.citizen), await begin(callers.citizen));
    const lasts = async () => (await sessionOf(unnamed(page))).expiresAt;
    now = new Date(started.getTime() + longestMs - idleMs / 2);
    await database.db.execute(
      sql`update sessions set expires_at = ${new Date(now.getTime() + 1000).toISOString()}`,
    );
    const before = await lasts();
    expect((await call('GET', '/api/v1/me', page)).code).toBe('session-changed');
    expect(await lasts()).toBe(before);
    await call('GET', '/api/v1/me', unnamed(page));
    expect(await lasts()).not.toBe(before);
  });

  it('is told by a link to a file too, which cannot send a header', async () => {
    const first = await begin(callers.citizen);
    const second = await begin(callers.citizen);
    const { cookie = '' } = second;
    const link = (named: Headers) =>
      `/api/v1/me/card.pdf?entrance=citizen&session=${named['frikort-session'] ?? ''}`;
    expect(await call('GET', link(first), { cookie })).toMatchObject({
      status: 409,
      code: 'session-changed',
    });
    const answer = await app.inject({ url: link(second), headers: { cookie } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    // Only such a link: elsewhere the query names nobody.
    expect((await call('GET', '/api/v1/me?entrance=citizen', { cookie })).code).toBe('not-authenticated');
  });

  it('does not matter to who is not logged in', async () => {
    const headers = { 'frikort-entrance': 'citizen', 'frikort-session': 'of-nobody' };
    expect((await call('GET', '/api/v1/me', headers)).code).toBe('not-authenticated');
  });
});
