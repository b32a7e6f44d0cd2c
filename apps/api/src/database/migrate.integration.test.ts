import { knownAllowances } from '@frikort/domain/programme-year';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

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

  it('refuses a migration that was edited after it was applied', async () => {
    await database.admin.execute(sql`update applied_migrations set hash = 'other' where name like '0000%'`);
    await expect(migrate(database.adminUrl)).rejects.toThrow(/edited/);
  });

  it('makes a partition of the log for each month to come', async () => {
    const { rows } = await database.admin.execute(
      sql`select count(*)::int as partitions from pg_inherits where inhparent = 'audit_log'::regclass`,
    );
    expect(rows[0]?.partitions).toBeGreaterThanOrEqual(25);
  });

  it('R1: enters the years that the law has set, as the domain knows them', async () => {
    const { rows } = await database.admin.execute<{ year: number; oere: string; from: string }>(sql`
      select year, allowance_oere as oere, effective_from as from from programme_year_allowances order by effective_from`);
    const stored = rows.map(({ year, oere, from }) => ({
      year,
      allowanceOere: Number(oere),
      effectiveFrom: new Date(from),
    }));
    expect(stored).toEqual(knownAllowances);
  });
});
