import { flows, isSelfService, receiptChannels, receiptEvents } from '@frikort/domain/self-service';
import { type SQL, sql } from 'drizzle-orm';
import type { Placed } from '../database/statement.ts';
import { responsibleAfter } from './transfers.ts';

/* R38: which receipts there are, of what week and whose. */

/** The Monday of the week that an instant lies in, in Copenhagen. Twins: `weekOf`, `mondayOf`. */
export function mondayOfInstant(at: SQL): SQL {
  return sql`date_trunc('week', ${at} at time zone 'Europe/Copenhagen')::date`;
}

/** The instant at which a day begins in Copenhagen. */
export function beginOfDay(day: Placed<string> | SQL): SQL {
  return sql`(${day}::date::timestamp at time zone 'Europe/Copenhagen')`;
}

/** Whether an instant lies between two days in Copenhagen, both included. */
function isBetween(at: SQL, { from, to }: { from: string; to: string }): SQL {
  return sql`(${at} >= ${beginOfDay(from)} and ${at} < ${beginOfDay(sql`(${to}::date + 1)`)})`;
}

const eventsOfFlows = Object.entries(receiptEvents);

/** `(flow, event)` of each flow whose receipt history tells, as what follows `values`. */
const flowsOfEvents: SQL = sql.join(
  eventsOfFlows.map(([flow, event]) => sql`(${flow}::text, ${event}::text)`),
  sql`, `,
);

/** How the row `event` of `history_events` came in; `actor` is who did it. Before it was kept, files were not told apart. */
const channelOfEvent: SQL = sql`coalesce(event.channel,
  case when actor.kind = 'system' then 'integration' else 'web' end)`;

/**
 * Citizens who are a municipality's, or were: `id` and `audit_subject`. So everything that happened to them is found by
 * the citizen, however long history and log are.
 */
export function everOf(authority: Placed<string>): SQL {
  return sql`select id, audit_subject from citizens where authority_code = ${authority}
    union
    select citizen.id, citizen.audit_subject
    from transfers transfer join citizens citizen on citizen.id = transfer.citizen_id
    where transfer.state = 'accepted' and ${authority} in (transfer.opener_code, transfer.decider_code)`;
}

type Asked = { authority: string; from: string; to: string };

/**
 * The receipts of a municipality's flows over some days, one row each: `flow`, `channel`, `at`; `mine` is a CTE of
 * {@link everOf}. An own look is told by the log alone.
 */
export function receiptsOf({ authority, ...days }: Asked): SQL {
  return sql`
    select known.flow, ${channelOfEvent} as channel, event.at
    from mine join history_events event on event.citizen_id = mine.id
      join (values ${flowsOfEvents}) known (flow, event) on known.event = event.event
      join actors actor on actor.id = event.actor_id
    where ${isBetween(sql`event.at`, days)} and ${responsibleAfter(sql`mine.id`, sql`event.at`)} = ${authority}
    union all
    select 'own-look', 'web', log.at
    from mine join audit_log log on log.subject = mine.audit_subject
    where ${isBetween(sql`log.at`, days)} and log.action = 'own-data-viewed' and log.outcome = 'done'
      and log.role = 'citizen' and ${responsibleAfter(sql`mine.id`, sql`log.at`)} = ${authority}`;
}

/** What the log calls the same acts; by the citizen whom it names, or, as a grant may be undone, by the object. */
const byObject = sql`(values ('grant', 'enrolment-granted'), ('control', 'control-recorded'),
  ('deactivate', 'enrolment-deactivated'))`;
const bySubject = sql`(values ('register', 'employment-registered'), ('edit', 'employment-edited'),
  ('cancel', 'employment-cancelled'), ('transfer', 'transfer-accepted'))`;

/** The same receipts as the log has them, but for own looks: `flow`, a row each. */
export function receiptsInLog({ authority, ...days }: Asked): SQL {
  return sql`
    select known.flow
    from ${byObject} known (flow, action)
      join audit_log log on log.action = known.action
      join citizens citizen on citizen.id = log.object_id
    where ${isBetween(sql`log.at`, days)} and log.outcome = 'done'
      and ${responsibleAfter(sql`citizen.id`, sql`log.at`)} = ${authority}
    union all
    select known.flow
    from mine join audit_log log on log.subject = mine.audit_subject
      join ${bySubject} known (flow, action) on known.action = log.action
    where ${isBetween(sql`log.at`, days)} and log.outcome = 'done'
      and ${responsibleAfter(sql`mine.id`, sql`log.at`)} = ${authority}`;
}

/** Flows that the log alone tells of. */
export const onlyInLog = flows.filter((flow) => !Object.hasOwn(receiptEvents, flow));

/** The channels of those who serve themselves, as a list in parentheses. */
export const selfServed: SQL = sql`(${sql.join(
  receiptChannels.filter(isSelfService).map((channel) => sql`${channel}`),
  sql`, `,
)})`;
