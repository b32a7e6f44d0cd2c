import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorld, type TestWorld } from '../../test/support/citizens.ts';
import { createCitizen, createEmployee } from '../../test/support/fixtures.ts';

/* What holds people up for as long as they are let wait: every connection in use, and a statement that does not end. */

async function scene() {
  const world = await createWorld({ maxConnections: 4 });
  onTestFinished(() => world.close());
  const company = await createEmployee(world.database.db);
  const [citizen, other] = [await createCitizen(world.database.db), await createCitizen(world.database.db)];
  // Logged in beforehand, so that nothing else asks for a connection.
  await world.send(company, 'GET', '/company');
  return { world, company, citizen, other };
}

type Scene = Awaited<ReturnType<typeof scene>>;

function register(
  { world, company }: Scene,
  { cardNumber }: Scene['citizen'],
  amountOere: number,
  key = randomUUID(),
): Promise<LightMyRequestResponse> {
  const body = {
    cardNumber,
    startDate: '2026-11-02',
    endDate: '2026-11-20',
    amountOere,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
  };
  return world.send(company, 'POST', '/employments', { body, headers: { 'idempotency-key': key } });
}

function expectToldToWait(answer: LightMyRequestResponse): void {
  expect(answer.json()).toMatchObject({ status: 503, code: 'unavailable' });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
}

async function amounts({ database }: TestWorld): Promise<number[]> {
  const { rows } = await database.admin.execute<{ oere: number }>(
    sql`select amount_oere::int as oere from employments order by 1`,
  );
  return rows.map(({ oere }) => oere);
}

describe.concurrent('people are told to wait', { timeout: 120_000 }, () => {
  it('when every connection is in use for too long, and are served as soon as one is free', async () => {
    const it = await scene();
    const pool = it.world.database.db.$client;
    const held = await Promise.all(Array.from({ length: 4 }, () => pool.connect()));
    const waiting = [
      register(it, it.citizen, 1),
      it.world.send(it.company, 'GET', '/employments'),
      it.world.app.inject({ url: '/health/ready' }),
    ];
    expect((await it.world.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    for (const answer of await Promise.all(waiting)) expectToldToWait(answer);

    const late = register(it, it.citizen, 20);
    for (const client of held) client.release();
    expect((await late).statusCode).toBe(201);
    expect(await amounts(it.world)).toEqual([20]);
  });

  it('when a statement does not end: it is ended, nothing of it stays, and others notice nothing', async () => {
    const it = await scene();
    const { admin } = it.world.database;
    await admin.execute(sql`
      create function never_done() returns trigger language plpgsql as $$ begin perform pg_sleep(600); return new; end $$`);
    await admin.execute(sql`
      create trigger never_done before insert on employments for each row when (new.amount_oere = 1)
      execute function never_done()`);
    const key = randomUUID();
    let isAnswered = false;
    const slow = register(it, it.citizen, 1, key).finally(() => {
      isAnswered = true;
    });
    expect((await register(it, it.other, 20)).statusCode).toBe(201);
    expect((await it.world.send(it.company, 'GET', '/employments')).statusCode).toBe(200);
    expect(isAnswered).toBe(false);
    expectToldToWait(await slow);
    expect(await amounts(it.world)).toEqual([20]);

    await admin.execute(sql`drop trigger never_done on employments`);
    expect((await register(it, it.citizen, 1, key)).statusCode).toBe(201);
    expect(await amounts(it.world)).toEqual([1, 20]);
  });
});
