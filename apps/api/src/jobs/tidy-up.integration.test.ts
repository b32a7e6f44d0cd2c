import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createEmployee, testLimits } from '../../test/support/fixtures.ts';
import { countAgainstBudget } from '../cards/count-against-budget.ts';
import { findEarlierAnswer, recordSuccess } from '../http/idempotency.ts';
import { cardBudget } from '../rules/lookup-budget.ts';
import { tidyUp } from './tidy-up.ts';

const now = new Date('2026-11-21T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const claim = { caller: 'a', route: 'POST /employments', key: 'k', bodyHash: randomBytes(32) };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  const { db } = database;
  await db.execute(sql`
    with made as (select gen_random_uuid() as id) ${recordSuccess(claim, sql`made`, now)}`);
  const caller = await createEmployee(db);
  await countAgainstBudget(db, cardBudget({ clock: () => now, lookupLimits: testLimits }, caller), false);
});
afterAll(() => database.close());

const left = async () => {
  const { rows } = await database.db.execute(sql`
    select (select count(*)::int from idempotency_records) as records, (select count(*)::int from lookup_budgets) as windows`);
  return rows[0];
};

describe('tidying up', () => {
  it('leaves what still counts', async () => {
    await tidyUp(database.db, new Date(now.getTime() + 3_599_000));
    expect(await left()).toEqual({ records: 1, windows: 2 });
    expect(await findEarlierAnswer(database.db, claim, hours(24))).toMatchObject({ kind: 'same' });
  });

  it('deletes ended windows, and records after 24 hours', async () => {
    await tidyUp(database.db, hours(1));
    expect(await left()).toEqual({ records: 1, windows: 0 });
    await tidyUp(database.db, hours(24.1));
    expect(await left()).toEqual({ records: 0, windows: 0 });
  });
});
