import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCaseworker, createEmployee } from '../../test/support/fixtures.ts';
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

  it('puts out everybody who acts for a municipality, whichever of its CVR numbers they came in with (R22)', async () => {
    const caseworker = await createCaseworker(database.db);
    const department = { cvr: '99200001', name: 'Aarhus Kommune, Borgerservice' };
    const login = await logIn(database.db, { ...caseworker, organisation: department });
    await endSessionsCommand.run(['--organisation', caseworker.organisation.cvr]);
    expect(await isIn(login)).toBe(false);
    const { rows } = await database.admin.execute(sql`
      select organisation_cvr from audit_log
      where action = 'session-ended' and actor_id = ${caseworker.actorId}::uuid`);
    expect(rows).toEqual([{ organisation_cvr: caseworker.organisation.cvr }]);
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
