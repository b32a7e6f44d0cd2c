import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type TestWorld } from '../../test/support/citizens.ts';
import { createEmployee } from '../../test/support/fixtures.ts';
import { retirements } from './retirements.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
});
afterAll(() => world.close());

it('an answer of which something retires says since when, until when, and where that is explained', async () => {
  const { headers, statusCode } = await world.send(
    await createEmployee(world.database.db),
    'GET',
    '/session',
  );
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    deprecation: '@1795910400',
    sunset: 'Wed, 31 Mar 2027 00:00:00 GMT',
    link: '</api/docs/guides/changes>; rel="deprecation"; type="text/html"',
  });
  expect(new Date(1_795_910_400_000).toISOString()).toBe('2026-11-29T00:00:00.000Z');
});

it('what retires is told four months ahead', () => {
  for (const { since, until } of Object.values(retirements)) {
    expect(Date.parse(until) - Date.parse(since)).toBeGreaterThanOrEqual(120 * 86_400_000);
  }
});
