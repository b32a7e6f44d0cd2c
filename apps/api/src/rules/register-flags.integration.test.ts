import { registerNews } from '@frikort/domain/register-news';
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

// So few that what was told and what was seen often fall together, also within a millisecond.
const instant = fc.integer({ min: 1, max: 6 }).map((day) => `2026-11-0${day}T12:00:00.000Z`);
const maybe = fc.option(instant, { nil: null });

const citizen = fc.record({
  id: fc.uuid(),
  // Those of the register's list, and others.
  register_status: fc.oneof(fc.constantFrom(1, 3, 5, 7, 20, 30, 50, 60, 70, 80, 90), fc.nat({ max: 99 })),
  register_status_since: instant,
  name_changed_at: maybe,
  protection_changed_at: maybe,
  register_seen_until: maybe,
});

it('says of the same citizens in SQL as on their pages that the register has told something (R21)', async () => {
  const facts = fc.sample(citizen, 2_000);
  const replaced = new Map(
    facts.flatMap(({ id, register_status_since: at }, place) => (place % 3 === 0 ? [[id, at] as const] : [])),
  );
  const former = [...replaced].map(([citizen_id, replaced_at]) => ({ citizen_id, replaced_at }));
  const date = (text: string | null | undefined) => (text ? new Date(text) : null);
  await expectSameVerdicts(
    database.db,
    {
      facts,
      rows: {
        citizen: `id uuid, register_status int, register_status_since timestamptz, name_changed_at timestamptz,
          protection_changed_at timestamptz, register_seen_until timestamptz`,
      },
      tables: {
        former_cpr_numbers: { columns: 'citizen_id uuid, replaced_at timestamptz', rows: former },
      },
    },
    isFlagged,
    (row) =>
      registerNews({
        registerStatus: row.register_status,
        changedAt: {
          name: date(row.name_changed_at),
          protection: date(row.protection_changed_at),
          number: date(replaced.get(row.id)),
          status: date(row.register_status_since),
        },
        seenUntil: date(row.register_seen_until),
      }).some(({ seen }) => !seen),
  );
});
