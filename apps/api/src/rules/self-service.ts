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

/** How the row `event` of `history_events` came in. Before it was kept, files were not told apart. */
const channelOfEvent: SQL = sql`coalesce(event.channel,
  case (select kind from actors where id = event.actor_id) when 'system' then 'integration' else 'web' end)`;

/**
 * Citizens who are a municipality's, or were: `id`, `audit_subject`, and whether they have `moved`. So everything that
 * happened to them is found by the citizen, however long history and log are.
 */
export function everOf(authority: Placed<string>): SQL {
  return sql`select citizen.id, citizen.audit_subject,
      citizen.id in (select citizen_id from transfers where state = 'accepted') as moved
    from citizens citizen where citizen.authority_code = ${authority}
    union
    select citizen.id, citizen.audit_subject, true
    from transfers transfer join citizens citizen on citizen.id = transfer.citizen_id
    where transfer.state = 'accepted' and ${authority} in (transfer.opener_code, transfer.decider_code)`;
}

/** Whether a citizen of {@link everOf} was the municipality's right after an instant. Who never moved always was. */
function wasOf(authority: Placed<string>, at: SQL): SQL {
  return sql`(not mine.moved or ${responsibleAfter(sql`mine.id`, at)} = ${authority})`;
}

type Asked = { authority: string; from: string; to: string };

/**
 * The receipts of a municipality's flows over some days that history tells of, one row each: `flow`, `channel`, `at`;
 * `mine` is a CTE of {@link everOf}. Own looks are none of them: of them there is only {@link actsInLog}. What history has
 * of each citizen is asked of its index, however the planner would rather read all of it.
 */
export function receiptsOf({ authority, ...days }: Asked): SQL {
  return sql`
    select known.flow, ${channelOfEvent} as channel, event.at
    from mine cross join lateral (
        select * from history_events event where event.citizen_id = mine.id and ${isBetween(sql`event.at`, days)} offset 0) event
      join (values ${flowsOfEvents}) known (flow, event) on known.event = event.event
    where ${wasOf(authority, sql`event.at`)}`;
}

/** What the log calls the same acts, by the citizen whom it names; a grant, as it may be undone, by the object. */
const byObject = sql`(values ('grant', 'enrolment-granted'))`;
const bySubject = sql`(values ('register', 'employment-registered'), ('edit', 'employment-edited'),
  ('cancel', 'employment-cancelled'), ('transfer', 'transfer-accepted'), ('control', 'control-recorded'),
  ('deactivate', 'enrolment-deactivated'), ('own-look', 'own-data-viewed'))`;

/**
 * The same receipts as the log has them, and own looks, which the citizen made: `flow`, a row each. One pass over what
 * the log has of those citizens.
 */
export function actsInLog({ authority, ...days }: Asked): SQL {
  return sql`
    select known.flow
    from ${byObject} known (flow, action)
      join audit_log log on log.action = known.action
      join mine on mine.id = log.object_id
    where ${isBetween(sql`log.at`, days)} and log.outcome = 'done'
      and ${wasOf(authority, sql`log.at`)}
    union all
    select known.flow
    from mine join audit_log log on log.subject = mine.audit_subject
      join ${bySubject} known (flow, action) on known.action = log.action
    where ${isBetween(sql`log.at`, days)} and log.outcome = 'done'
      and (known.flow <> 'own-look' or log.role = 'citizen') and ${wasOf(authority, sql`log.at`)}`;
}

/** Flows that the log alone tells of. */
export const onlyInLog = flows.filter((flow) => !Object.hasOwn(receiptEvents, flow));

/** The channels of those who serve themselves, as a list in parentheses. */
export const selfServed: SQL = sql`(${sql.join(
  receiptChannels.filter(isSelfService).map((channel) => sql`${channel}`),
  sql`, `,
)})`;
