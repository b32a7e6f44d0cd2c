import { addDays, calendarDate } from '@frikort/domain/calendar';
import { editableDays } from '@frikort/domain/employment';
import { objectionSide, objectionState as stateOf } from '@frikort/domain/objection';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { objectionIsOpen, objectionSideOn, objectionState } from './objection.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

describe('R30, objections, in SQL and in the domain', () => {
  it('is the same side that answers an objection', async () => {
    const today = calendarDate('2026-11-21');
    const days = fc.integer({ min: -2 * editableDays, max: editableDays });
    const facts = fc
      .sample(
        fc.record({
          status: fc.constantFrom('registered' as const, 'cancelled' as const),
          ended: days,
          left: fc.option(days),
        }),
        1_000,
      )
      .map(({ status, ended, left }) => ({
        status,
        end_date: addDays(today, ended),
        reopened_until: left === null ? null : addDays(today, left),
      }));
    await expectSameVerdicts(
      database.db,
      { facts, rows: { employment: 'status text, end_date date, reopened_until date' } },
      objectionSideOn(today),
      ({ status, end_date: endDate, reopened_until: reopenedUntil }) =>
        objectionSide({ status, endDate, reopenedUntil }, today),
    );
  });

  it('stand the same way', async () => {
    const facts = fc.sample(
      fc.record({
        status: fc.constantFrom('registered' as const, 'cancelled' as const),
        outcome: fc.option(fc.constantFrom('settled' as const, 'withdrawn' as const)),
      }),
      100,
    );
    const question = { facts, rows: { employment: 'status text', objection: 'outcome text' } };
    const state = ({ status, outcome }: (typeof facts)[number]) => stateOf({ status }, outcome);
    await expectSameVerdicts(database.db, question, objectionState, state);
    await expectSameVerdicts(database.db, question, objectionIsOpen, (fact) => state(fact) === 'open');
  });
});
