import { reportedStates, valuesOf } from '@frikort/domain/effort-report';
import { type SQL, sql } from 'drizzle-orm';

/*
 * What reports tell of participants (R43), as SQL: while they are named, and of the sums that are kept of them when they are
 * not (R29). Twins: `reportSums`, whose cells these are, and `quarterOf`.
 */

function column(state: (typeof reportedStates)[number]): SQL {
  return {
    benefitBefore: sql`benefit_before`,
    occupationBefore: sql`occupation_before`,
    benefitAfter: sql`benefit_after`,
    occupationAfter: sql`occupation_after`,
  }[state];
}

/** The cells of a report that tell of who takes part by name, as conditions over the row `part`. */
const cellsOfNamed: readonly (readonly [string, SQL])[] = [
  ['named', sql`part.kind = 'identified'`],
  ['finished', sql`part.end_reason is not null`],
  ['unfinished', sql`part.kind = 'identified' and part.end_reason is null`],
  ['linked', sql`part.linked`],
  ['unlinked', sql`part.kind = 'identified' and not part.linked`],
  ['employed', sql`part.days is not null`],
  ['unemployed', sql`part.linked and part.days is null`],
  ...reportedStates.flatMap((state) =>
    valuesOf[state].map((value) => [`${state}:${value}`, sql`part.${column(state)} = ${value}`] as const),
  ),
];

/** Each cell of a report, by its name, as a condition over the row `part`. */
export const reportCells: readonly (readonly [string, SQL])[] = [
  ['participants', sql`true`],
  ['sex:woman', sql`part.sex = 'woman'`],
  ['sex:man', sql`part.sex = 'man'`],
  ['unnamed', sql`part.kind = 'anonymous'`],
  ...cellsOfNamed,
];

/** Of the named row `part`, in which quarters of a year they were there first and last. Twin: `quarterOf`. */
export const quartersOf = (year: number): { first: SQL; last: SQL } => ({
  first: sql`case when part.start_year < ${year}::int then 1 else extract(quarter from part.start_date)::int end`,
  last: sql`case when part.end_year = ${year}::int then extract(quarter from part.end_date)::int else 4 end`,
});

/** What is kept of a cell that is not a count: how many days it took somebody, who is in the cell `days:41`. */
export const keptDays = 'days:';

/** What is laterally joined to the row `participant`: whether they are linked to a frikort, and the days to an employment on it. */
export const partOfReport: SQL = sql`
  cross join lateral (select exists (select from effort_frikort_links
    where participant_id = participant.id) as linked) link
  cross join lateral (select min(employment.start_date) - participant.start_date as days
    from effort_frikort_links frikort join employments employment on employment.citizen_id = frikort.citizen_id
    where frikort.participant_id = participant.id and employment.status = 'registered'
      and employment.start_date >= participant.start_date) first`;

/**
 * Adds what reports tell of the rows `part`, which have `effort_id`, `from_year` and `to_year` besides, to the sums that are kept.
 * @param rows a table or a common table expression of the statement that has the alias `part` here
 */
export function keepResults(rows: SQL): SQL {
  const cells = sql.join(
    cellsOfNamed.map(([name, condition]) => sql`(${name}::text, ${condition})`),
    sql`, `,
  );
  return sql`
    insert into effort_kept_results (effort_id, year, cell, participants)
    select part.effort_id, year, cell, count(*)
    from ${rows} part
      cross join lateral generate_series(part.from_year, part.to_year) as year
      cross join lateral (values ${cells}, (${keptDays}::text || part.days, part.days is not null)) as told (cell, is_in)
    where told.is_in
    group by part.effort_id, year, cell
    on conflict (effort_id, year, cell) do update
      set participants = effort_kept_results.participants + excluded.participants`;
}
