import { judgeAmount } from '@frikort/domain/card';
import { oere } from '@frikort/domain/money';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { fitsCard } from './balance.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Small numbers, so that the edge is met often; and those of real cards. */
const facts = fc
  .constantFrom(4, 4_276_600)
  .chain((most) =>
    fc.record({
      allowance: fc.integer({ min: 1, max: most }),
      used: fc.nat({ max: most }),
      held: fc.nat({ max: most }),
      amount: fc.integer({ min: 1, max: most + 1 }),
    }),
  )
  .map((fact) => {
    const used = Math.min(fact.used, fact.allowance);
    return { ...fact, used, held: Math.min(fact.held, used) };
  });

describe('what fits a card in SQL and in the domain (R2, R3)', () => {
  const question = {
    facts: fc.sample(facts, 3_000),
    rows: { card: 'allowance bigint, used bigint, held bigint, amount bigint' },
  };
  const of = { used: sql`card.used`, allowance: sql`card.allowance`, amount: sql`card.amount` };

  it('is the same for a new employment', async () => {
    await expectSameVerdicts(database.db, question, fitsCard(of), ({ allowance, used, amount }) => {
      return judgeAmount({ allowanceOere: oere(allowance), usedOere: oere(used), amountOere: amount }).ok;
    });
  });

  it('is the same for an edited one', async () => {
    const fits = fitsCard({ ...of, held: sql`card.held` });
    await expectSameVerdicts(database.db, question, fits, ({ allowance, used, held, amount }) => {
      const balance = { allowanceOere: oere(allowance), usedOere: oere(used), heldOere: oere(held) };
      return judgeAmount({ ...balance, amountOere: amount }).ok;
    });
  });
});
