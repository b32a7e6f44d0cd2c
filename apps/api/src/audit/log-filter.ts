import { type AuditAction, changeActions } from '@frikort/domain/audit';
import type { CalendarDate } from '@frikort/domain/calendar';
import type { SearchQuery } from '@frikort/domain/search';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { isNamedBy } from '../citizens/named-citizen.ts';
import type { Executor } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { bytes, query } from '../database/query.ts';

/** Which rows of the log are wanted (R26): each part that is given narrows. */
export type LogFilter = {
  /** A citizen, as the log names them. */
  subjects?: readonly Buffer[];
  actorId?: string;
  /** A part of an employee's name. */
  employee?: string;
  /** Those whom {@link findActors} has found by the name. */
  actorIds?: readonly string[];
  action?: AuditAction;
  outcome?: 'done' | 'refused';
  /** Only what changes something, or tries to. */
  changes?: boolean;
  organisationCvr?: string;
  /** From this instant on. */
  from?: Date;
  /** Before this instant. */
  until?: Date;
  /** From the beginning of this day in Copenhagen on. */
  firstDay?: CalendarDate;
  /** Until the end of this day in Copenhagen. */
  lastDay?: CalendarDate;
};

/** The condition on a row under the alias `log`, whoever it is about: see {@link isAbout}. */
export function matchesFilter(filter: LogFilter): SQL {
  const { actorId, employee, actorIds, action, outcome, changes, organisationCvr } = filter;
  const conditions = [
    actorId && sql`log.actor_id = ${actorId}::uuid`,
    employee && sql`log.actor_id in (${actorsNamed(employee)})`,
    actorIds && isOneOf(actorIds),
    action && sql`log.action = ${action}`,
    outcome && sql`log.outcome = ${outcome}`,
    changes && sql`log.action = any(${sql.param([...changeActions])}::text[])`,
    organisationCvr && sql`log.organisation_cvr = ${organisationCvr}`,
    ...periodConditions(filter),
  ].filter((condition) => typeof condition === 'object');
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** The condition that a row under the alias `log` is about a citizen, alone or among others on a list. */
export function isAbout(subjects: readonly Buffer[]): SQL {
  const named = sql`any(${sql.param([...subjects])}::bytea[])`;
  return sql`(log.at, log.id) in (
    select at, id from audit_log where subject = ${named}
    union select at, row_id from audit_log_subjects where subject = ${named})`;
}

const actorsNamed = (employee: string) => sql`select id from actors
  where kind in ('professional', 'system') and name ilike ${`%${employee.replace(/[\\%_]/g, '\\$&')}%`}`;

/** Nobody's acts are not looked for in all of the log. */
function isOneOf(actorIds: readonly string[]): SQL {
  const [first, ...others] = actorIds;
  if (first === undefined) return sql`false`;
  if (others.length === 0) return sql`log.actor_id = ${first}::uuid`;
  return sql`log.actor_id = any(${sql.param([...actorIds])}::uuid[])`;
}

/** The same filter with the employees whose name it has, so that a page is planned for how many there are. */
export async function findActors(db: Executor, { employee, ...filter }: LogFilter): Promise<LogFilter> {
  if (employee === undefined || employee === '') return filter;
  const rows = await query(db, z.strictObject({ id: z.uuid() }), actorsNamed(employee));
  return { ...filter, actorIds: rows.map(({ id }) => id) };
}

function periodConditions({ from, until, firstDay, lastDay }: LogFilter): (SQL | undefined)[] {
  return [
    from && sql`log.at >= ${from.toISOString()}::timestamptz`,
    until && sql`log.at < ${until.toISOString()}::timestamptz`,
    firstDay && sql`log.at >= (${firstDay}::date)::timestamp at time zone 'Europe/Copenhagen'`,
    lastDay && sql`log.at < (${lastDay}::date + 1)::timestamp at time zone 'Europe/Copenhagen'`,
  ];
}

type Vault = Pick<CprVault, 'indexes' | 'auditSubject'>;

/**
 * How the log names the citizen of a CPR number or card number; one whose CPR number has changed may have two names.
 * Nobody is told whether there is such a citizen.
 */
export async function findSubjects(db: Executor, vault: Vault, named: SearchQuery): Promise<Buffer[]> {
  const ofNumber = named.kind === 'cpr' ? [vault.auditSubject(named.cpr)] : [];
  const rows = await query(
    db,
    z.strictObject({ subject: bytes }),
    sql`
    select audit_subject as subject from citizens where ${isNamedBy(vault, named)}
    union select subject from unnest(${sql.param(ofNumber)}::bytea[]) as subject`,
  );
  return rows.map(({ subject }) => subject);
}
