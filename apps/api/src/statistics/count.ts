import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { bigintText, query } from '../database/query.ts';
import { type CountedRow, keyOf, nothingCounted, type Place, placesOf } from './figures.ts';

/*
 * R37: what is stored, counted by place and month. Each statement reads everything once; what belongs together is put
 * together here. Everything follows the citizen: who is responsible now has all years.
 */

const place = z.string();
const count = z.int();

/** The place and the month of a row that is grouped by `cube`: what is left out is the country, or the whole year. */
const cubed = sql.raw(`coalesce(place, 'country') as place, coalesce(month, 0) as month`);

/** The day of an instant in Copenhagen. */
const dayOf = (instant: SQL) => sql`(${instant} at time zone 'Europe/Copenhagen')::date`;

/** Citizens who were granted a frikort, but for grants that were undone (R13), which have never been. */
const enrolments = sql`
  select citizen.id, citizen.authority_code as place, ${dayOf(sql`citizen.granted_at`)} as granted_on
  from citizens citizen
  where not exists (
    select from history_events undone
    where undone.citizen_id = citizen.id and undone.event = 'enrolment-grant-undone')`;

/** The years of which there is anything, up to this one and those that have been registered in ahead. */
async function readYears(db: Executor, thisYear: number): Promise<number[]> {
  const [row] = await query(
    db,
    z.strictObject({ first: z.int(), last: z.int() }),
    sql`
    select least(${thisYear}, (select min(year) from cards), (select extract(year from min(granted_on))
        from (${enrolments}) enrolment))::int as first,
      greatest(${thisYear}, (select max(year) from cards))::int as last`,
  );
  if (!row) throw new Error('An answer without a row');
  return Array.from({ length: row.last - row.first + 1 }, (_, index) => row.first + index);
}

/** Cards with an employment, employments, amounts and companies, by the month in which an employment ends. */
async function countUse(db: Executor, year: number) {
  const row = z.strictObject({
    place,
    month: count,
    used: count,
    employments: count,
    companies: count,
    amount_oere: bigintText,
  });
  return await query(
    db,
    row,
    sql`
    with use as materialized (
      select citizen.authority_code as place, extract(month from employment.end_date)::int as month,
        employment.citizen_id, employment.company_cvr, count(*) as employments, sum(employment.amount_oere) as amount_oere
      from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where employment.year = ${year} and employment.status = 'registered'
      group by 1, 2, 3, 4
    )
    select ${cubed}, count(distinct citizen_id)::int as used, coalesce(sum(employments), 0)::int as employments,
      coalesce(sum(amount_oere), 0)::bigint as amount_oere, count(distinct company_cvr)::int as companies
    from use group by cube (place, month)`,
  );
}

/** Grants, by the day on which they were made. */
async function countGrants(db: Executor) {
  return await query(
    db,
    z.strictObject({ place, year: count, month: count, granted: count }),
    sql`
    with granted as (
      select place, extract(year from granted_on)::int as year, extract(month from granted_on)::int as month
      from (${enrolments}) enrolment
    )
    select ${cubed}, year, count(*)::int as granted from granted group by year, cube (place, month)`,
  );
}

/** Active frikort at the end of each month: those granted and reactivated until then, without those deactivated. */
async function countActive(db: Executor, years: readonly number[]) {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return await query(
    db,
    z.strictObject({ place, year: count, month: count, active: count }),
    sql`
    with enrolment as (${enrolments}), change as (
      select place, granted_on as day, 1 as by from enrolment
      union all
      select enrolment.place, ${dayOf(sql`event.at`)}, case event.event when 'enrolment-deactivated' then -1 else 1 end
      from history_events event join enrolment on enrolment.id = event.citizen_id
      where event.event in ('enrolment-deactivated', 'enrolment-reactivated')
    ), in_month as (
      select place, date_trunc('month', greatest(day, make_date(${first}, 1, 1)))::date as first_day, sum(by) as by
      from change group by place, 2
    ), month as (
      select month::date as first_day
      from generate_series(make_date(${first}, 1, 1), make_date(${last}, 12, 1), interval '1 month') month
    ), at_end as (
      select place.place, month.first_day, sum(coalesce(in_month.by, 0)) over (
        partition by place.place order by month.first_day) as active
      from (select distinct place from change) place cross join month
      left join in_month on in_month.place = place.place and in_month.first_day = month.first_day
    )
    select coalesce(place, 'country') as place, extract(year from first_day)::int as year,
      extract(month from first_day)::int as month, sum(active)::int as active
    from at_end group by grouping sets ((place, first_day), (first_day))`,
  );
}

/** Whose first employment began when, and the quartiles of the days since their grant: none when it began before. */
async function countFirsts(db: Executor) {
  const quartiles = z.tuple([z.number(), z.number(), z.number()]);
  return await query(
    db,
    z.strictObject({ place, year: count, month: count, firsts: count, days: quartiles }),
    sql`
    with first as (
      select citizen_id, min(start_date) as day from employments where status = 'registered' group by citizen_id
    ), began as (
      select enrolment.place, extract(year from first.day)::int as year, extract(month from first.day)::int as month,
        greatest(0, first.day - enrolment.granted_on) as days
      from first join (${enrolments}) enrolment on enrolment.id = first.citizen_id
    )
    select ${cubed}, year, count(*)::int as firsts,
      percentile_cont(array[0.25, 0.5, 0.75]) within group (order by days) as days
    from began group by year, cube (place, month)`,
  );
}

/**
 * Counts everything: a row for each place that has anything, and each month and year. Read in one transaction that sees
 * one state, so that what adds up adds up.
 */
export async function countAll(db: Executor, thisYear: number): Promise<CountedRow[]> {
  const years = await readYears(db, thisYear);
  const active = await countActive(db, years);
  const rows = new Map<string, CountedRow>();
  const rowAt = (at: Place): CountedRow | undefined => rows.get(keyOf(at));
  for (const at of placesOf([...new Set(['country', ...active.map((row) => row.place)])], years))
    rows.set(keyOf(at), { ...at, ...nothingCounted });

  for (const { active: number, ...at } of active) {
    for (const month of at.month === 12 ? [12, 0] : [at.month]) {
      const row = rowAt({ ...at, month });
      if (row) row.active = number;
    }
  }
  for (const { granted, ...at } of await countGrants(db)) {
    const row = rowAt(at);
    if (row) row.granted = granted;
  }
  for (const { firsts, days, ...at } of await countFirsts(db)) {
    const row = rowAt(at);
    if (row) Object.assign(row, { firstEmployments: firsts, days });
  }
  for (const year of years) {
    for (const { place: of, month, amount_oere, ...use } of await countUse(db, year)) {
      const row = rowAt({ place: of, year, month });
      if (row) Object.assign(row, { ...use, amountOere: Number(amount_oere) });
    }
  }
  return [...rows.values()];
}
