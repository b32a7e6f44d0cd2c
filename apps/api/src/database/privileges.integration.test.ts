import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen } from '../../test/support/fixtures.ts';

/* What a request can never do, whatever code runs: the role of the API may not. */

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await createCitizen(database.db);
});
afterAll(() => database.close());

const permissionDenied = '42501';

async function refusalOf(statement: string): Promise<string | undefined> {
  try {
    await database.db.$client.query(statement);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'other';
  }
}

describe('the role of the API', () => {
  it.each([
    ['rewrite history', "update history_events set event = 'x'"],
    ['delete history', 'delete from history_events'],
    ['rewrite the log', "update audit_log set action = 'x'"],
    ['delete from the log', 'delete from audit_log'],
    ['delete from a partition of the log', 'delete from audit_log_default'],
    ['empty the log', 'truncate audit_log'],
    ['say that somebody else was seen', 'update audit_log_subjects set subject = subject'],
    ['say that somebody was not seen', 'delete from audit_log_subjects'],
    ['say it in a partition', 'delete from audit_log_subjects_default'],
    ['say that nobody was seen', 'truncate audit_log_subjects'],
    ['put a row in the queue for sealing', 'insert into audit_queue values (gen_random_uuid(), now())'],
    ['rewrite the queue', 'update audit_queue set row_at = now()'],
    ['empty the queue', 'truncate audit_queue'],
    ['rewrite a seal', 'update audit_seals set number = 1'],
    ['delete a seal', 'delete from audit_seals'],
    ['empty the seals', 'truncate audit_seals'],
    ['move a sealed row', 'update audit_sealed_rows set position = 1'],
    ['delete a sealed row', 'delete from audit_sealed_rows'],
    ['stop the queue from being filled', 'alter table audit_log disable trigger audit_log_queue'],
    ['rewrite an event', "update stream_events set type = 'x'"],
    ['delete an event', 'delete from stream_events'],
    ['rewrite what came of an attempt', "update webhook_attempts set outcome = 'accepted'"],
    ['delete an attempt', 'delete from webhook_attempts'],
    ['delete a delivery', 'delete from webhook_deliveries'],
    ['give a webhook to another organisation', "update webhooks set stream = 'company:1'"],
    ['give a secret to another webhook', 'update webhook_secrets set webhook_id = webhook_id'],
    ['move the beginning of a stream', 'update event_streams set first_position = 1'],
    ['delete a stream', 'delete from event_streams'],
    ['rewrite what is to be told', "update event_queue set what = 'x'"],
    ['keep history from being told', 'alter table history_events disable trigger history_events_queue'],
    ['rewrite a kept message of login', "update login_messages set outcome = 'believed'"],
    ['delete a kept message of login', 'delete from login_messages'],
    ['rewrite where somebody logged in from', "update login_traces set client_address = 'x'"],
    ['delete where somebody logged in from', 'delete from login_traces'],
    ['take another certificate for one that was believed', "update saml_certificates set pem = 'x'"],
    ['delete a certificate that was believed', 'delete from saml_certificates'],
    ['rewrite how a municipality is reached', "update authority_contacts set phone = '1'"],
    ['delete how a municipality was reached', 'delete from authority_contacts'],
    ['rewrite a hand-over', 'update hand_overs set amount_oere = 1'],
    ['rewrite what was handed over', 'update hand_over_lines set amount_oere = 1'],
    ['rewrite what it came to', 'update hand_over_totals set amount_oere = 1'],
    ['delete a hand-over', 'delete from hand_overs'],
    ['delete what was handed over', 'delete from hand_over_lines'],
    ['rewrite published figures', "update statistics_editions set figures = '{}'"],
    ['delete published figures', 'delete from statistics_editions'],
    ['rewrite when it was counted', 'update statistics_counts set took_ms = 0'],
    ['rewrite a mail', "update mails set body = 'x'"],
    ['send a mail to somebody else', "update mails set recipient = 'x'"],
    ['rewrite why a transfer was opened', "update transfers set reason = 'x'"],
    ['give a transfer to another municipality', "update transfers set decider_code = '0101'"],
    ['delete a transfer', 'delete from transfers'],
    ['delete a citizen', 'delete from citizens'],
    ['give a citizen another card number', "update citizens set card_number = '10000'"],
    ['change when a frikort was granted', 'update citizens set granted_at = now()'],
    ['let a citizen not be found by CPR number', 'delete from cpr_indexes'],
    ['let a citizen be found as another', 'update cpr_indexes set citizen_id = citizen_id'],
    ["forget a citizen's former number", 'delete from former_cpr_numbers'],
    ['forget which keys were used', 'delete from cpr_key_marks'],
    ['take another key for one that was used', 'update cpr_key_marks set mark = mark'],
    ['name a citizen otherwise in the log', 'update citizens set audit_subject = audit_subject'],
    ['delete an employment', 'delete from employments'],
    ['give an employment to another citizen', 'update employments set citizen_id = id'],
    ['give an employment to another company', "update employments set company_cvr = '1'"],
    ['delete a card', 'delete from cards'],
    ['delete a programme year', 'delete from programme_years'],
    ['make a programme year another', 'update programme_years set year = 2031'],
    ['rewrite an allowance', 'update programme_year_allowances set allowance_oere = 1'],
    ['delete an allowance', 'delete from programme_year_allowances'],
    ['free a reserved card number', 'delete from reserved_card_numbers'],
    ['change the structure', 'create table anything (id int)'],
    ['drop a guard', 'alter table cards drop constraint cards_balance'],
    ['see which migrations ran', 'delete from applied_migrations'],
  ])('may not %s', async (_what, statement) => {
    expect(await refusalOf(statement)).toBe(permissionDenied);
  });

  it('R2: cannot overspend a card by any statement', async () => {
    await database.db.execute(sql`insert into cards select id, 2025, 100, 0 from citizens limit 1`);
    expect(await refusalOf('update cards set used_oere = 101')).toBe('23514');
    expect(await refusalOf('update cards set used_oere = -1')).toBe('23514');
  });
});
