import { todayInCopenhagen } from '@frikort/domain/calendar';
import { mondayOf, weekOf } from '@frikort/domain/week';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { verdictsInSql } from '../../test/support/rules.ts';
import { beginOfDay, mondayOfInstant } from './self-service.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Also around Mondays, where the day of Copenhagen is another than that of UTC, and those when clocks change. */
const mondays = ['2026-03-30', '2026-10-26', '2026-12-28', '2027-01-04', '2021-01-04'].map((day) =>
  Date.parse(day),
);
const instant = fc.oneof(
  fc.date({ min: new Date('2019-01-02'), max: new Date('2030-12-31'), noInvalidDate: true }),
  fc
    .tuple(fc.constantFrom(...mondays), fc.integer({ min: -1_600, max: 180 }))
    .map(([monday, minutes]) => new Date(monday + minutes * 60_000)),
);

it('lies in the same week in SQL and in the domain, also when clocks change (R38)', async () => {
  const facts = fc.sample(instant, 2_000).map((at) => ({ at: at.toISOString() }));
  const told = await verdictsInSql<string>(
    database.db,
    { facts, rows: { asked: 'at timestamptz' } },
    sql`${mondayOfInstant(sql`asked.at`)}::text`,
  );
  const expected = facts.map(({ at }) => mondayOf(weekOf(todayInCopenhagen(new Date(at)))));
  expect(told).toEqual(expected);
});

it('begins a day at midnight in Copenhagen (R38)', async () => {
  const facts = ['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'].map((day) => ({ day }));
  const told = await verdictsInSql<string>(
    database.db,
    { facts, rows: { asked: 'day date' } },
    sql`to_char(${beginOfDay(sql`asked.day`)} at time zone 'UTC', 'YYYY-MM-DD HH24:MI')`,
  );
  expect(told).toEqual(['2026-03-28 23:00', '2026-03-29 22:00', '2026-10-24 22:00', '2026-10-25 23:00']);
});
