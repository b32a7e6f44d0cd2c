import { judgeGrantUndo, undoGrantMinutes } from '@frikort/domain/grant-undo';
import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { hasNumber } from './grant-undone.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const granted = new Date('2026-11-28T10:00:00Z');
const limit = undoGrantMinutes * 60_000;
const instantAfter = (ms: number) => new Date(granted.getTime() + ms).toISOString();

const facts = fc
  .oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 3 * limit }),
    fc.constantFrom(limit - 1, limit, limit + 1),
  )
  .map((ms) => ({ granted_at: granted.toISOString(), anonymised_at: ms === null ? null : instantAfter(ms) }));

it('a number is nobody’s in SQL when what anonymised the citizen was an undoing of the grant (R13, R29)', async () => {
  const question = {
    facts: fc.sample(facts, 500),
    rows: { citizens: 'granted_at timestamptz, anonymised_at timestamptz' },
  };
  await expectSameVerdicts(
    database.db,
    question,
    hasNumber,
    ({ anonymised_at: anonymisedAt }) =>
      anonymisedAt === null ||
      !judgeGrantUndo({ grantedAt: granted, at: new Date(anonymisedAt), inUse: false }).ok,
  );
});
