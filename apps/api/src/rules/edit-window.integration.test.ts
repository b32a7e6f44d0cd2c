import { addDays, calendarDate } from '@frikort/domain/calendar';
import { editableDays, isEditable, isLockedFromStart } from '@frikort/domain/employment';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { editableOn, withinEditWindow } from './edit-window.ts';
import { expectSameVerdicts, verdictsOf } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Days across a leap day, a New Year and both changes of the clock; the ends lie around the window's edge. */
const todays = ['2026-03-29', '2026-10-25', '2027-01-15', '2028-03-20', '2026-03-31'].map(calendarDate);
const daysBack = fc.oneof(
  fc.integer({ min: editableDays - 3, max: editableDays + 3 }),
  fc.integer({ min: -800, max: 800 }),
);
const status = fc.constantFrom('registered' as const, 'cancelled' as const);

describe('the edit window in SQL and in the domain (R6, R7, R8)', () => {
  it.each(todays)('is the same on %s', async (today) => {
    const generated = fc.sample(fc.record({ status, daysBack }), 1_000);
    const facts = generated.map((fact) => ({
      status: fact.status,
      end_date: addDays(today, -fact.daysBack),
    }));
    const row = sql`employment (status text, end_date date)`;
    const editable = await verdictsOf<boolean>(database.db, facts, row, editableOn(today));
    expectSameVerdicts(
      facts,
      editable,
      facts.map(({ status, end_date: endDate }) => isEditable({ status, endDate }, today)),
    );
    const within = withinEditWindow(sql`employment.end_date`, today);
    expectSameVerdicts(
      facts,
      await verdictsOf<boolean>(database.db, facts, row, within),
      facts.map(({ end_date }) => !isLockedFromStart(end_date, today)),
    );
  });
});
