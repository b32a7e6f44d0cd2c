import { type Role, roles } from '@frikort/domain/access';
import { actingRole } from '@frikort/domain/audit';
import { effortRights } from '@frikort/domain/effort-right';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEffortWorker,
  createEmployee,
  createOperator,
} from '../../../test/support/fixtures.ts';
import { accessPolicy } from './access-policy.ts';
import { refusalPolicy } from './refusal-policy.ts';

/* The access policy, tried: every route of the API with every role and without a login. */

const notHere = '018f0000-0000-7000-8000-000000000000';

let database: TestDatabase;
let app: FastifyInstance;
let headers: Record<Role, Record<string, string>>;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db);
  const { db } = database;
  const { id: citizenId } = await createCitizen(db);
  // Each a person of their own: one may end their own sessions.
  headers = {
    // Whoever may have a permission for efforts has all of them (R39).
    caseworker: await logIn(db, { ...(await createCaseworker(db)), effortRights }),
    administrator: await logIn(db, {
      ...(await createCaseworker(db)),
      role: 'administrator',
      effortRights,
    }),
    'effort-worker': await logIn(db, await createEffortWorker(db)),
    employee: await logIn(db, await createEmployee(db)),
    citizen: await logIn(db, {
      ...(await createCaseworker(db)),
      role: 'citizen',
      entrance: 'citizen',
      citizenId,
    }),
    operator: await logIn(db, await createOperator(db)),
  };
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const routes = Object.entries(accessPolicy).flatMap(([name, access]) => {
  const [method, url] = name.split(' ');
  return url?.startsWith('/api/v1/') && method ? [{ name, method: method as 'GET', url, access }] : [];
});

const codeFrom = async (method: 'GET', url: string, sent: Record<string, string> = {}) => {
  const address = url.replace(':id', notHere).replace(':year', '2025');
  const answer = await app.inject({ method, url: address, headers: sent });
  const isProblem = String(answer.headers['content-type']).includes('problem+json');
  return { status: answer.statusCode, code: isProblem ? String(answer.json().code) : undefined };
};

describe.each(routes)('$name', ({ method, url, access }) => {
  it('asks for a login unless it is for everyone', async () => {
    const { code } = await codeFrom(method, url);
    // One of them has a parameter that must be given, one asks for an authority, which there is none of here.
    if (access === 'everyone') expect([undefined, 'validation-failed', 'not-found']).toContain(code);
    else expect(code).toBe('not-authenticated');
  });

  it.each(roles)('lets %s through only if the policy says so', async (role) => {
    const { code } = await codeFrom(method, url, headers[role]);
    const allowed = typeof access === 'string' || access.includes(role);
    if (allowed) expect(['not-authenticated', 'not-permitted']).not.toContain(code);
    else expect(code).toBe('not-permitted');
  });
});

it('what only an administrator may do stands in the log as done by one (R28)', () => {
  const theirs = Object.entries(accessPolicy).flatMap(([name, access]) =>
    typeof access !== 'string' && access.includes('administrator') && !access.includes('caseworker')
      ? (refusalPolicy[name] ?? [])
      : [],
  );
  expect(theirs.length).toBeGreaterThan(0);
  for (const { tried } of theirs) expect(actingRole(tried, 'administrator')).toBe('administrator');
});

describe('sessions', () => {
  it('count only when the request names the entrance', async () => {
    const { cookie = '' } = headers.employee;
    expect((await codeFrom('GET', '/api/v1/employments', { cookie })).code).toBe('not-authenticated');
    const other = { cookie, 'frikort-entrance': 'caseworker' };
    expect((await codeFrom('GET', '/api/v1/employments', other)).code).toBe('not-authenticated');
  });

  it('end when their time is over', async () => {
    const later = await createTestApp(database.db, { clock: () => new Date(Date.now() + 13 * 3_600_000) });
    const answer = await later.inject({ url: '/api/v1/employments', headers: headers.employee ?? {} });
    expect(answer.json().code).toBe('not-authenticated');
    await later.close();
  });
});

describe('a route without an entry in the policy', () => {
  it('does not start', async () => {
    const login = {
      findCaller: async () => undefined,
      register: async (instance: FastifyInstance) => {
        instance.get('/api/v1/forgotten', async () => 'open to all');
      },
    };
    await expect(createTestApp(database.db, { login })).rejects.toThrow(/forgotten/);
  });
});
