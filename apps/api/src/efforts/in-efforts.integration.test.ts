import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { inEfforts } from './in-efforts.ts';

/* What the role of efforts may not do, whatever is written here: it can change nobody's balance. */

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const permissionDenied = '42501';

async function refusalOf(statement: string): Promise<unknown> {
  try {
    await inEfforts(database.db, (efforts) => efforts.execute(sql.raw(statement)));
    return undefined;
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error && 'code' in error.cause
      ? error.cause.code
      : error;
  }
}

describe('the role of efforts', () => {
  it('acts for a transaction, and no longer', async () => {
    const who = sql`select current_user as name`;
    const { rows } = await inEfforts(database.db, (efforts) => efforts.execute(who));
    expect(rows).toEqual([{ name: 'frikort_efforts' }]);
    expect((await database.db.execute(who)).rows).toEqual([{ name: 'frikort_app' }]);
  });

  it.each([
    ['change a balance', 'update cards set used_oere = 0'],
    ['change an allowance', 'update cards set allowance_oere = 1'],
    ['make a card', 'insert into cards select id, 2026, 1, 0 from citizens'],
    ['delete a card', 'delete from cards'],
    ['change an employment', 'update employments set amount_oere = 1'],
    ['register an employment', 'insert into employments select * from employments'],
    ['cancel an employment', "update employments set status = 'cancelled'"],
    ['change a citizen', "update citizens set status = 'inactive'"],
    ['write history', 'insert into history_events select * from history_events'],
    ['change an amount of a year', 'update programme_year_allowances set allowance_oere = 1'],
    ['rewrite the log', "update audit_log set action = 'x'"],
    ['read the log', 'select from audit_log'],
    ['read a CPR number of a citizen', 'select cpr_ciphertext from citizens'],
    ['read a session', 'select from sessions'],
    ['give somebody a permission', "update actors set effort_rights = '{effort-administrator}'"],
    ['move the start of an organisation', "update effort_organisations set start_date = '2020-01-01'"],
    ['let a category be changed again', 'update efforts set category_locked_at = null'],
    ['give an appointment to somebody else', 'update effort_appointments set actor_id = id'],
    ['delete an effort', 'delete from efforts'],
    ['delete an appointment', 'delete from effort_appointments'],
    ['take a guard away', 'alter table efforts disable trigger efforts_category_locked'],
  ])('may not %s', async (_what, statement) => {
    expect(await refusalOf(statement)).toBe(permissionDenied);
  });
});
