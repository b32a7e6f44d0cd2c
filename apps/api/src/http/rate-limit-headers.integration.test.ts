import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';

let world: TestWorld;
let bente: EmployeeCaller;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  bente = await createEmployee(world.database.db);
  await createCitizen(world.database.db, { cardNumber: '30001' });
});
afterAll(() => world.close());

const lookUp = (cardNumber: string) =>
  world.send(bente, 'POST', '/card-lookups', {
    body: { cardNumber },
    headers: { 'idempotency-key': randomUUID() },
  });

it('an answer tells how many requests there are in a minute, and how many are left', async () => {
  const [first, second] = [
    await world.send(bente, 'GET', '/company'),
    await world.send(bente, 'GET', '/employments'),
  ];
  expect(first.headers['ratelimit-policy']).toBe('"requests";q=1000000;w=60');
  expect(first.headers.ratelimit).toMatch(/^"requests";r=\d+;t=\d+$/);
  const left = [first, second].map(({ headers }) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]));
  expect(left[1]).toBe((left[0] ?? 0) - 1);
});

it('so does a refusal', async () => {
  const refused = await world.app.inject({ url: '/api/v1/company' });
  expect(refused.statusCode).toBe(401);
  expect(refused.headers.ratelimit).toMatch(/^"requests";r=\d+;t=\d+$/);
});

it('a file tells its own limit besides', async () => {
  const file = await world.send(bente, 'GET', '/employments', { headers: { accept: 'text/csv' } });
  expect(file.headers['ratelimit-policy']).toBe('"requests";q=1000000;w=60, "files";q=60;w=3600');
  expect(file.headers.ratelimit).toMatch(/, "files";r=59;t=3600$/);
});

it('R27: of the budgets of numbers the policy is told, and nothing that a number changes', async () => {
  const [hit, miss] = [await lookUp('30001'), await lookUp('30002')];
  expect([hit.statusCode, miss.statusCode]).toEqual([200, 404]);
  expect(hit.headers['ratelimit-policy']).toBe(
    [
      '"requests";q=1000000;w=60',
      '"card-numbers-found";q=120;w=3600',
      '"card-numbers-not-found";q=20;w=3600',
      '"card-numbers-found-by-organisation";q=600;w=3600',
      '"card-numbers-not-found-by-organisation";q=60;w=3600',
    ].join(', '),
  );
  expect(miss.headers['ratelimit-policy']).toBe(hit.headers['ratelimit-policy']);
  for (const { headers } of [hit, miss]) expect(headers.ratelimit).toMatch(/^"requests";r=\d+;t=\d+$/);
});

it('R27: a search may be by either number', async () => {
  const ib = await createCaseworker(world.database.db);
  const answer = await world.send(ib, 'POST', '/citizens/search', { body: { query: '30001' } });
  const policy = String(answer.headers['ratelimit-policy']);
  expect(policy).toContain('"card-numbers-not-found";q=20');
  expect(policy).toContain('"cpr-numbers-not-found";q=30');
});
