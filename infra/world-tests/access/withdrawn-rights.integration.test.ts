import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalWorld, type LocalWorld, type LoggedIn } from './local-world.ts';

/* A right that is withdrawn is gone at once: the session row is the right, and every process asks it. */

let world: LocalWorld;
beforeAll(async () => {
  world = await createLocalWorld();
});
afterAll(() => world?.close());

function headersOf(login: LoggedIn): Record<string, string> {
  if (!login.ok) throw new Error(`The login was refused: ${login.reason}`);
  return login.headers;
}

async function status(headers: Record<string, string>, url: string, app = world.app): Promise<number> {
  return (await app.inject({ url, headers })).statusCode;
}

const withoutPrivileges = (id: string) => {
  const place = world.people.findIndex((person) => person.id === id);
  const found = world.people[place];
  if (found?.kind !== 'professional') throw new Error(`${id} is no professional`);
  world.people[place] = { ...found, privileges: [] };
};

describe('a session whose row is deleted', () => {
  it('counts for no request more, in any process of the API', async () => {
    const headers = headersOf(await world.logIn('bjarne-jepsen', 'company'));
    const second = await world.anotherApp();
    expect(await status(headers, '/api/v1/employments', second)).toBe(200);
    await world.database.db.execute(sql`delete from sessions`);
    expect(await status(headers, '/api/v1/employments')).toBe(401);
    expect(await status(headers, '/api/v1/employments', second)).toBe(401);
    await second.close();
  });
});

describe('a privilege that is withdrawn', () => {
  it('is gone at the next login, and with it the session that still had it', async () => {
    const before = headersOf(await world.logIn('ib-iversen', 'caseworker'));
    const asEmployee = headersOf(await world.logIn('ib-iversen', 'company'));
    expect(await status(before, '/api/v1/citizens')).toBe(200);
    withoutPrivileges('ib-iversen');
    expect(await world.logIn('ib-iversen', 'caseworker')).toEqual({ ok: false, reason: 'privilege-missing' });
    expect(await status(before, '/api/v1/citizens')).toBe(401);
    // What the privilege has nothing to do with goes on.
    expect(await status(asEmployee, '/api/v1/employments')).toBe(200);
  });

  it('of the administrator leaves a caseworker, and no session with more', async () => {
    const before = headersOf(await world.logIn('hanne-admin', 'caseworker'));
    const place = world.people.findIndex(({ id }) => id === 'hanne-admin');
    const hanne = world.people[place];
    if (hanne?.kind !== 'professional') throw new Error('Hanne is no professional');
    const privileges = hanne.privileges.filter(({ privilege }) => privilege.includes('servicemedarbejder'));
    world.people[place] = { ...hanne, privileges };
    const after = headersOf(await world.logIn('hanne-admin', 'caseworker'));
    expect(await status(after, '/api/v1/citizens')).toBe(200);
    const { rows } = await world.database.admin.execute(sql`
      select administrator from sessions join actors on actors.id = actor_id where name = 'Hanne Admin'`);
    expect(rows).toEqual([{ administrator: false }]);
    expect(await status(before, '/api/v1/citizens')).toBe(401);
  });
});

describe('a citizen whose row is gone', () => {
  it('reads nothing more', async () => {
    const headers = headersOf(await world.logIn('frederik-hansentest', 'citizen'));
    expect(await status(headers, '/api/v1/me')).toBe(200);
    await world.database.admin.transaction(async (transaction) => {
      await transaction.execute(sql`set local session_replication_role = replica`);
      await transaction.execute(sql`delete from citizens where card_number = '76259'`);
    });
    expect(await status(headers, '/api/v1/me')).toBe(404);
  });
});
