import type { caseworkers } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import {
  flowSteps,
  flows,
  handChannels,
  receiptChannels,
  reportedFlows,
  selfServiceShare,
} from '@frikort/domain/self-service';
import { addWeeks, mondayOf, sundayOf, type Week } from '@frikort/domain/week';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../audit/audit-entry.ts';
import type { CallerOf } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { day, query } from '../database/query.ts';
import { actsInLog, everOf, mondayOfInstant, receiptsOf, selfServed } from '../rules/self-service.ts';

export type FiguresCaller = CallerOf<(typeof caseworkers)[number]>;
export type Look = { caller: FiguresCaller; at: Date };

const flow = z.enum(flows);
const count = z.int();

const weekRow = z.strictObject({
  found: z.strictObject({
    receipts: z.array(z.strictObject({ flow, channel: z.enum(receiptChannels), count })),
    recount: z.array(z.strictObject({ flow, count })),
    steps: z.array(z.strictObject({ flow, step: z.enum(flowSteps), own: z.boolean(), count })),
    byHand: z.array(z.strictObject({ flow, channel: z.enum(handChannels), count })),
  }),
});

/** What is counted of one week, as the database has it. */
export type CountedWeek = z.output<typeof weekRow>['found'];

/** Everything that is counted of a week for the caller's municipality; logs the look. */
export async function readWeek(db: Executor, { caller, at }: Look, asked: Week): Promise<CountedWeek> {
  const { code } = caller.authority;
  const monday = mondayOf(asked);
  const days = { authority: code, from: monday, to: sundayOf(asked) };
  const [row] = await query(
    db,
    weekRow,
    sql`
    with mine as materialized (${everOf(code)}), receipt as (${receiptsOf(days)}), in_log as materialized (
      select flow, count(*)::int as count from (${actsInLog(days)}) act group by flow
    ), ${viewed(caller, at)}
    select json_build_object(
      'receipts', (${listed(sql`select flow, channel, count(*)::int as count from receipt group by flow, channel
        union all select flow, 'web', count from in_log where flow = 'own-look'`)}),
      'recount', (${listed(sql`select flow, count from in_log where flow <> 'own-look'`)}),
      'steps', (${listed(sql`select flow, step, authority_code <> '' as own, count from flow_step_counts
        where week = ${monday}::date and authority_code in ('', ${code})`)}),
      'byHand', (${listed(sql`select flow, channel, sum(count)::int as count from hand_counts
        where authority_code = ${code} and week = ${monday}::date group by flow, channel`)})) as found`,
  );
  if (!row) throw new Error('An answer without a row');
  return row.found;
}

const viewed = (caller: FiguresCaller, at: Date): SQL =>
  sql`logged as (${auditInStatement({ caller, action: 'self-service-viewed', at }, { from: once })})`;

const listed = (rows: SQL): SQL =>
  sql`select coalesce(json_agg(row_to_json(item)), '[]') from (${rows}) item`;

const shareRow = z.strictObject({ monday: day, self_service: count, by_hand: count });

/** The share of self-service in so many weeks up to one, over what is reported; logs the look. */
export async function readShare(
  db: Executor,
  { caller, at }: Look,
  { last, weeks }: { last: Week; weeks: number },
) {
  const { code } = caller.authority;
  const first = addWeeks(last, 1 - weeks);
  const days = { authority: code, from: mondayOf(first), to: sundayOf(last) };
  const reported = sql.join(
    reportedFlows.map((reportedFlow) => sql`${reportedFlow}`),
    sql`, `,
  );
  const rows = await query(
    db,
    shareRow,
    sql`
    with mine as materialized (${everOf(code)}), receipt as (${receiptsOf(days)}), counted as (
      select ${mondayOfInstant(sql`at`)} as week, count(*) as self_service, 0 as by_hand
      from receipt where channel in ${selfServed} and flow in (${reported}) group by 1
      union all
      select week, 0, sum(count) from hand_counts
      where authority_code = ${code} and week between ${days.from}::date and ${days.to}::date and flow in (${reported})
      group by week
    ), ${viewed(caller, at)}
    select week::text as monday, sum(self_service)::int as self_service, sum(by_hand)::int as by_hand
    from counted group by week`,
  );
  const byMonday = new Map(rows.map((row) => [row.monday, row]));
  return Array.from({ length: weeks }, (_, place) => {
    const week = addWeeks(first, place);
    const { self_service: selfService = 0, by_hand: byHand = 0 } = byMonday.get(mondayOf(week)) ?? {};
    const share = selfServiceShare({ selfService, byHand });
    return { week, selfService, byHand, ...present({ share }) };
  });
}

const reportRow = z.strictObject({ flow, count });

/** The self-service of a week by flow, for the report; logs that it is taken out. */
export async function readReported(db: Executor, { caller, at }: Look, asked: Week) {
  const { code } = caller.authority;
  const days = { authority: code, from: mondayOf(asked), to: sundayOf(asked) };
  const rows = await query(
    db,
    reportRow,
    sql`
    with mine as materialized (${everOf(code)}), receipt as (${receiptsOf(days)}), logged as (
      ${auditInStatement({ caller, action: 'self-service-exported', at }, { from: once })}
    )
    select flow, count(*)::int as count from receipt where channel in ${selfServed} group by flow`,
  );
  return Object.fromEntries(rows.map((row) => [row.flow, row.count]));
}
