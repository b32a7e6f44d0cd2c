import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createCitizen, createEmployee } from '../../../test/support/fixtures.ts';
import type { CitizenCaller, EmployeeCaller } from '../caller.ts';

/* ASVS 7.5.2: people see where else they are logged in, and end it; nobody else's sessions, and nobody else ends theirs. */

const at = new Date('2026-11-21T10:00:00Z');
let database: TestDatabase;
let app: FastifyInstance;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db, { clock: () => at });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

type Headers = Record<string, string>;
let caller: EmployeeCaller;
let here: Headers;
let phone: Headers;
let stranger: Headers;
beforeEach(async () => {
  await database.admin.execute(sql`delete from sessions`);
  caller = await createEmployee(database.db);
  here = await logIn(database.db, caller, at);
  phone = await logIn(database.db, caller, new Date('2026-11-21T09:00:00Z'));
  stranger = await logIn(database.db, await createEmployee(database.db, caller.organisation.cvr), at);
});

const others = (headers: Headers) => app.inject({ url: '/api/v1/session/others', headers });
const end = (headers: Headers, path = '') =>
  app.inject({ method: 'DELETE', url: `/api/v1/session/others${path}`, headers });
const isLoggedIn = async (headers: Headers) =>
  (await app.inject({ url: '/api/v1/session', headers })).statusCode === 200;

async function logged(action: string): Promise<Record<string, unknown>[]> {
  const { rows } = await database.admin.execute(sql`
    select actor_id, entrance, object_id, subject is not null as names_citizen from audit_log
    where action = ${action} and actor_id = ${caller.actorId}::uuid`);
  return rows;
}

describe('the other sessions of a person', () => {
  it('are shown with entrance, begin and last use; not this one, nobody else’s, and none that is over', async () => {
    await logIn(database.db, caller, new Date('2026-11-20T10:00:00Z'));
    const { items } = (await others(here)).json();
    expect(items).toEqual([
      {
        id: expect.any(String),

        entrance: 'company',
        begunAt: '2026-11-21T09:00:00.000Z',

        lastUsedAt: expect.any(String),
        sameLogin: false,
      },
    ]);
    expect(await logged('other-sessions-viewed')).toHaveLength(1);
  });

  it('tell when they were used last, and which came from the same login', async () => {
    await database.admin.execute(sql`
      update sessions set expires_at = '2026-11-21T10:12:00Z',
        (provider, name_id, session_index) =
          (select provider, name_id, session_index from sessions s
           where s.actor_id = ${caller.actorId}::uuid and s.created_at = ${at.toISOString()}::timestamptz)
      where actor_id = ${caller.actorId}::uuid and created_at < ${at.toISOString()}::timestamptz`);
    const { items } = (await others(here)).json();
    expect(items).toMatchObject([{ lastUsedAt: '2026-11-21T09:42:00.000Z', sameLogin: true }]);
  });

  it('are all ended at once, and each is in the log', async () => {
    expect((await end(here)).statusCode).toBe(204);
    expect(await Promise.all([here, phone, stranger].map(isLoggedIn))).toEqual([true, false, true]);
    expect(await logged('other-session-ended')).toEqual([
      expect.objectContaining({ entrance: 'company', object_id: expect.any(String) }),
    ]);
    expect((await others(here)).json().items).toEqual([]);
    // Once more ends nothing, and is no error.
    expect((await end(here)).statusCode).toBe(204);
  });

  it('are ended one by one', async () => {
    const [{ id }] = (await others(here)).json().items;
    expect((await end(here, `/${id}`)).statusCode).toBe(204);
    expect(await Promise.all([here, phone].map(isLoggedIn))).toEqual([true, false]);
    expect((await end(here, `/${id}`)).json().code).toBe('not-found');
  });

  it('are not found by anybody else, nor is this one by itself', async () => {
    const { rows } = await database.admin.execute<{ id: string }>(
      sql`select id from sessions where actor_id = ${caller.actorId}::uuid`,
    );
    for (const { id } of rows) expect((await end(stranger, `/${id}`)).json().code).toBe('not-found');
    const own = (await others(phone)).json().items.map(({ id }: { id: string }) => id);
    for (const id of own) expect((await end(here, `/${id}`)).json().code).toBe('not-found');
    expect((await end(here, '/nonsense')).json().code).toBe('not-found');
    expect(await Promise.all([here, phone].map(isLoggedIn))).toEqual([true, true]);
    expect(await logged('other-session-ended')).toEqual([]);
  });

  it('cannot be asked for or ended without a session', async () => {
    for (const answer of [await others({}), await end({}), await end({}, '/x')]) {
      expect(answer.json().code).toBe('not-authenticated');
    }
  });

  it('of a citizen are logged under the citizen', async () => {
    const { id: citizenId } = await createCitizen(database.db);
    const citizen: CitizenCaller = { ...caller, role: 'citizen', entrance: 'citizen', citizenId };
    const own = await logIn(database.db, citizen, at);
    await others(own);
    await end(own);
    expect(await logged('other-sessions-viewed')).toMatchObject([{ names_citizen: true }]);
    // At two entrances, each with a session here.
    expect(await logged('other-session-ended')).toMatchObject([
      { names_citizen: true },
      { names_citizen: true },
    ]);
    expect(await Promise.all([own, here].map(isLoggedIn))).toEqual([true, false]);
  });
});
