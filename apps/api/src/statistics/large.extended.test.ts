import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  citizenOf,
  codeOf,
  dropIndexes,
  inBulk,
  manyCitizens,
  medianOf,
  printTimes,
  type Took,
} from '../../test/support/bulk.ts';
import { createWorld, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, createOperator } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, OperatorCaller } from '../auth/caller.ts';
import { countStatistics } from './daily-count.ts';

/*
 * R37: how long the answers behind the pages take where there are 3,000,000 employments of 70,000 citizens, eight years and
 * 98 municipalities, beside 30,000 employments; and how long the count of a day does. All times are printed.
 */

const citizens = 70_000;
const few = 30_000;
const many = 3_000_000;
const goalMs = 300;

let world: TestWorld;
let caseworker: CaseworkerCaller;
let operator: OperatorCaller;

/** Employments from one number of them up to another, eight years' days in turn; one in eleven was cancelled. */
async function addEmployments(from: number, until: number): Promise<void> {
  await inBulk(world.database, async (transaction) => {
    await transaction.execute(sql`
      insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
        contact_name, contact_email, contact_phone, status, version, created_at, updated_at)
      select uuidv7(), ${citizenOf(sql`1 + n % ${citizens}`)}, extract(year from day), (30000000 + n % 4000)::text,
        'Firma', day, day, 1000 + n % 9000, 'Bo', '', '',
        case when n % 11 = 0 then 'cancelled' else 'registered' end, 1, day, day
      from generate_series(${from + 1}::int, ${until}::int) n
      cross join lateral (select '2019-01-01'::date + (n % 2880)::int as day) made`);
  });
}

beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  caseworker = await createCaseworker(db);
  operator = await createOperator(db);
  await createCitizen(db, { cardNumber: '10001', grantedAt: new Date('2019-01-10T10:00:00Z') });
  await inBulk(world.database, async (transaction) => {
    await manyCitizens(transaction, citizens, codeOf(sql`n`));
    // The count reads everything, and the pages read no employment.
    await dropIndexes(transaction, 'employments');
    await transaction.execute(sql`insert into cards select c.id, y.year, 4000000, 0 from citizens c,
      generate_series(2019, 2026) y (year) where c.card_number::int % 1000 = 0`);
  });
}, 600_000);
afterAll(() => world.close());

/** Counts, and times each answer: what everybody gets, a municipality, the operator. */
async function timed() {
  const count = await countStatistics(world.database.db, now);
  const status = async (sent: Promise<{ statusCode: number }>) => expect((await sent).statusCode).toBe(200);
  const asks = {
    "everyone's": () => world.app.inject({ url: '/api/v1/statistics' }),
    "a municipality's": () => world.send(caseworker, 'GET', '/statistics/municipality'),
    "the operator's": () => world.send(operator, 'GET', '/statistics/counts'),
  };
  const answers: Record<string, Took> = {};
  for (const [name, ask] of Object.entries(asks))
    answers[name] = await medianOf(world.database, () => status(ask()));
  return { count, answers };
}

it(`answers each page within ${goalMs} ms, however many employments there are`, {
  timeout: 900_000,
}, async () => {
  await addEmployments(0, few);
  const before = await timed();
  printTimes(`figures over ${few} employments, counted in ${before.count} ms`, before.answers, goalMs);
  await addEmployments(few, many);
  const after = await timed();
  printTimes(`figures over ${many} employments, counted in ${after.count} ms`, after.answers, goalMs);
  const { years } = (await world.app.inject({ url: '/api/v1/statistics' })).json();
  expect(years).toHaveLength(7);
  const [own] = (await world.send(caseworker, 'GET', '/statistics/municipality')).json().years;
  expect(own.months).toHaveLength(12);
  for (const { ms } of Object.values(after.answers)) expect(ms).toBeLessThan(goalMs);
});
