import { calendarDate } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, openYear } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { countedMonths, countedTotals, readTotals, readTotalsByMonth } from './totals-store.ts';

/* R8: what is kept of a company's employments is what a recount finds, whoever writes them, also at the same time. */

const at = new Date('2026-11-21T12:00:00Z');
const today = calendarDate('2026-11-21');
const days = ['2025-12-30', '2026-10-21', '2026-10-23', '2026-11-30'] as const;

let database: TestDatabase;
let companies: EmployeeCaller[];
beforeAll(async () => {
  database = await createTestDatabase();
  const { admin } = database;
  await openYear(admin, 2026, 4_000_000);
  await createCitizen(database.db);
  await admin.execute(
    sql`insert into cards select id, year, 4000000, 0 from citizens, (values (2025), (2026)) y (year)`,
  );
  companies = await Promise.all([0, 1].map(() => createEmployee(database.db)));
});
afterAll(() => database.close());

const row = fc.record({
  company: fc.nat({ max: 1 }),
  end: fc.constantFrom(...days),
  status: fc.constantFrom('registered', 'cancelled'),
  amount: fc.integer({ min: 1, max: 1_000_000 }),
});
const change = fc.record({
  what: fc.constantFrom('insert', 'insert', 'update', 'contact', 'delete'),
  place: fc.nat({ max: 9 }),
  row,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

async function apply({ what, place, row: { company, end, status, amount } }: Change): Promise<void> {
  const { admin } = database;
  const chosen = sql`id = (select id from employments order by id offset ${place} limit 1)`;
  const start = `${end.slice(0, 4)}-01-01`;
  switch (what) {
    case 'insert':
      await admin.execute(sql`
        insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
          contact_name, contact_email, contact_phone, status, version, created_at, updated_at)
        select gen_random_uuid(), id, ${Number(end.slice(0, 4))}, ${companies[company]?.organisation.cvr}, 'Firma',
          ${start}::date, ${end}::date, ${amount}, 'Bo', '', '', ${status}, 1, now(), now() from citizens`);
      return;
    case 'update':
      await admin.execute(sql`
        update employments set year = ${Number(end.slice(0, 4))}, start_date = ${start}::date, end_date = ${end}::date,
          status = ${status}, amount_oere = ${amount} where ${chosen}`);
      return;
    case 'contact':
      await admin.execute(sql`update employments set contact_name = ${`Bo ${amount}`} where ${chosen}`);
      return;
    case 'delete':
      await admin.execute(sql`delete from employments where ${chosen}`);
  }
}

const filters = [
  {},
  { year: 2026 },
  { year: 2025, status: 'registered' },
  { status: 'cancelled' },
  { endsFrom: calendarDate('2026-10-23') },
  { endsUntil: calendarDate('2026-10-22') },
  { endsFrom: calendarDate('2026-10-01'), endsUntil: calendarDate('2026-10-31'), status: 'registered' },
  { editable: true },
  { editable: false, year: 2026 },
  { year: 2024 },
] as const;

describe("the totals of a company's list", () => {
  it('are what a recount finds, in all and by month, for every filter', async () => {
    const run = async (changes: readonly Change[]) => {
      await Promise.all(changes.map(apply));
      for (const caller of companies) {
        for (const filter of filters) {
          const selection = { filter, today, at };
          const { rows } = await database.admin.execute<{ totals: object }>(countedTotals(caller, selection));
          expect(await readTotals(database.db, caller, selection)).toEqual(rows[0]?.totals);
          const months = await database.admin.execute<{ month: string; totals: object }>(
            countedMonths(caller, selection),
          );
          expect(await readTotalsByMonth(database.db, caller, selection)).toEqual(
            months.rows.map(({ month, totals }) => ({ month, ...totals })),
          );
        }
      }
      const { rows } = await database.admin.execute(sql`
        select * from employment_totals where count < 0 or (count = 0) <> (amount_oere = 0)`);
      expect(rows).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 20 }), run), {
      numRuns: 20,
    });
  });

  it('are written once by a statement that writes many employments', async () => {
    const { inserted, updated } = await database.admin.transaction(async (transaction) => {
      // What earlier transactions of the same connection wrote may be counted here too.
      const written = async () => {
        const { rows } = await transaction.execute<{ inserted: number; updated: number }>(sql`
          select n_tup_ins::int as inserted, n_tup_upd::int as updated from pg_stat_xact_user_tables
          where relname = 'employment_totals'`);
        return rows[0] ?? { inserted: 0, updated: 0 };
      };
      const before = await written();
      await transaction.execute(sql`
        insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
          contact_name, contact_email, contact_phone, status, version, created_at, updated_at)
        select gen_random_uuid(), citizens.id, 2026, '99999999', 'Firma', '2026-01-01', '2026-10-21', 100, 'Bo', '', '',
          'registered', 1, now(), now() from citizens, generate_series(1, 500)`);
      await transaction.execute(sql`update employments set amount_oere = 200 where company_cvr = '99999999'`);
      await transaction.execute(sql`delete from employments where company_cvr = '99999999'`);
      const after = await written();
      return { inserted: after.inserted - before.inserted, updated: after.updated - before.updated };
    });
    expect({ inserted, updated }).toEqual({ inserted: 1, updated: 2 });
  });

  it('are kept by the database alone: requests read them', async () => {
    const write = sql`update employment_totals set count = 0`;
    await expect(database.db.execute(write)).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});
