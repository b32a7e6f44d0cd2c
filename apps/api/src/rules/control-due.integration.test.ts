import { todayInCopenhagen } from '@frikort/domain/calendar';
import { controlDue } from '@frikort/domain/control';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { verdictsInSql } from '../../test/support/rules.ts';
import { controlDueOf } from './control-due.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Also around New Year, where the day of Copenhagen is another than that of UTC. */
const instant = fc.oneof(
  fc.date({ min: new Date('2019-01-02'), max: new Date('2030-12-31'), noInvalidDate: true }),
  fc.integer({ min: -180, max: 180 }).map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000)),
);
const facts = fc.record({
  status: fc.constantFrom('active', 'inactive'),
  granted_at: instant,
  controlled_on: fc.option(instant.map(todayInCopenhagen)),
});

it('is due on the same day in SQL and in the domain (R18)', async () => {
  const asked = fc.sample(facts, 2_000);
  const told = await verdictsInSql<string | null>(
    database.db,
    { facts: asked, rows: { citizen: 'status text, granted_at timestamptz, controlled_on date' } },
    sql`${controlDueOf}::text`,
  );
  const expected = asked.map(({ status, granted_at, controlled_on: controlledOn }) =>
    controlDue({ status, grantedOn: todayInCopenhagen(granted_at), controlledOn }),
  );
  expect(told).toEqual(expected);
  expect(new Set(told).size).toBeGreaterThan(5);
});
