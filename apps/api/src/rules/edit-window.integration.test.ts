import { addDays, calendarDate } from '@frikort/domain/calendar';
import { editableDays, isEditable, isLockedFromStart } from '@frikort/domain/employment';
import { reopenedDays } from '@frikort/domain/reopening';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { editableOn, withinEditWindow } from './edit-window.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Around a leap day, a New Year and both changes of the clock; the ends lie around the window's edge. */
const todays = ['2026-03-29', '2026-10-25', '2027-01-15', '2028-03-20'].map(calendarDate);
const facts = fc.record({
  status: fc.constantFrom('registered' as const, 'cancelled' as const),
  daysBack: fc.oneof(
    fc.integer({ min: editableDays - 3, max: editableDays + 3 }),
    fc.integer({ min: -800, max: 800 }),
  ),
  reopenedDaysLeft: fc.option(fc.integer({ min: -reopenedDays, max: reopenedDays })),
});

describe('the edit window in SQL and in the domain (R6, R7, R8, R30)', () => {
  it.each(todays)('is the same on %s', async (today) => {
    const question = {
      rows: { employment: 'status text, end_date date, reopened_until date' },
      facts: fc.sample(facts, 1_000).map(({ status, daysBack, reopenedDaysLeft: left }) => ({
        status,
        end_date: addDays(today, -daysBack),
        reopened_until: left === null ? null : addDays(today, left),
      })),
    };
    await expectSameVerdicts(
      database.db,
      question,
      editableOn(today),
      ({ status, end_date: endDate, reopened_until: until }) =>
        isEditable({ status, endDate, reopenedUntil: until }, today),
    );
    const within = withinEditWindow(sql`employment.end_date`, today);
    await expectSameVerdicts(
      database.db,
      question,
      within,
      ({ end_date }) => !isLockedFromStart(end_date, today),
    );
  });
});
