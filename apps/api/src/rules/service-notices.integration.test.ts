import { noticeState, noticeStates } from '@frikort/domain/service-notice';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { noticeIs } from './service-notices.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const at = new Date('2026-11-21T12:00:00Z');
const instant = fc
  .integer({ min: -2, max: 2 })
  .map((step) => new Date(at.getTime() + step * 1_000).toISOString());

describe('where a notice is in its life, in SQL and in the domain', () => {
  it.each(noticeStates)('is %s for the same ones', async (state) => {
    const facts = fc.sample(fc.record({ shown_from: instant, ends_at: fc.option(instant) }), 300);
    const rows = { notice: 'shown_from timestamptz, ends_at timestamptz' };
    await expectSameVerdicts(
      database.db,
      { facts, rows },
      sql`(${noticeIs(state, at)}) is true`,
      ({ shown_from, ends_at }) => {
        const to = ends_at === null ? null : new Date(ends_at);
        return noticeState({ shownFrom: new Date(shown_from), to }, at) === state;
      },
    );
  });
});
