import type { CalendarDate } from '@frikort/domain/calendar';
import { readSearchQuery, type SearchQuery } from '@frikort/domain/search';
import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';

/** Which rows of the log are wanted (R26): each part that is given narrows. */
export type LogFilter = {
  /** A citizen, as the log names them. */
  subjects?: readonly Buffer[];
  actorId?: string;
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

/** The condition on a row under the alias `log`. */
export function matchesFilter(filter: LogFilter): SQL {
  const { subjects, actorId, organisationCvr } = filter;
  const conditions = [
    subjects && sql`log.subject = any(${sql.param([...subjects])}::bytea[])`,
    actorId && sql`log.actor_id = ${actorId}::uuid`,
    organisationCvr && sql`log.organisation_cvr = ${organisationCvr}`,
    ...periodConditions(filter),
  ].filter((condition) => condition !== undefined && condition !== '');
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
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
 * How the log names a citizen who is asked for by CPR number or card number; a citizen whose CPR number has changed
 * may have two names. Nobody is told whether there is such a citizen.
 * @returns undefined when the text is neither kind of number
 */
export async function findSubjects(db: Executor, vault: Vault, text: string): Promise<Buffer[] | undefined> {
  const query = readSearchQuery(text);
  if (!query.ok) return undefined;
  const ofNumber = query.value.kind === 'cpr' ? [vault.auditSubject(query.value.cpr)] : [];
  const { rows } = await db.execute<{ subject: Buffer }>(sql`
    select audit_subject as subject from citizens where ${citizenAsked(vault, query.value)}
    union select subject from unnest(${sql.param(ofNumber)}::bytea[]) as subject`);
  return rows.map(({ subject }) => subject);
}

/** How the log names the one citizen of a number, as an expression: one who is not there by the number's own name. */
export function subjectOfNumber(vault: Vault, query: SearchQuery): SQL {
  const stored = sql`(select audit_subject from citizens where ${citizenAsked(vault, query)} limit 1)`;
  return query.kind === 'cpr' ? sql`coalesce(${stored}, ${vault.auditSubject(query.cpr)}::bytea)` : stored;
}

function citizenAsked(vault: Vault, query: SearchQuery): SQL {
  if (query.kind === 'card-number') return sql`card_number = ${query.cardNumber}`;
  const indexes = sql.param(vault.indexes(query.cpr).map(({ index }) => index));
  return sql`id in (select citizen_id from cpr_indexes where cpr_index = any(${indexes}::bytea[]))`;
}
