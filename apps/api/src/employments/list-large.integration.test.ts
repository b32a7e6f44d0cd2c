import { calendarDate } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { allOf, createCitizen, createEmployee, openYear } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { type EmploymentFilter, type EmploymentSort, employmentSorts } from './list-filter.ts';
import { exportEmployments, listEmployments, selectEmployments } from './list-store.ts';
import { citizensText, countedTotals, readTotals } from './totals-store.ts';

const at = new Date('2026-11-21T12:00:00Z');
const today = calendarDate('2026-11-21');
const rowsOfCompany = 10_000;

let database: TestDatabase;
let caller: EmployeeCaller;

/** A company with 10,000 employments of 500 citizens in two years, among 10,000 of a hundred others. */
beforeAll(async () => {
  database = await createTestDatabase();
  const { admin } = database;
  await openYear(admin, 2026, 4_400_000);
  caller = await createEmployee(database.db);
  await createCitizen(database.db, { name: 'Bo Bi', cardNumber: '20001' });
  await admin.execute(sql`
    insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id,
      cpr_index_key_id, audit_subject, name_protected, register_status, register_read_at, status, status_since,
      consent_text_version, consent_at, consent_by, granted_at)
    select gen_random_uuid(), (30000 + n)::text, 'Navn ' || n, '0751', cpr_ciphertext,
      cpr_key_id, cpr_index_key_id, decode(md5(n::text), 'hex'), n % 50 = 0, register_status, register_read_at,
      case when n % 20 = 0 then 'inactive' else 'active' end, status_since, consent_text_version, consent_at,
      consent_by, granted_at
    from citizens, generate_series(1, 500) as n`);
  await admin.execute(sql`
    insert into cards (citizen_id, year, allowance_oere, used_oere)
    select id, year, 4276600, 0 from citizens, (values (2025), (2026)) years (year)`);
  await admin.execute(sql`
    insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
      contact_name, contact_email, contact_phone, production_unit, reference, status, version, created_at, updated_at)
    select gen_random_uuid(), citizen.id, 2025 + n % 2, case when n % 4 < 2 then ${caller.organisation.cvr}::text
        else (20000000 + n % 100)::text end, 'Firma', first, first + n % 20, 1 + n % 900, 'Bente', 'b@example.dk',
      '12345678', (1000000000 + n % 5)::text, 'R-' || n, case when n % 11 = 0 then 'cancelled' else 'registered' end, 1,
      first, first
    from generate_series(1, ${rowsOfCompany * 2}) n
    join citizens citizen on citizen.card_number = (30001 + n % 500)::text
    cross join lateral (select make_date(2025 + n % 2, 1, 1) + n % 340 as first) day`);
  await admin.execute(sql`analyze citizens, cards, employments`);
}, 120_000);
afterAll(() => database.close());

const selectionOf = (filter: EmploymentFilter = {}, sort: EmploymentSort = '-endDate') => ({
  filter,
  sort,
  today,
  at,
});

type Plan = { 'Node Type': string; 'Index Name'?: string; 'Actual Rows': number; Plans?: Plan[] };

/** The nodes of a statement's plan, as it ran. */
async function planOf(statement: SQL): Promise<Plan[]> {
  const { rows } = await database.admin.execute<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    sql`explain (analyze, format json) ${statement}`,
  );
  const nodes: Plan[] = [];
  const visit = (plan: Plan) => {
    nodes.push(plan);
    plan.Plans?.forEach(visit);
  };
  for (const row of rows) visit(row['QUERY PLAN'][0].Plan);
  return nodes;
}

const typesOf = (plan: Plan[]) => plan.map((node) => node['Node Type']);

describe('a company with 10,000 employments', () => {
  it.each(employmentSorts)('reads a page by %s from an index, and no more than the page', async (sort) => {
    const plan = await planOf(selectEmployments(caller, selectionOf({}, sort), 26));
    expect(plan.map((node) => node['Index Name'])).toContainEqual(
      expect.stringMatching(/^employments_of_company_by_/),
    );
    expect(typesOf(plan).filter((type) => /Sort|Seq Scan/.test(type))).toEqual([]);
    for (const node of plan) expect(node['Actual Rows']).toBeLessThanOrEqual(26);
  });

  it.each<EmploymentSort>(['-endDate', 'endDate', '-startDate', 'startDate'])(
    'goes straight to a year by %s, wherever it lies',
    async (sort) => {
      const plan = await planOf(selectEmployments(caller, selectionOf({ year: 2025 }, sort), 26));
      expect(typesOf(plan).filter((type) => /Seq Scan/.test(type))).toEqual([]);
      for (const node of plan) expect(node['Actual Rows']).toBeLessThanOrEqual(26);
    },
  );

  it('finds its own reference, and what has changed since an instant, in an index of their own', async () => {
    const found = await planOf(selectEmployments(caller, selectionOf({ reference: 'R-4' }), 26));
    expect(found.map((node) => node['Index Name'])).toContain('employments_of_company_by_reference');
    const changes = selectionOf({ changedSince: '2026-11-01T00:00:00Z' }, 'updatedAt');
    const changed = await planOf(selectEmployments(caller, changes, 26));
    expect(changed.map((node) => node['Index Name'])).toContain('employments_of_company_by_change');
    for (const node of [...found, ...changed]) expect(node['Actual Rows']).toBeLessThanOrEqual(26);
  });

  it.each(employmentSorts)('is planned once by %s as well as for its values', async (sort) => {
    await database.db.transaction(async (tx) => {
      await tx.execute(sql`set local plan_cache_mode = force_generic_plan`);
      const query = { ...selectionOf({}, sort), limit: 25 };
      const { nextCursor: cursor } = await listEmployments(tx, caller, query);
      await listEmployments(tx, caller, { ...query, ...present({ cursor }) });
      const { rows: statements } = await tx.execute<{ name: string; nulls: string }>(sql`
        select name, repeat('null, ', cardinality(parameter_types) - 1) || 'null' as nulls
        from pg_prepared_statements where name like ${`list-employments ${sort} %`}`);
      expect(statements).toHaveLength(2);
      for (const { name, nulls } of statements) {
        const { rows } = await tx.execute(sql.raw(`explain (costs off) execute "${name}" (${nulls})`));
        const plan = rows.map((row) => Object.values(row).join()).join('\n');
        expect(plan).toMatch(/Index Scan (Backward )?using employments_of_company_by_/);
        expect(plan).not.toMatch(/Bitmap|Seq Scan/);
      }
    });
  });

  it('counts over its own employments alone where a filter asks for what is not kept, without reading citizens', async () => {
    const plan = await planOf(
      countedTotals(caller, selectionOf({ year: 2026, productionUnit: '1000000001' })),
    );
    const read = plan.filter((node) => /Scan/.test(node['Node Type']));
    expect(read.length).toBeGreaterThan(0);
    for (const node of read) expect(node['Actual Rows']).toBeLessThanOrEqual(rowsOfCompany);
    expect(JSON.stringify(plan)).not.toContain('citizens');
  });

  it('sums up by citizen what is its own alone', async () => {
    const plan = await planOf(citizensText(caller, selectionOf({ year: 2026 }), 25));
    const scans = plan.filter((node) => /Scan/.test(node['Node Type']));
    expect(scans.length).toBeGreaterThan(0);
    for (const node of scans) expect(node['Actual Rows']).toBeLessThanOrEqual(rowsOfCompany);
  });

  it('goes straight to the days of a month, wherever it lies', async () => {
    const march = { endsFrom: calendarDate('2025-03-01'), endsUntil: calendarDate('2025-03-31') };
    const plan = await planOf(selectEmployments(caller, selectionOf(march), 26));
    expect(typesOf(plan).filter((type) => /Seq Scan/.test(type))).toEqual([]);
    for (const node of plan) expect(node['Actual Rows']).toBeLessThanOrEqual(26);
  });

  it('is paged, counted and exported whole', async () => {
    const page = await listEmployments(database.db, caller, { ...selectionOf(), limit: 25 });
    expect(page.items).toHaveLength(25);
    const totals = await readTotals(database.db, caller, selectionOf());
    expect(totals.count).toBe(rowsOfCompany);
    const { signal } = new AbortController();
    const rows = await allOf(exportEmployments(database.db, caller, selectionOf(), { signal }));
    expect(rows).toHaveLength(rowsOfCompany);
    const counting = rows.filter(({ status }) => status === 'registered');
    expect(totals.amountOere).toBe(counting.reduce((sum, { amountOere }) => sum + amountOere, 0));
    expect(totals.cancelledCount).toBe(rowsOfCompany - counting.length);
  });
});
