import { oere } from '@frikort/domain/money';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, auditInStatement, once } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { bigintText, day, query } from '../database/query.ts';
import type { CountedRow } from './figures.ts';

/** A day in Copenhagen, and an instant as text. */
const dayOf = sql.raw(`to_char(published_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD')`);
const instant = z.string().transform((text) => new Date(text));

/** What everybody is told: every closed year, and the latest of the others. */
export async function readEditions(db: Executor) {
  return await query(
    db,
    z.strictObject({ name: z.string(), published_on: day, figures: z.unknown() }),
    sql`
    select name, ${dayOf} as published_on, figures from statistics_editions
    where name not like '%-%' or name = (select max(name) from statistics_editions where name like '%-%')
    order by name desc`,
  );
}

const figuresRow = z.strictObject({
  place: z.string(),
  year: z.int(),
  month: z.int(),
  granted: z.int(),
  active: z.int(),
  used: z.int(),
  employments: z.int(),
  companies: z.int(),
  first_employments: z.int(),
  amount_oere: bigintText,
  days: z.tuple([z.number(), z.number(), z.number()]).nullable(),
});

/** Everything that is counted of a place, and when; logs the look. */
export async function readFigures(db: Executor, place: string, act: Act) {
  const [counted] = await query(
    db,
    z.strictObject({ counted_at: instant.nullable() }),
    sql`
    with logged as (${auditInStatement(act, { from: once })})
    select to_char(max(counted_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as counted_at
    from statistics_counts`,
  );
  const rows = await query(
    db,
    figuresRow,
    sql`
    select place, year, month, granted, active, used, employments, companies, first_employments, amount_oere,
      case when median_days is not null then array[lower_days, median_days, upper_days] end as days
    from statistics_figures where place = ${place} order by year desc, month`,
  );
  const figures = rows.map(
    ({ first_employments, amount_oere, ...row }): CountedRow => ({
      ...row,
      firstEmployments: first_employments,
      amountOere: oere(Number(amount_oere)),
    }),
  );
  return { countedAt: counted?.counted_at ?? null, figures };
}

const keptDays = sql.raw(`interval '30 days'`);

/** How the counts of the last 30 days went, and what everybody has been told; logs the look. */
export async function readCounts(db: Executor, act: Act & { at: Date }) {
  const [row] = await query(
    db,
    z.strictObject({
      state: z.strictObject({
        counts: z
          .array(z.strictObject({ countedOn: z.string(), countedAt: instant, tookMs: z.int() }))
          .nullable(),
        editions: z.array(z.strictObject({ name: z.string(), publishedAt: instant })).nullable(),
      }),
    }),
    sql`
    with logged as (${auditInStatement(act, { from: once })})
    select json_build_object(
      'counts', (select json_agg(json_build_object('countedOn', counted_on, 'countedAt', counted_at, 'tookMs', took_ms)
          order by counted_on desc)
        from statistics_counts where counted_at > ${act.at.toISOString()}::timestamptz - ${keptDays}),
      'editions', (select json_agg(json_build_object('name', name, 'publishedAt', published_at)
          order by published_at desc, name desc)
        from statistics_editions)) as state`,
  );
  if (!row) throw new Error('An answer without a row');
  return row.state;
}
