import { reopeningAnswerDays, reopeningLapsesAt, reopeningState } from '@frikort/domain/reopening';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { lapsesAt, reopeningStateAt, reopeningWaits } from './reopening.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const day = 24 * 3_600_000;
const outcomes = fc.option(fc.constantFrom('approved', 'refused', 'withdrawn', 'lapsed' as const));
/** Before now, by milliseconds; many of them around the instant at which a request lapses. */
const ages = fc.oneof(
  fc.constantFrom(-1, 0, 1).map((ms) => reopeningAnswerDays * day + ms),
  fc.integer({ min: 0, max: 2 * reopeningAnswerDays * day }),
);

describe('R30 in SQL and in the domain', () => {
  // Around both changes of the clock, which a day of the session's time would follow.
  it.each(['2026-04-10T12:00:00Z', '2026-11-10T12:00:00Z'])('is the same request at %s', async (now) => {
    const at = new Date(now);
    const facts = fc.sample(fc.record({ outcome: outcomes, age: ages }), 1_000).map(({ outcome, age }) => ({
      outcome,
      requested_at: new Date(at.getTime() - age).toISOString(),
    }));
    const question = { facts, rows: { reopening: 'outcome text, requested_at timestamptz' } };
    const state = ({ outcome, requested_at }: (typeof facts)[number]) =>
      reopeningState({ outcome, requestedAt: new Date(requested_at) }, at);
    await expectSameVerdicts(database.db, question, reopeningStateAt(at), state);
    await expectSameVerdicts(database.db, question, reopeningWaits(at), (fact) => state(fact) === 'waiting');
    await expectSameVerdicts(
      database.db,
      question,
      sql`(extract(epoch from ${lapsesAt}) * 1000)::float8`,
      ({ requested_at }) => reopeningLapsesAt(new Date(requested_at)).getTime(),
    );
  });
});
