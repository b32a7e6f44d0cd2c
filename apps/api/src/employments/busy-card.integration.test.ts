import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type TestWorld } from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  type TestCitizen,
} from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';

/*
 * A row that somebody holds, such as one card that everybody registers on, or that an administrator looks at in a
 * transaction: who wants it waits for a while, and nobody else notices.
 */

const connections = 10;
const crowd = 60;
const amountOere = 100_000;

let world: TestWorld;
let companies: EmployeeCaller[];
let ib: CaseworkerCaller;
let held: TestCitizen;
let other: TestCitizen;
beforeAll(async () => {
  world = await createWorld({ maxConnections: connections });
  const { db } = world.database;
  companies = await Promise.all(Array.from({ length: 4 }, () => createEmployee(db)));
  ib = await createCaseworker(db);
  // Logged in beforehand, so that the tests need not be.
  for (const company of companies) await world.send(company, 'GET', '/company');
});
beforeEach(async () => {
  [held, other] = [await createCitizen(world.database.db), await createCitizen(world.database.db)];
});
afterAll(() => world.close());

const companyAt = (place: number) => companies[place % companies.length] as EmployeeCaller;

function register(
  place: number,
  citizen: TestCitizen,
  key: string = randomUUID(),
): Promise<LightMyRequestResponse> {
  const body = {
    cardNumber: citizen.cardNumber,
    startDate: '2026-11-02',
    endDate: '2026-11-20',
    amountOere,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
  };
  return world.send(companyAt(place), 'POST', '/employments', { body, headers: { 'idempotency-key': key } });
}

/** Holds a row from outside while something is done; `free` lets go of it earlier. */
async function whileHeld<Outcome>(
  row: ReturnType<typeof sql>,
  run: (free: () => void) => Promise<Outcome>,
): Promise<Outcome> {
  const freed = Promise.withResolvers<void>();
  const isHeld = Promise.withResolvers<void>();
  const holding = world.database.admin.transaction(async (transaction) => {
    await transaction.execute(row);
    isHeld.resolve();
    await freed.promise;
  });
  try {
    await isHeld.promise;
    return await run(freed.resolve);
  } finally {
    freed.resolve();
    await holding;
  }
}

const cardOf = ({ id }: TestCitizen) => sql`select from cards where citizen_id = ${id}::uuid for update`;

/** Comes back when statements wait for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await world.database.admin.execute(sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (rows.length > 0) return;
  }
}

/** What other people do meanwhile, one after the other; it must all be done before anybody gives up waiting. */
async function whatOthersDo(): Promise<number[]> {
  const lookup = { body: { cardNumber: other.cardNumber } };
  const answers = [
    await world.send(companyAt(1), 'GET', '/employments'),
    await world.send(companyAt(2), 'POST', '/card-lookups', lookup),
    await world.send(companyAt(2), 'POST', '/card-lookups', { body: { cardNumber: held.cardNumber } }),
    await world.send(ib, 'GET', `/citizens/${held.id}`),
    await register(3, other),
    await world.send(ib, 'PUT', `/citizens/${other.id}/assigned-caseworker`),
  ];
  return answers.map(({ statusCode }) => statusCode);
}
const allDone = [200, 200, 200, 200, 201, 200];

async function stored({ id }: TestCitizen) {
  const { rows } = await world.database.admin.execute<{ used: string; sum: string; count: number }>(sql`
    select used_oere as used, count(employments.id)::int as count, coalesce(sum(amount_oere), 0) as sum
    from cards left join employments on employments.citizen_id = cards.citizen_id and employments.year = cards.year
      and employments.status = 'registered'
    where cards.citizen_id = ${id}::uuid group by used_oere`);
  return rows[0];
}

describe('a card that somebody holds', () => {
  it('keeps back those who register on it, and nobody else; nothing is stored, and the same request may come again', async () => {
    expect((await register(0, held)).statusCode).toBe(201);
    const keys = Array.from({ length: crowd }, () => randomUUID());
    const refused = await whileHeld(cardOf(held), async () => {
      let answered = 0;
      const waiting = keys.map(async (key, place) => {
        const answer = await register(place, held, key);
        answered += 1;
        return answer;
      });
      await untilSomebodyWaits();
      expect(await whatOthersDo()).toEqual(allDone);
      expect(answered).toBe(0);
      return await Promise.all(waiting);
    });
    for (const answer of refused) {
      expect(answer.json()).toMatchObject({ status: 503, code: 'unavailable' });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(await stored(held)).toEqual({ used: String(amountOere), sum: String(amountOere), count: 1 });

    const again = await Promise.all(keys.map((key, place) => register(place, held, key)));
    const codes = again.map((answer) => answer.json().code ?? answer.statusCode);
    expect(codes.filter((code) => code === 201)).toHaveLength(43);
    expect(codes.filter((code) => code === 'amount-exceeds-remaining')).toHaveLength(crowd - 43);
    expect(await stored(held)).toEqual({ used: '4400000', sum: '4400000', count: 44 });
  });

  it('R2: is registered on by those who waited once it is free, and never overspent', async () => {
    expect((await register(0, held)).statusCode).toBe(201);
    const answers = await whileHeld(cardOf(held), async (free) => {
      const waiting = Array.from({ length: crowd }, (_, place) => register(place, held));
      await untilSomebodyWaits();
      free();
      return await Promise.all(waiting);
    });
    const codes = answers.map((answer) => answer.json().code ?? answer.statusCode);
    expect(codes.filter((code) => code === 201)).toHaveLength(43);
    expect(codes.filter((code) => code === 'amount-exceeds-remaining')).toHaveLength(crowd - 43);
    expect(await stored(held)).toEqual({ used: '4400000', sum: '4400000', count: 44 });
  });

  it('keeps back those who edit and cancel on it, and nobody else', async () => {
    const made = await Promise.all([...Array(20).keys()].map((place) => register(place, held)));
    const refused = await whileHeld(cardOf(held), async () => {
      const waiting = made.map((answer, place) => {
        const { id } = answer.json();
        const headers = { 'if-match': '"1"' };
        return place % 2 === 0
          ? world.send(companyAt(place), 'PATCH', `/employments/${id}`, { body: { amountOere: 1 }, headers })
          : world.send(companyAt(place), 'POST', `/employments/${id}/cancellation`, {
              body: { reason: 'Fejl' },
              headers,
            });
      });
      await untilSomebodyWaits();
      expect(await whatOthersDo()).toEqual(allDone);
      return await Promise.all(waiting);
    });
    expect(new Set(refused.map(({ statusCode }) => statusCode))).toEqual(new Set([503]));
    expect(await stored(held)).toEqual({ used: '2000000', sum: '2000000', count: 20 });
  });
});

describe('a citizen and a company that somebody holds', () => {
  it('keep back those who change them, and nobody else', async () => {
    const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
    const putContact = (version: number) =>
      world.send(companyAt(0), 'PUT', '/company', {
        body: { contact },
        headers: { 'if-match': `"${version}"` },
      });
    const deactivate = () =>
      world.send(ib, 'POST', `/citizens/${held.id}/deactivation`, { body: { reason: 'Flyttet' } });
    expect((await putContact(0)).statusCode).toBe(200);
    const { cvr } = companyAt(0).organisation;
    const both = sql`select from citizens, companies where citizens.id = ${held.id}::uuid and cvr = ${cvr} for update`;
    const refused = await whileHeld(both, async () => {
      const waiting = Array.from({ length: crowd }, (_, place) =>
        place % 2 === 0 ? deactivate() : putContact(1),
      );
      await untilSomebodyWaits();
      expect(await whatOthersDo()).toEqual(allDone);
      return await Promise.all(waiting);
    });
    expect(new Set(refused.map(({ statusCode }) => statusCode))).toEqual(new Set([503]));
    expect((await deactivate()).statusCode).toBe(200);
    expect((await putContact(1)).statusCode).toBe(200);
  });
});
