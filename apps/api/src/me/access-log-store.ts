import type { Role } from '@frikort/domain/access';
import type { AuditAction, Purpose } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CitizenCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';

/** Whose acts: all, those of others, or the citizen's own. */
export const accessLogSides = ['others', 'me'] as const;
export type AccessLogSide = (typeof accessLogSides)[number];

/** One act that concerned the citizen. Who the person was is not read at all (R26). */
export type AccessLogRow = {
  id: string;
  at: string;
  role: Role;
  organisationCvr: string | null;
  organisationName: string | null;
  purpose: Purpose;
  action: AuditAction;
  outcome: 'done' | 'refused';
  own: boolean;
  /** The municipality that is responsible for the citizen. */
  authorityCode: string;
};

export type AccessLogQuery = {
  by?: AccessLogSide;
  limit: number;
  cursor?: string;
  /** As many more as there are of the last day, so that none is given in part. */
  wholeDays?: boolean;
};
export type AccessLogPage = { items: AccessLogRow[]; nextCursor: string | null };

type StoredRow = { entry: AccessLogRow; position: string; older: boolean };

/** Reads a page of who looked at the citizen's data or tried to, latest first, and logs that they asked (R26). */
export async function listAccessLog(
  db: Executor,
  caller: CitizenCaller,
  query: AccessLogQuery,
  at: Date,
): Promise<AccessLogPage> {
  const { rows } = await db.execute<StoredRow>(sql`
    with person as (
      select id, audit_subject from citizens where id = ${caller.citizenId}::uuid
    ), logged as (
      ${auditInStatement(
        { caller, action: 'own-access-log-viewed', at },
        { from: sql`person`, subject: sql`person.audit_subject`, object: sql`person.id` },
      )}
    )
    ${entriesOf(caller, query)}`);
  return toPage(rows, query);
}

/** The same page for a file whose making is logged already. */
export async function readAccessLog(
  db: Executor,
  caller: CitizenCaller,
  query: AccessLogQuery,
): Promise<AccessLogPage> {
  const { rows } = await db.execute<StoredRow>(entriesOf(caller, query));
  return toPage(rows, query);
}

/**
 * What the system does by itself, without a role, is nobody's look and left out.
 * The subject comes from a subquery of its own, so that the index `audit_log_of_subject` gives the order too.
 */
function entriesOf(caller: CitizenCaller, { by, limit, cursor, wholeDays }: AccessLogQuery): SQL {
  const own = sql`(log.role = 'citizen' and log.actor_id = ${caller.actorId}::uuid)`;
  const side = { others: sql`${own} is not true`, me: own, all: sql`true` }[by ?? 'all'];
  const wanted = sql`log.role is not null
    and log.subject = (select audit_subject from citizens where id = ${caller.citizenId}::uuid)
    and ${side} and ${cursor === undefined ? sql`true` : afterPosition(cursor)}`;
  return sql`select json_build_object(
      'id', log.id, 'at', log.at, 'role', log.role, 'organisationCvr', log.organisation_cvr,
      'organisationName', log.organisation_name, 'purpose', log.purpose, 'action', log.action,
      'outcome', log.outcome, 'own', ${own} is true,
      'authorityCode', (select authority_code from citizens where id = ${caller.citizenId}::uuid)) as entry,
      ${placeOfInstant.text(sql`log.at`)} as position,
      ${wholeDays ? sql`exists (select from audit_log log where ${wanted} and log.at < ${beginOfLastDay(wanted, limit)})` : sql`false`} as older
    from audit_log log
    where ${wanted} and ${wholeDays ? sql`log.at >= ${beginOfLastDay(wanted, limit)}` : sql`true`}
    order by log.at desc, log.id desc
    limit ${(wholeDays ? mostOfADay : limit) + 1}`;
}

/** Nobody is given more at a time; a day that has more goes on in the next page. */
const mostOfADay = 2000;

const dayOf = (at: SQL) => sql`(${at} at time zone 'Europe/Copenhagen')::date`;

/** When the day of the last entry of a page begins; whatever came before when there are fewer. */
function beginOfLastDay(wanted: SQL, limit: number): SQL {
  return sql`coalesce((
      select ${dayOf(sql`last.at`)}::timestamp at time zone 'Europe/Copenhagen'
      from (select log.at from audit_log log where ${wanted} order by log.at desc, log.id desc
        offset ${limit - 1} limit 1) last), '-infinity'::timestamptz)`;
}

function afterPosition(cursor: string): SQL {
  const [at, id] = decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  return sql`(log.at, log.id) < (${at}::timestamptz, ${id}::uuid)`;
}

function toPage(rows: readonly StoredRow[], { limit, wholeDays }: AccessLogQuery): AccessLogPage {
  const most = wholeDays ? mostOfADay : limit;
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  const goesOn = rows.length > most || last?.older === true;
  return {
    items: shown.map(({ entry }) => entry),
    nextCursor: goesOn && last ? encodeCursor([last.position, last.entry.id]) : null,
  };
}
