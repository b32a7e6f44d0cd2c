import { reportedStates, valuesOf } from '@frikort/domain/effort-report';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, auditInStatement, once } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { reachesOrganisation } from '../../rules/effort-reach.ts';

/** Each cell of a report, by its name, as a condition over the row `part` of a participant. */
const cells: readonly (readonly [string, SQL])[] = [
  ['participants', sql`true`],
  ['sex:woman', sql`part.sex = 'woman'`],
  ['sex:man', sql`part.sex = 'man'`],
  ['named', sql`part.kind = 'identified'`],
  ['unnamed', sql`part.kind = 'anonymous'`],
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

function column(state: (typeof reportedStates)[number]): SQL {
  return {
    benefitBefore: sql`benefit_before`,
    occupationBefore: sql`occupation_before`,
    benefitAfter: sql`benefit_after`,
    occupationAfter: sql`occupation_after`,
  }[state];
}

const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });

const reportRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  category: z.strictObject({ id: z.uuid(), name: bothLanguages }),
  counts: z.record(z.string(), z.int()),
  own: z.record(z.string(), z.int()),
  counted: z.int(),
  budgetKroner: z.number(),
  medianDays: z.number().nullable(),
});
export type StoredReportRow = z.output<typeof reportRow>;

const countsWhere = (condition: SQL) =>
  sql`json_build_object(${sql.join(
    cells.map(([name, cell]) => sql`${name}::text, count(part.id) filter (where ${cell} and ${condition})`),
    sql`, `,
  )})`;

export type ReportQuery = {
  year: number;
  /** One organisation, an effort a row; or all, a category a row. */
  organisationId: string | undefined;
  at: Date;
  action: Extract<Act['action'], 'effort-report-viewed' | 'effort-report-exported'>;
};

/**
 * A report of a calendar year, and logs the look: of whoever takes part in it for a day at least, how many are what, what
 * the year's budget was, and how many days after the start the middle one of those who are linked to a frikort had an
 * employment on it.
 */
export async function readReport(
  efforts: Executor,
  caller: EffortCaller,
  { year, organisationId, at, action }: ReportQuery,
): Promise<StoredReportRow[]> {
  const perEffort = organisationId !== undefined;
  const key = perEffort ? sql`effort.id` : sql`category.id`;
  const name = perEffort ? sql`effort.name` : sql`category.name_da`;
  const which = perEffort ? sql`effort.organisation_id = ${organisationId}::uuid` : sql`true`;
  return await query(
    efforts,
    reportRow,
    sql`
    with logged as (
      ${auditInStatement({ caller, action, at }, { from: once, object: sql`${organisationId ?? null}::uuid` })}
    ), part as materialized (
      select participant.*, effort.organisation_id, effort.category_id, link.linked, first.days
      from effort_participants participant join efforts effort on effort.id = participant.effort_id
      cross join lateral (select exists (select from effort_frikort_links
        where participant_id = participant.id) as linked) link
      cross join lateral (select min(employment.start_date) - participant.start_date as days
        from effort_frikort_links frikort join employments employment on employment.citizen_id = frikort.citizen_id
        where frikort.participant_id = participant.id and employment.status = 'registered'
          and employment.start_date >= participant.start_date) first
      where ${which} and participant.start_year <= ${year}::int
        and coalesce(participant.end_year >= ${year}::int, true)
    ), own as materialized (
      select organisation.id from effort_organisations organisation where ${reachesOrganisation(caller)}
    ), money as (
      select ${key} as id, sum(budget.kroner)::float8 as kroner
      from effort_budgets budget join efforts effort on effort.id = budget.effort_id
        join effort_categories category on category.id = effort.category_id
      where budget.year = ${year}::int and ${which} group by 1
    ), totals as (
      select ${key} as id, sum(counted.participants)::int as participants
      from effort_total_counts counted join efforts effort on effort.id = counted.effort_id
        join effort_categories category on category.id = effort.category_id
      where counted.year = ${year}::int and ${which} group by 1
    )
    select ${key} as id, ${name} as name, json_build_object('id', category.id,
        'name', json_build_object('da', category.name_da, 'en', category.name_en)) as category,
      ${countsWhere(sql`true`)} as counts,
      ${countsWhere(sql`part.organisation_id in (select id from own)`)} as own,
      coalesce((select participants from totals where totals.id = ${key}), 0) as counted,
      coalesce((select kroner from money where money.id = ${key}), 0) as "budgetKroner",
      percentile_cont(0.5) within group (order by part.days) as "medianDays"
    from efforts effort join effort_categories category on category.id = effort.category_id
      left join part on part.effort_id = effort.id
    where ${which}
    group by ${perEffort ? sql`effort.id, effort.name, category.id` : sql`category.id`}
    order by ${name}, 1 limit 1000`,
  );
}
