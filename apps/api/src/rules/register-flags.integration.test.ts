import { registerFlags } from '@frikort/domain/enrolment';
import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { isFlagged } from './register-flags.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const citizen = fc.record({
  id: fc.uuid(),
  // Those of the register's list, and others.
  register_status: fc.oneof(fc.constantFrom(1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90), fc.nat({ max: 99 })),
});

it('says of the same citizens in SQL as on their pages that there is something to mind (R21)', async () => {
  const facts = fc.sample(citizen, 2_000);
  const changed = new Set(facts.filter((_, place) => place % 2 === 0).map(({ id }) => id));
  const former = [...changed].map((citizen_id) => ({ citizen_id }));
  await expectSameVerdicts(
    database.db,
    {
      facts,
      rows: { citizen: 'id uuid, register_status int' },
      tables: { former_cpr_numbers: { columns: 'citizen_id uuid', rows: former } },
    },
    isFlagged,
    ({ id, register_status: registerStatus }) =>
      registerFlags({ registerStatus, numberChanged: changed.has(id) }).length > 0,
  );
});
