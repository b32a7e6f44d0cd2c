import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { openConnection } from './connection-pool.ts';
import { migrate } from './migrate.ts';

/** What the law has set so far (LOV 616/2024 § 1 and the laws before it), as RULES.md has it: year, øre, from when. */
const lawful = [
  [2019, 2_000_000, '2019-01-01T00:00:00+01:00'],
  [2020, 2_000_000, '2020-01-01T00:00:00+01:00'],
  [2021, 2_000_000, '2021-01-01T00:00:00+01:00'],
  [2022, 2_000_000, '2022-01-01T00:00:00+01:00'],
  [2023, 2_000_000, '2023-01-01T00:00:00+01:00'],
  [2023, 4_000_000, '2023-07-01T00:00:00+02:00'],
  [2024, 4_128_000, '2024-01-01T00:00:00+01:00'],
  [2025, 4_276_600, '2025-01-01T00:00:00+01:00'],
] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('migrating', () => {
  it('does nothing a second time, also from several processes at once', async () => {
    const again = await Promise.all([1, 2, 3].map(() => migrate(database.adminUrl)));
    expect(again).toEqual([[], [], []]);
  });

  it('makes an index concurrently, anew when it was broken off, whoever migrates at the same time', async () => {
    const { admin } = database;
    await admin.execute(sql`delete from applied_migrations where name = '0020_card_by_end'`);
    await admin.execute(sql`
      update pg_index set indisvalid = false where indexrelid = 'employments_of_card_by_end'::regclass`);
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.adminUrl)));
    expect(applied.flat()).toEqual(['0020_card_by_end']);
    const { rows } = await admin.execute(sql`
      select indisvalid as valid from pg_index where indexrelid = 'employments_of_card_by_end'::regclass`);
    expect(rows).toEqual([{ valid: true }]);
  });

  it('makes the declared indexes of the log for each month, anew when it was broken off', async () => {
    const { admin } = database;
    await admin.execute(sql`drop index audit_log_of_action, audit_log_refused`);
    await admin.execute(sql`create index audit_log_refused_default on audit_log_default (at)`);
    await admin.execute(sql`delete from applied_migrations where name = '0021_audit_log_found'`);
    expect(await migrate(database.adminUrl)).toEqual(['0021_audit_log_found']);
    const { rows } = await admin.execute<{ name: string; missing: string; valid: boolean }>(sql`
      select indexrelid::regclass::text as name, indisvalid as valid,
        (select count(*) from pg_inherits where inhparent = 'audit_log'::regclass)
          - (select count(*) from pg_inherits where inhparent = indexrelid) as missing
      from pg_index where indrelid = 'audit_log'::regclass and indexrelid::regclass::text ~ '_of_action|_refused' order by 1`);
    expect(rows).toEqual([
      { name: 'audit_log_of_action', valid: true, missing: '0' },
      { name: 'audit_log_refused', valid: true, missing: '0' },
    ]);
  });

  it('lets others past while it waits for a table, and goes on when it is free', async () => {
    const { admin, adminUrl, db } = database;
    await admin.execute(sql`delete from applied_migrations where name = '0014_audit_log_any_alarm'`);
    const reader = await openConnection(adminUrl);
    await reader.query('begin; lock table audit_log in access share mode');
    const migrating = migrate(adminUrl);
    const isWaiting = async () => {
      const { rows } = await admin.execute(sql`
        select from pg_locks where not granted and relation = 'audit_log'::regclass`);
      return rows.length > 0;
    };
    try {
      // Twice it waits and gives way in between: whoever asks behind it is answered while the reader still has the table.
      for (let waits = 0; waits < 2; waits += 1) {
        while (!(await isWaiting()));
        await db.execute(sql`select count(*) from audit_log`);
        while (await isWaiting());
      }
    } finally {
      // Also after a failure: what it holds would fail the tests that follow.
      await reader.end();
    }
    expect(await migrating).toEqual(['0014_audit_log_any_alarm']);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    await database.admin.execute(sql`update applied_migrations set hash = 'other' where name like '0000%'`);
    await expect(migrate(database.adminUrl)).rejects.toThrow(/edited/);
  });

  it.each(['audit_log', 'audit_log_subjects'])(
    'makes a partition of %s for each month to come',
    async (table) => {
      const { rows } = await database.admin.execute(
        sql`select count(*)::int as partitions from pg_inherits where inhparent = ${table}::regclass`,
      );
      expect(rows[0]?.partitions).toBeGreaterThanOrEqual(25);
    },
  );

  it('R1: enters the years that the law has set', async () => {
    const { rows } = await database.admin.execute<{ year: number; oere: string; from: string }>(sql`
      select year, allowance_oere as oere, effective_from as from from programme_year_allowances order by effective_from`);
    const stored = rows.map(({ year, oere, from }) => [year, Number(oere), new Date(from)]);
    expect(stored).toEqual(lawful.map(([year, amount, from]) => [year, amount, new Date(from)]));
  });
});
