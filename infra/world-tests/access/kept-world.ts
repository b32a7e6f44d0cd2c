import type { Database } from '@frikort/api/database/database';
import { sql } from 'drizzle-orm';

/* Setting the world back after a request that was let through, so that every caller meets the same. */

/** The tables that a request can change and another caller would notice. */
const tables = [
  'citizens',
  'cpr_indexes',
  'cards',
  'employments',
  'employment_reopenings',
  'employment_objections',
  'employment_imports',
  'history_events',
  'letters',
  'sessions',
  'transfers',
  'effort_organisations',
  'effort_members',
  'effort_financing',
  'effort_organisation_budgets',
  'efforts',
  'effort_budgets',
  'effort_total_counts',
  'effort_appointments',
  'effort_participants',
  'effort_consent_files',
  'effort_frikort_links',
] as const;

/** Remembers the world as it is. */
export async function keepWorld(admin: Database): Promise<void> {
  await admin.execute(sql`create schema kept`);
  for (const table of tables) {
    await admin.execute(sql`create table ${kept(table)} as table ${sql.identifier(table)}`);
  }
  // A function, whose statements a connection plans once.
  await admin.execute(sql`
    create function kept.restore() returns void language plpgsql as $$
    begin
      perform set_config('session_replication_role', 'replica', true);
      ${sql.join([...tables].reverse().map(withoutWhatIsNew), sql` `)}
      ${sql.join(tables.map(withWhatIsGone), sql` `)}
    end $$`);
}

const withoutWhatIsNew = (table: string) => sql`
  delete from ${sql.identifier(table)} t where not exists (select from ${kept(table)} k where k = t);`;
const withWhatIsGone = (table: string) => sql`
  insert into ${sql.identifier(table)} select k.* from ${kept(table)} k
  where not exists (select from ${sql.identifier(table)} t where t = k);`;

/** Makes citizens, cards, employments and sessions what they were. Past the guards: it is the superuser who does it. */
export async function restoreWorld(admin: Database): Promise<void> {
  await admin.execute(sql`select kept.restore()`);
}

/** Tells whether anything that users store has changed. */
export async function fingerprint(admin: Database): Promise<string> {
  const { rows } = await admin.execute<{ mark: string }>(sql`
    select md5(concat_ws(',',
      (select string_agg(t::text, '' order by id) from citizens t),
      (select string_agg(t::text, '' order by citizen_id, year) from cards t),
      (select string_agg(t::text, '' order by id) from employments t),
      (select string_agg(t::text, '' order by id) from employment_reopenings t),
      (select string_agg(t::text, '' order by id) from employment_objections t),
      (select string_agg(t::text, '' order by employment_id) from continuations t),
      (select string_agg(t::text, '' order by id) from transfers t),
      (select string_agg(t::text, '' order by id) from effort_organisations t),
      (select string_agg(t::text, '' order by id) from efforts t),
      (select string_agg(t::text, '' order by id) from effort_appointments t),
      (select string_agg(t::text, '' order by id) from effort_participants t),
      (select string_agg(t::text, '' order by id) from effort_frikort_links t),
      (select string_agg(t::text, '' order by participant_id) from effort_consent_files t),
      (select string_agg(t::text, '' order by effort_id, year) from effort_total_counts t),
      (select string_agg(t::text, '' order by effort_id, year) from effort_budgets t),
      (select string_agg(t::text, '' order by organisation_id, year, place) from effort_financing t),
      (select string_agg(t::text, '' order by organisation_id, year) from effort_organisation_budgets t),
      (select string_agg(t::text, '' order by cvr) from companies t),
      (select string_agg(t::text, '' order by id) from service_notices t),
      (select string_agg(t::text, '' order by year) from programme_years t),
      (select count(*)::text from programme_year_allowances), (select count(*)::text from history_events),
      (select count(*)::text from letters), (select count(*)::text from letter_texts),
      (select count(*)::text from idempotency_records))) as mark`);
  return rows[0]?.mark ?? '';
}

const kept = (table: string) => sql`kept.${sql.identifier(table)}`;
