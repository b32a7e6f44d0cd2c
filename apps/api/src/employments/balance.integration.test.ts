import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, openYear } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { balanceCondition } from '../rules/balance.ts';
import { type EmploymentDeps, registerEmployment } from './service.ts';

/*
 * R2 under 200 parallel registrations on one card. Two guards keep it, the condition of the statement and the CHECK
 * of the table; each alone is enough, and with neither the card is overspent. So a test that passes with both
 * guards shows something.
 */

const year = 2026;
const allowanceOere = 2_000_000;
const amountOere = 100_000;
const requests = 200;
/** What the condition is in the text of a statement. */
const conditionText = new PgDialect().sqlToQuery(balanceCondition).sql;

let database: TestDatabase;
/** As ten processes of the API have it: one lets few statements at a time move a card. */
let processes: Database[];
beforeEach(async () => {
  database = await createTestDatabase();
  // Every one is answered here, however long a slow machine takes for 200.
  const options = { maxConnections: 4, patienceMs: 100_000 };
  processes = Array.from({ length: 10 }, () => openDatabase(database.adminUrl, options));
  await openYear(database.admin, year, allowanceOere);
});
afterEach(async () => {
  await Promise.all(processes.map((db) => db.$client.end()));
  await database.close();
});

describe('R2: 200 parallel registrations of 1.000 kr. on a card of 20.000 kr.', () => {
  it('accepts exactly 20 with both guards', async () => {
    expect(await registerAll()).toEqual({ registered: 20, refused: 180, usedOere: allowanceOere });
  });

  it('accepts exactly 20 with the CHECK alone', async () => {
    withoutCondition(processes);
    expect(await registerAll()).toEqual({ registered: 20, refused: 180, usedOere: allowanceOere });
  });

  it('accepts exactly 20 with the condition alone', async () => {
    await withoutCheck();
    expect(await registerAll()).toEqual({ registered: 20, refused: 180, usedOere: allowanceOere });
  });

  it('overspends with neither: the negative control', async () => {
    withoutCondition(processes);
    await withoutCheck();
    const { registered, usedOere } = await registerAll();
    expect(registered).toBeGreaterThan(20);
    expect(usedOere).toBeGreaterThan(allowanceOere);
  });
});

/** Sends everything at once, from ten companies to ten processes, and counts; every refusal must be the one that is meant. */
async function registerAll() {
  const { db } = database;
  const citizen = await createCitizen(db);
  const callers = await Promise.all(Array.from({ length: 10 }, () => createEmployee(db)));
  const limit = { hits: 1000, misses: 1000 };
  const deps = {
    clock: () => new Date('2026-11-21T12:00:00Z'),
    lookupLimits: { perUser: limit, perOrganisation: limit },
  };
  const outcomes = await Promise.all(
    Array.from({ length: requests }, (_, index) => {
      const [caller, process] = [callers[index % callers.length], processes[index % processes.length]];
      if (!caller || !process) throw new Error('No caller');
      return registerOne({ ...deps, db: process }, caller, citizen.cardNumber, index);
    }),
  );
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
  expect(new Set(refusals)).toEqual(new Set(refusals.length > 0 ? ['amount-exceeds-remaining'] : []));
  const { rows } = await db.execute<{ used: string; live: string }>(sql`
    select used_oere as used, (select sum(amount_oere) from employments where status = 'registered') as live from cards`);
  expect(rows[0]?.used).toBe(rows[0]?.live);
  return {
    registered: outcomes.filter((outcome) => outcome.ok).length,
    refused: refusals.length,
    usedOere: Number(rows[0]?.used),
  };
}

function registerOne(deps: EmploymentDeps, caller: EmployeeCaller, number: string, index: number) {
  const input = {
    cardNumber: cardNumber(number),
    startDate: calendarDate('2026-11-01'),
    endDate: calendarDate('2026-11-30'),
    amountOere,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
  };
  const bodyHash = Buffer.from(String(index));
  const claim = { caller: caller.actorId, route: 'POST /employments', key: `key-${index}`, bodyHash };
  return registerEmployment(deps, caller, input, claim);
}

/** Takes the condition out of every statement that the processes send. */
function withoutCondition(databases: readonly Database[]): void {
  for (const db of databases) takeConditionOut(db);
}

function takeConditionOut(db: Database): void {
  const pool = db.$client;
  const send = pool.query.bind(pool);
  const rewrite = (query: unknown) =>
    typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string'
      ? { ...query, text: query.text.replace(conditionText, 'true') }
      : query;
  Object.assign(pool, {
    query: (query: unknown, ...rest: unknown[]) => Reflect.apply(send, pool, [rewrite(query), ...rest]),
  });
}

async function withoutCheck(): Promise<void> {
  await database.admin.execute(sql`alter table cards drop constraint cards_balance`);
}
