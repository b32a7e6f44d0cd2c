import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../../test/support/fixtures.ts';
import type { Caller } from '../caller.ts';
import { accessPolicy } from './access-policy.ts';

/* The access policy, tried: every route of the API with every role and without a login. */

const roles = ['caseworker', 'employee', 'citizen', 'operator'] as const;
const notHere = '018f0000-0000-7000-8000-000000000000';

let database: TestDatabase;
let app: FastifyInstance;
const headers: Partial<Record<Caller['role'], Record<string, string>>> = {};
beforeAll(async () => {
  database = await createTestDatabase();
  app = await createTestApp(database.db);
  const caseworker = await createCaseworker(database.db);
  const employee = await createEmployee(database.db);
  const { id: citizenId } = await createCitizen(database.db);
  // Each a person of their own: one may end their own sessions.
  const citizen = await createCaseworker(database.db);
  const operator = await createEmployee(database.db);
  const callers: Caller[] = [
    // The log asks for the second privilege too (R28); the access matrix tries both kinds of caseworker.
    { ...caseworker, administrator: true },
    employee,
    { ...citizen, role: 'citizen', entrance: 'citizen', citizenId },
    { ...operator, role: 'operator', entrance: 'caseworker' },
  ];
  for (const caller of callers) headers[caller.role] = await logIn(database.db, caller);
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

describe('sessions', () => {
  it('count only when the request names the entrance', async () => {
    const { cookie = '' } = headers.employee ?? {};
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
