import type { CalendarDate } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import type { CountedRow } from './figures.ts';

/** Whether it has been counted on a day. */
export async function wasCounted(db: Executor, today: CalendarDate): Promise<boolean> {
  const rows = await query(
    db,
    z.strictObject({ counted: z.boolean() }),
    sql`select true as counted from statistics_counts where counted_on = ${today}::date`,
  );
  return rows.length > 0;
}

/** Puts a count in the place of the one before. */
export async function storeCount(db: Executor, rows: readonly CountedRow[]): Promise<void> {
  await db.execute(sql`delete from statistics_figures`);
  const sent = rows.map(({ days, ...row }) => {
    const [lower, median, upper] = days ?? [null, null, null];
    return { ...row, lower, median, upper };
  });
  await db.execute(sql`
    insert into statistics_figures (place, year, month, granted, active, used, employments, amount_oere, companies,
      first_employments, lower_days, median_days, upper_days)
    select place, year, month, granted, active, used, employments, "amountOere", companies, "firstEmployments",
      lower, median, upper
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as counted (place text, year int, month int, granted int,
      active int, used int, employments int, "amountOere" bigint, companies int, "firstEmployments" int,
      lower double precision, median double precision, upper double precision)`);
}

/** Notes that it has been counted; twice on a day is once. */
export async function noteCount(
  db: Executor,
  { today, at, tookMs }: { today: CalendarDate; at: Date; tookMs: number },
): Promise<void> {
  await db.execute(sql`
    insert into statistics_counts (counted_on, counted_at, took_ms)
    values (${today}::date, ${at.toISOString()}::timestamptz, ${Math.round(tookMs)})
    on conflict (counted_on) do nothing`);
}

/** The names of what everybody has been told so far. */
export async function readEditionNames(db: Executor): Promise<ReadonlySet<string>> {
  const rows = await query(
    db,
    z.strictObject({ name: z.string() }),
    sql`select name from statistics_editions`,
  );
  return new Set(rows.map(({ name }) => name));
}

/** Tells everybody, once: what has been told stays. */
export async function storeEdition(db: Executor, name: string, at: Date, figures: object): Promise<void> {
  await db.execute(sql`
    insert into statistics_editions (name, published_at, figures)
    values (${name}, ${at.toISOString()}::timestamptz, ${JSON.stringify(figures)}::jsonb)
    on conflict (name) do nothing`);
}
