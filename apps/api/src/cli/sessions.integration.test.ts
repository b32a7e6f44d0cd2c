import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { createCaseworker, createEmployee } from '../testing.ts';
import { createTestApp, logIn } from '../testing-app.ts';
import { UsageError } from './command.ts';
import { endSessionsCommand } from './sessions.ts';

let database: TestDatabase;
let app: FastifyInstance;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await createTestApp(database.db);
  vi.stubEnv('DATABASE_URL', database.adminUrl);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await app.close();
  await database.close();
});

const isIn = async (headers: Record<string, string>) =>
  (await app.inject({ url: '/api/v1/session', headers })).statusCode === 200;

describe('frikort sessions end', () => {
  it('puts out one person, an organisation, or everybody, at once, and logs whose session it was', async () => {
    const [first, second] = [await createEmployee(database.db), await createEmployee(database.db)];
    const colleague = await createEmployee(database.db, second.organisation.cvr);
    const caseworker = await createCaseworker(database.db);
    const people = [first, second, colleague, caseworker];
    const logins = await Promise.all(people.map((person) => logIn(database.db, person)));
    const stillIn = () => Promise.all(logins.map(isIn));

    expect(await endSessionsCommand.run(['--actor', first.actorId])).toBe(0);
    expect(await stillIn()).toEqual([false, true, true, true]);
    await endSessionsCommand.run(['--organisation', second.organisation.cvr]);
    expect(await stillIn()).toEqual([false, false, false, true]);
    await endSessionsCommand.run(['--all']);
    expect(await stillIn()).toEqual([false, false, false, false]);

    const { rows } = await database.admin.execute<{ actor_id: string }>(
      sql`select actor_id from audit_log where action = 'session-ended'`,
    );
    expect(rows.map(({ actor_id: id }) => id).sort()).toEqual(people.map(({ actorId }) => actorId).sort());
  });

  it.each([
    [[]],
    [['--all', '--actor', 'x']],
    [['--actor', 'x']],
    [['--organisation', '1']],
    [['2905690000']],
  ])('ends nothing when it is told %j, and repeats nothing of it', async (args: string[]) => {
    const attempt = endSessionsCommand.run(args);
    await expect(attempt).rejects.toBeInstanceOf(UsageError);
    await expect(attempt).rejects.not.toThrow('2905690000');
  });
});
