import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';

/** What a refused request must not touch. The log, the look-up budget and sessions are written by refusals too. */
const watched = [
  ...['citizens', 'cpr_indexes', 'cards', 'employments', 'history_events', 'companies'],
  ...['idempotency_records', 'service_notices', 'programme_years', 'programme_year_allowances'],
];

/** Has the database note every row that is written in the watched tables. */
export async function watchChanges(admin: Database): Promise<void> {
  await admin.execute(sql`create table noted_changes (noted text not null)`);
  await admin.execute(sql`
    create function note_change() returns trigger language plpgsql security definer set search_path = public as
    $$ begin insert into noted_changes values (tg_table_name); return null; end $$`);
  for (const table of watched) {
    await admin.execute(sql`
      create trigger noted after insert or update or delete on ${sql.identifier(table)}
      for each row execute function note_change()`);
  }
}

/** How many rows have been written so far. */
export async function changesSoFar(admin: Database): Promise<number> {
  const { rows } = await admin.execute<{ count: number }>(sql`select count(*)::int from noted_changes`);
  return rows[0]?.count ?? 0;
}
