import { addDays, calendarDate } from '@frikort/domain/calendar';
import { isKeptLongEnough, isOverdue, takesPartOn, takingOfYears } from '@frikort/domain/effort-participant';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { isInState, isKeptTooLong, participantStates } from './effort-taking.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const today = calendarDate('2026-11-21');
const day = fc.integer({ min: -400, max: 3 }).map((days) => addDays(today, days));
const year = fc.integer({ min: 2024, max: 2027 });
const named = fc.record({ start_date: day, end_date: fc.option(day), start_year: fc.constant(2000) });
const unnamed = fc.record({ start_year: year, end_year: fc.option(year) });
const facts = fc.sample(
  fc.oneof(
    named.map((row) => ({ ...row, end_year: null })),
    unnamed.map((row) => ({ ...row, start_date: null, end_date: null })),
  ),
  300,
);

describe('who takes part, in SQL and in the domain', () => {
  it.each(participantStates)('is %s for the same ones', async (state) => {
    const rows = { participant: 'start_date date, end_date date, start_year int, end_year int' };
    await expectSameVerdicts(database.db, { facts, rows }, isInState(state, today), (row) => {
      const { start_date, end_date, start_year, end_year } = row;
      const taking =
        start_date === null ? takingOfYears(start_year, end_year) : { start: start_date, end: end_date };
      if (state === 'overdue') return isOverdue(taking, today);
      return takesPartOn(taking, today) === (state === 'now');
    });
  });

  it('is kept for as long', async () => {
    const days = fc.integer({ min: -3000, max: 0 }).map((count) => addDays(today, count));
    const kept = fc.sample(fc.record({ start_date: days, end_date: fc.option(days) }), 300);
    const rows = { participant: 'start_date date, end_date date' };
    await expectSameVerdicts(database.db, { facts: kept, rows }, isKeptTooLong(today), (row) =>
      isKeptLongEnough({ start: row.start_date, end: row.end_date }, today),
    );
  });
});
