import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../test/support/app.ts';
import { createWorld, now, type TestWorld } from '../test/support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee, newTestKey } from '../test/support/fixtures.ts';
import { sealAll } from './audit/sealing.ts';
import { verifyDatabase } from './audit/verify.ts';
import type { CaseworkerCaller, EmployeeCaller } from './auth/caller.ts';

/* The API's clock leaps, both ways, away from the database's and from that of another process. */

const minute = 60_000;
const hour = 60 * minute;

let aheadMs = 0;
const clock = () => new Date(now.getTime() + aheadMs);
let world: TestWorld;
let company: EmployeeCaller;
let ib: CaseworkerCaller;
let citizen: { id: string; cardNumber: string };
beforeEach(async () => {
  aheadMs = 0;
  world = await createWorld({ clock, onlyRowsChange: true });
  company = await createEmployee(world.database.db);
  ib = await createCaseworker(world.database.db);
  citizen = await createCitizen(world.database.db);
});
afterEach(() => world.close());

const employment = (amountOere: number) => ({
  cardNumber: citizen.cardNumber,
  startDate: '2026-11-02',
  endDate: '2026-11-20',
  amountOere,
  contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
});

const register = (amountOere: number, key: string = randomUUID()): Promise<LightMyRequestResponse> =>
  world.send(company, 'POST', '/employments', {
    body: employment(amountOere),
    headers: { 'idempotency-key': key },
  });

async function expectWhole(used: number): Promise<void> {
  const { rows } = await world.database.admin.execute(sql`
    select used_oere::int as used, (select sum(amount_oere)::int from employments where status = 'registered') as sum
    from cards`);
  expect(rows).toEqual([{ used, sum: used }]);
  const keys = [newTestKey('seal-1')] as const;
  await sealAll(world.database.db, keys, clock);
  expect(await verifyDatabase(world.database.db, { keys })).toMatchObject({ ok: true });
}

describe('a clock that leaps', () => {
  it('back by two hours: people go on, a key counts as before, history stays in the order of what happened', async () => {
    const key = randomUUID();
    const first = await register(100, key);
    aheadMs = -2 * hour;
    const again = await register(100, key);
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    const { id } = first.json();
    const edited = await world.send(company, 'PATCH', `/employments/${id}`, {
      body: { amountOere: 50 },
      headers: { 'if-match': '"1"' },
    });
    expect(edited.statusCode).toBe(200);
    expect((await register(20)).statusCode).toBe(201);
    const history = await world.send(company, 'GET', `/employments/${id}/history`);
    expect(history.json().items.map(({ event }: { event: string }) => event)).toEqual([
      'employment-edited',
      'employment-registered',
    ]);
    expect((await world.send(ib, 'GET', `/citizens/${citizen.id}`)).statusCode).toBe(200);
    await expectWhole(70);
  });

  it('forward by a day: whoever is logged in is asked to log in again, and nothing is done; nor is more lost when it comes back', async () => {
    expect((await register(100)).statusCode).toBe(201);
    aheadMs = 24 * hour;
    expect((await register(20)).json()).toMatchObject({ status: 401, code: 'not-authenticated' });
    const fresh = await createEmployee(world.database.db);
    expect((await world.send(fresh, 'GET', '/company')).statusCode).toBe(200);
    aheadMs = 0;
    expect((await world.send(fresh, 'GET', '/company')).statusCode).toBe(200);
    company = await createEmployee(world.database.db);
    expect((await register(3)).statusCode).toBe(201);
    await expectWhole(103);
  });
});

it('two processes whose clocks are ten minutes apart: a login and a key of one count at the other', async () => {
  const other = await createTestApp(world.database.db, {
    clock: () => new Date(clock().getTime() + 10 * minute),
  });
  try {
    const session = await logIn(world.database.db, company, clock());
    const key = randomUUID();
    const send = (app: typeof other) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/employments',
        headers: { ...session, 'idempotency-key': key },
        payload: employment(100),
      });
    const ahead = await send(other);
    const behind = await send(world.app);
    expect([ahead.statusCode, behind.statusCode]).toEqual([201, 201]);
    expect(behind.json()).toEqual(ahead.json());
    const edited = await world.app.inject({
      method: 'PATCH',
      url: `/api/v1/employments/${ahead.json().id}`,
      headers: { ...session, 'if-match': '"1"' },
      payload: { amountOere: 40 },
    });
    expect(edited.statusCode).toBe(200);
    await expectWhole(40);
  } finally {
    await other.close();
  }
});
