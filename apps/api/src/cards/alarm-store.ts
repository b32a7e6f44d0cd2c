import type { LookupLimits } from '@frikort/domain/lookup-budget';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { alarmActions, alarmedRoles, windowLength } from '../rules/lookup-budget.ts';

const storedAlarm = z.strictObject({
  id: z.uuid(),
  at: z.string(),
  action: z.enum(alarmActions),
  role: z.enum(alarmedRoles),
  organisation: z.strictObject({ cvr: z.string(), name: z.string() }),
  actorId: z.uuid(),
  missesBefore: z.int(),
  organisationMissesBefore: z.int(),
  /** Of companies only: a caseworker finds citizens by other numbers too, and the log does not tell which. */
  hitsBefore: z.int().nullable(),
  /** When the budget that was spent is open again; `null` once it has been counted in anew. */
  blockedUntil: z.string().nullable(),
});

/** An alarm as the log has it, with what the same person and organisation did in the hour before. */
export type StoredAlarm = z.output<typeof storedAlarm>;

export type AlarmPage = { items: StoredAlarm[]; nextCursor: string | null };

/** The limits of card numbers and of CPR numbers. */
export type AlarmLimits = { lookupLimits: LookupLimits; searchLimits: LookupLimits };

const placeSchema = z.tuple([placeOfInstant.form, z.uuid()]);

/** Reads a page of alarms, latest first, and logs that it was read. */
export async function listAlarms(
  db: Executor,
  act: Act,
  { limit, cursor, limits }: { limit: number; cursor?: string; limits: AlarmLimits },
): Promise<AlarmPage> {
  const place = cursor === undefined ? undefined : decodeCursor(cursor, placeSchema);
  const after = place ? sql`(log.at, log.id) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : sql`true`;
  const rows = await query(
    db,
    z.strictObject({ alarm: storedAlarm, place: z.string() }),
    sql`
    with asked as (select 1), logged as (${auditInStatement(act, { from: sql`asked` })})
    select ${placeOfInstant.text(sql`log.at`)} as place, json_build_object('id', log.id, 'at', log.at,
      'action', log.action, 'role', log.role, 'actorId', log.actor_id,
      'organisation', json_build_object('cvr', log.organisation_cvr, 'name', log.organisation_name),
      'missesBefore', (
        select count(*) from audit_log missed
        where missed.actor_id = log.actor_id and ${inHourBefore('missed')} and ${isMiss}),
      'organisationMissesBefore', (
        select count(*) from audit_log missed
        where missed.organisation_cvr = log.organisation_cvr and ${inHourBefore('missed')} and ${isMiss}),
      'hitsBefore', case when log.role = 'employee' then (
        select count(*) from audit_log hit
        where hit.actor_id = log.actor_id and hit.action = 'card-looked-up' and hit.outcome = 'done'
          and ${inHourBefore('hit')}) end,
      'blockedUntil', (
        select max(b.window_started_at) + ${windowLength} from lookup_budgets b
        where log.at >= b.window_started_at and log.at < b.window_started_at + ${windowLength}
          and ${isSpent(limits)})) as alarm
    from audit_log log
    where log.action in (${alarmNames}) and ${after}
    order by log.at desc, log.id desc limit ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ alarm }) => ({
      ...alarm,
      at: new Date(alarm.at).toISOString(),
      blockedUntil: alarm.blockedUntil && new Date(alarm.blockedUntil).toISOString(),
    })),
    nextCursor: rows.length > limit && last ? encodeCursor([last.place, last.alarm.id]) : null,
  };
}

/** Written out, so that the index of alarms is found. */
const alarmNames = sql.raw(alarmActions.map((action) => `'${action}'`).join(', '));

function inHourBefore(alias: 'missed' | 'hit') {
  const at = sql.raw(`${alias}.at`);
  return sql`${at} between log.at - ${windowLength} and log.at`;
}

/** A row of the log that was a miss of the kind that the alarm is about. */
const isMiss = sql`case when log.action = 'citizen-search-alarm-raised'
    then missed.code in ('cpr-unknown', 'not-enrolled', 'citizen-of-other-authority', 'register-unavailable', 'grant-blocked-by-register')
      or missed.action = 'transfer-requested' or missed.action = 'citizen-searched' and missed.object_id is null
    else missed.code = 'card-number-unknown'
      or missed.action in ('card-looked-up', 'employment-registration-refused') and missed.outcome = 'refused'
        and missed.code <> 'too-many-requests' and missed.subject is null end`;

/** The row `b` of `lookup_budgets` is the one that the alarm is about. A network is not in the log: it may be another. */
function isSpent({ lookupLimits, searchLimits }: AlarmLimits): SQL {
  const by = (prefix: string, { perUser, perOrganisation, perVendor }: LookupLimits) => sql`(
    b.subject in (${`${prefix}user:`}::text || log.actor_id,
      ${`${prefix}user:`}::text || log.actor_id || ':' || log.organisation_cvr) and b.misses >= ${perUser.misses}::int
    or b.subject = ${`${prefix}organisation:`}::text || log.organisation_cvr
      and b.misses >= ${perOrganisation.misses}::int
    or b.subject = ${`${prefix}vendor:`}::text || (
        select actor.cvr from actors actor where actor.id = log.actor_id and actor.kind = 'system')
      and b.misses >= ${perVendor?.misses ?? null}::int)`;
  return sql`case log.action
    when 'network-alarm-raised'
      then b.subject like 'network:%' and b.misses >= ${lookupLimits.perNetwork?.misses ?? null}::int
    when 'citizen-search-alarm-raised' then ${by('cpr:', searchLimits)}
    else ${by('', lookupLimits)} end`;
}
