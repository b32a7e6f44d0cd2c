import { employmentFields, employmentTerms, termOf } from '@frikort/domain/employment-terms';
import { getTableColumns, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { employments } from '../database/schema/citizens.ts';

/* The declaration of the terms against what the database has and allows: a field that one of them lacks is found here. */

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** The columns that are no terms. */
const others = [
  'id',
  'citizen_id',
  'year',
  'company_cvr',
  'company_name',
  'status',
  'reopened_until',
  'version',
  'created_at',
  'updated_at',
];
/** What an edit, a cancellation or a reopening changes besides. */
const changedBesides = ['reopened_until', 'status', 'updated_at', 'version', 'year'];

const columns = employmentFields.map((field) => employmentTerms[field].column);

async function changeableBy(role: string): Promise<unknown[]> {
  const { rows } = await database.admin.execute(sql`
    select column_name from information_schema.column_privileges
    where table_schema = 'public' and table_name = 'employments' and grantee = ${role} and privilege_type = 'UPDATE'`);
  return rows.map(({ column_name }) => column_name).toSorted();
}

describe('the terms of an employment', () => {
  it('are columns of their type, and with the rest all that there are', async () => {
    const { rows } = await database.admin.execute(sql`
      select column_name as column, data_type as type, is_nullable = 'YES' as optional
      from information_schema.columns where table_schema = 'public' and table_name = 'employments'`);
    const types = { date: 'date', oere: 'bigint', text: 'text' } as const;
    const declared = employmentFields.map((field) => {
      const { column, type, optional = false } = termOf(field);
      return { column, type: types[type], optional };
    });
    expect(rows.filter(({ column }) => !others.includes(String(column)))).toEqual(
      expect.arrayContaining(declared),
    );
    expect(rows.map(({ column }) => String(column)).toSorted()).toEqual([...columns, ...others].toSorted());
    const described = Object.values(getTableColumns(employments)).map(({ name }) => name);
    expect(described.toSorted()).toEqual([...columns, ...others].toSorted());
  });

  it('are what a company may change, and nothing else of a row but what goes with it', async () => {
    expect(await changeableBy('frikort_app')).toEqual([...columns, ...changedBesides].toSorted());
  });

  it('can be cleared by retention as far as they are to be, and no further', async () => {
    const cleared = employmentFields.filter((field) => termOf(field).retention === 'clear');
    expect(await changeableBy('frikort_keeper')).toEqual(
      [...cleared.map((field) => termOf(field).column), 'reopened_until'].toSorted(),
    );
  });
});
