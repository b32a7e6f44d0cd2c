import { daysOf, type ReportPeriod } from '@frikort/domain/effort-quarter';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, auditInStatement, once } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { reachesOrganisation } from '../../rules/effort-reach.ts';
import { keptDays, partOfReport, quartersOf, reportCells } from '../../rules/effort-results.ts';

const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });
const quarter = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const storedRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  category: z.strictObject({ id: z.uuid(), name: bothLanguages }),
  counts: z.record(z.string(), z.int()),
  own: z.record(z.string(), z.int()),
  days: z.array(z.int()),
  kept: z.array(z.strictObject({ cell: z.string(), isOwn: z.boolean(), participants: z.int() })),
  spans: z.array(
    z.strictObject({
      sex: z.enum(['woman', 'man']),
      first: quarter,
      last: quarter,
      participants: z.int(),
      own: z.int(),
    }),
  ),
  counted: z.int(),
  budgetKroner: z.number(),
});

/** A row of a report, with the sums that are kept of those who were named once. */
export type StoredReportRow = Omit<z.output<typeof storedRow>, 'kept'>;

/** Who is in the sums that are kept counts as named, and took so many days (R29). */
function withKept({ kept, ...row }: z.output<typeof storedRow>): StoredReportRow {
  const counts = new Map(Object.entries(row.counts));
  const own = new Map(Object.entries(row.own));
  const days = [...row.days];
  for (const { cell, isOwn, participants } of kept) {
    if (cell.startsWith(keptDays)) {
      days.push(...new Array<number>(participants).fill(Number(cell.slice(keptDays.length))));
      continue;
    }
    for (const told of isOwn ? [counts, own] : [counts]) {
      told.set(cell, (told.get(cell) ?? 0) + participants);
      if (cell === 'named') told.set('unnamed', (told.get('unnamed') ?? 0) - participants);
    }
  }
  return { ...row, counts: Object.fromEntries(counts), own: Object.fromEntries(own), days };
}

const countsWhere = (condition: SQL) =>
  sql`json_build_object(${sql.join(
    reportCells.map(
      ([name, cell]) => sql`${name}::text, count(part.id) filter (where ${cell} and ${condition})`,
    ),
    sql`, `,
  )})`;

export type ReportQuery = ReportPeriod & {
  /** One organisation, an effort a row; or all, a category a row, and the whole year whatever the quarter. */
  organisationId: string | undefined;
  at: Date;
  action: Extract<Act['action'], 'effort-report-viewed' | 'effort-report-exported'>;
};

/** Whether the row `participant` takes part for a day of a period at least; of a quarter that is known of the named alone. */
function takesPartIn({ year, quarter: asked }: ReportPeriod): SQL {
  if (asked === undefined) {
    return sql`(participant.start_year <= ${year}::int and coalesce(participant.end_year >= ${year}::int, true))`;
  }
  const { from, to } = daysOf({ year, quarter: asked });
  return sql`(participant.start_date <= ${to}::date and coalesce(participant.end_date >= ${from}::date, true))`;
}

/** Of the named rows `part` of a year, how many of which sex were there from one quarter to another. */
function spansOf(year: number): SQL {
  const { first, last } = quartersOf(year);
  return sql`
    select part.category_id, part.sex, ${first} as first, ${last} as last,
      count(*)::int as participants, (count(*) filter (where part.organisation_id in (select id from own)))::int as own
    from part where part.kind = 'identified' group by 1, 2, 3, 4`;
}

/**
 * A report, and logs the look: of whoever takes part in its period for a day at least, how many are what, what the year's
 * budget was, and how many days after the start each who is linked to a frikort had an employment on it.
 */
export async function readReport(
  efforts: Executor,
  caller: EffortCaller,
  { year, quarter: asked, organisationId, at, action }: ReportQuery,
): Promise<StoredReportRow[]> {
  const perEffort = organisationId !== undefined;
  const key = perEffort ? sql`effort.id` : sql`category.id`;
  const name = perEffort ? sql`effort.name` : sql`category.name_da`;
  const which = perEffort ? sql`effort.organisation_id = ${organisationId}::uuid` : sql`true`;
  const period = perEffort ? { year, quarter: asked } : { year };
  // Of a quarter nothing is kept of those who are named no more.
  const keepsOf = period.quarter === undefined ? sql`kept.year = ${year}::int and ${which}` : sql`false`;
  const rows = await query(
    efforts,
    storedRow,
    sql`
    with logged as (
      ${auditInStatement({ caller, action, at }, { from: once, object: sql`${organisationId ?? null}::uuid` })}
    ), part as materialized (
      select participant.*, effort.organisation_id, effort.category_id, link.linked, first.days
      from effort_participants participant join efforts effort on effort.id = participant.effort_id
      ${partOfReport}
      where ${which} and ${takesPartIn(period)}
    ), own as materialized (
      select organisation.id from effort_organisations organisation where ${reachesOrganisation(caller)}
    ), spans as materialized (${spansOf(year)}
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
    ), kept as materialized (
      select ${key} as id, kept.cell, effort.organisation_id in (select id from own) as is_own,
        sum(kept.participants)::int as participants
      from effort_kept_results kept join efforts effort on effort.id = kept.effort_id
        join effort_categories category on category.id = effort.category_id
      where ${keepsOf} group by 1, 2, 3
    )
    select ${key} as id, ${name} as name, json_build_object('id', category.id,
        'name', json_build_object('da', category.name_da, 'en', category.name_en)) as category,
      ${countsWhere(sql`true`)} as counts,
      ${countsWhere(sql`part.organisation_id in (select id from own)`)} as own,
      coalesce(json_agg(part.days) filter (where part.days is not null), '[]'::json) as days,
      coalesce((select json_agg(json_build_object('cell', cell, 'isOwn', is_own, 'participants', participants))
        from kept where kept.id = ${key}), '[]'::json) as kept,
      ${
        perEffort
          ? sql`'[]'::json`
          : sql`coalesce((select json_agg(json_build_object('sex', sex, 'first', first, 'last', last,
        'participants', participants, 'own', own)) from spans where spans.category_id = category.id), '[]'::json)`
      } as spans,
      coalesce((select participants from totals where totals.id = ${key}), 0) as counted,
      coalesce((select kroner from money where money.id = ${key}), 0) as "budgetKroner"
    from efforts effort join effort_categories category on category.id = effort.category_id
      left join part on part.effort_id = effort.id
    where ${which}
    group by ${perEffort ? sql`effort.id, effort.name, category.id` : sql`category.id`}
    order by ${name}, 1 limit 1000`,
  );
  return rows.map(withKept);
}
