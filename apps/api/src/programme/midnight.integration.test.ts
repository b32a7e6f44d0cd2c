import { randomUUID } from 'node:crypto';
import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, openYear, type TestCitizen } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { registerEmployment } from '../employments/service.ts';

/*
 * New Year's midnight in Copenhagen (R1, R2, R13): a year that was opened in advance begins by itself while 200
 * registrations come on each side of it, in any order, at ten processes. Each has the instant at which its process
 * took it in, so that it is known which side it is on.
 */

const midnight = new Date('2026-12-31T23:00:00Z');
const allowanceOere = 2_000_000;
const amountOere = 100_000;
const generous = { hits: 1_000_000, misses: 1_000_000 };

let database: TestDatabase;
let processes: Database[];
let citizen: TestCitizen;
let callers: EmployeeCaller[];
beforeEach(async () => {
  database = await createTestDatabase();
  processes = Array.from({ length: 10 }, () =>
    openDatabase(database.adminUrl, { maxConnections: 4, patienceMs: 100_000 }),
  );
  await openYear(database.admin, 2026, allowanceOere);
  await openYear(database.admin, 2027, allowanceOere, midnight);
  citizen = await createCitizen(database.db);
  callers = await Promise.all(Array.from({ length: 10 }, () => createEmployee(database.db)));
});
afterEach(async () => {
  await Promise.all(processes.map((db) => db.$client.end()));
  await database.close();
});

type Registration = { year: 2026 | 2027; fromMidnightMs: number };

async function register({ year, fromMidnightMs }: Registration, index: number): Promise<string> {
  const [caller, db] = [callers[index % callers.length], processes[index % processes.length]];
  if (!caller || !db) throw new Error('No caller');
  const deps = {
    db,
    clock: () => new Date(midnight.getTime() + fromMidnightMs),
    lookupLimits: { perUser: generous, perOrganisation: generous },
  };
  const input = {
    cardNumber: cardNumber(citizen.cardNumber),
    startDate: calendarDate(`${year}-01-01`),
    endDate: calendarDate(`${year}-12-31`),
    amountOere,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
  };
  const claim = {
    caller: caller.actorId,
    route: 'POST /employments',
    key: randomUUID(),
    bodyHash: Buffer.from('x'),
  };
  const outcome = await registerEmployment(deps, caller, input, claim);
  return outcome.ok ? 'registered' : outcome.refusal.code;
}

/** How often each answer came, by year and side. */
function tally(registrations: readonly Registration[], answers: readonly string[]) {
  const counts: Record<string, number> = {};
  for (const [index, { year, fromMidnightMs }] of registrations.entries()) {
    const key = `${fromMidnightMs < 0 ? 'before' : 'after'} in ${year}: ${answers[index]}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

// As patient as its processes are: on a slow machine most of the registrations stand in line for a while.
describe('R1, R2, R13: midnight of New Year, with 200 registrations on each side', {
  timeout: 240_000,
}, () => {
  it('asks for nothing that the rules do not ask for, and every balance is exact', async () => {
    const registrations = Array.from({ length: 400 }, (_, index): Registration => {
      const side = index % 2 === 0 ? -1 : 1;
      // From one millisecond before midnight, and from midnight itself.
      const fromMidnightMs = side < 0 ? -1 - (index % 50) : index % 50;
      return { year: index % 4 < 2 ? 2026 : 2027, fromMidnightMs };
    });
    const answers = await Promise.all(registrations.map(register));
    const counts = tally(registrations, answers);
    expect(counts['before in 2027: no-card-in-year']).toBe(100);
    expect(counts['after in 2027: registered']).toBe(20);
    expect(counts['after in 2027: amount-exceeds-remaining']).toBe(80);
    const of2026 = ['before', 'after'].map((side) => counts[`${side} in 2026: registered`] ?? 0);
    expect(of2026.reduce((sum, count) => sum + count)).toBe(20);
    expect(new Set(answers)).toEqual(new Set(['registered', 'no-card-in-year', 'amount-exceeds-remaining']));

    const { rows } = await database.admin.execute(sql`
      select card.year, card.used_oere::int as used, (select sum(amount_oere)::int from employments employment
        where employment.citizen_id = card.citizen_id and extract(year from employment.start_date) = card.year) as live
      from cards card order by card.year`);
    expect(rows).toEqual([
      { year: 2026, used: allowanceOere, live: allowanceOere },
      { year: 2027, used: allowanceOere, live: allowanceOere },
    ]);
  });
});
