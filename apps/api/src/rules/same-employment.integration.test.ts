import { calendarDate } from '@frikort/domain/calendar';
import { sameAsOwn } from '@frikort/domain/employment';
import { oere } from '@frikort/domain/money';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { repeatsOwn } from './same-employment.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const terms = {
  start_date: fc.constantFrom(...['2026-11-01', '2026-11-02', '2026-11-03'].map(calendarDate)),
  end_date: fc.constantFrom(...['2026-11-03', '2026-11-04', '2026-11-30'].map(calendarDate)),
  amount_oere: fc.constantFrom(...[1, 100, 101].map(oere)),
};
const columns = 'start_date date, end_date date, amount_oere bigint';
const stored = fc.record({
  ...terms,
  status: fc.constantFrom('registered' as const, 'cancelled' as const),
  reference: fc.constantFrom(null, 'a'),
});

describe('an employment that a row without a reference repeats, in SQL and in the domain (R6, R33)', () => {
  it('is the same', async () => {
    const employments = fc.sample(stored, 12);
    const question = {
      facts: fc.sample(fc.record(terms), 300),
      rows: { row: columns },
      tables: { stored: { columns: `${columns}, status text`, rows: employments } },
    };
    const own = employments
      .filter(({ status }) => status === 'registered')
      .map((one) => ({ ...termsOf(one), reference: one.reference }));
    const inSql = sql`exists (select from stored employment where ${repeatsOwn})`;
    await expectSameVerdicts(database.db, question, inSql, (row) => {
      return sameAsOwn(own, { ...termsOf(row), reference: null }) !== undefined;
    });
  });
});

type Columns = Pick<typeof stored extends fc.Arbitrary<infer Row> ? Row : never, keyof typeof terms>;

function termsOf({ start_date: startDate, end_date: endDate, amount_oere: amountOere }: Columns) {
  return { startDate, endDate, amountOere };
}
