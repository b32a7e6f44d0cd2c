import { isLittleLeft } from '@frikort/domain/message';
import { oere } from '@frikort/domain/money';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { verdictsInSql } from '../../test/support/rules.ts';
import { littleIsLeft } from './little-left.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Also just at a tenth, where an øre decides. */
const facts = fc
  .record({
    allowance_oere: fc.integer({ min: 1, max: 10_000_000 }),
    share: fc.integer({ min: 0, max: 110 }),
  })
  .chain(({ allowance_oere, share }) =>
    fc.integer({ min: -2, max: 2 }).map((more) => {
      const left = Math.round((allowance_oere * share) / 1000) + more;
      return { allowance_oere, used_oere: allowance_oere - Math.min(allowance_oere, Math.max(0, left)) };
    }),
  );

it('is little in SQL and in the domain alike (R35)', async () => {
  const asked = fc.sample(facts, 2_000);
  const told = await verdictsInSql<boolean>(
    database.db,
    { facts: asked, rows: { card: 'allowance_oere bigint, used_oere bigint' } },
    littleIsLeft,
  );
  expect(told).toEqual(
    asked.map((card) =>
      isLittleLeft({ allowanceOere: oere(card.allowance_oere), usedOere: oere(card.used_oere) }),
    ),
  );
  expect(new Set(told).size).toBe(2);
});
