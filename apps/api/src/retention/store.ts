import { randomBytes } from 'node:crypto';
import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { anonymisedName, type RetentionFacts } from '@frikort/domain/retention';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { termsCleared } from '../employments/term-columns.ts';
import { withinEditWindow } from '../rules/edit-window.ts';
import { changesLeft, type RetentionRow, retentionFacts, retentionRow } from '../rules/retention.ts';

/** An enrolment, and what R29 is judged on. */
export type Candidate = { citizenId: string; facts: RetentionFacts };

/** Every inactive enrolment that is not anonymised; the domain judges each. */
export async function listInactive(db: Executor): Promise<Candidate[]> {
  return await readCandidates(db, sql`citizen.status = 'inactive' order by citizen.id`);
}

/** The same of one, locked, so that nobody reactivates it meanwhile; nothing while somebody else holds it. */
export async function lockInactive(transaction: Executor, citizenId: string): Promise<Candidate | undefined> {
  const [candidate] = await readCandidates(
    transaction,
    sql`citizen.id = ${citizenId}::uuid and citizen.status = 'inactive' for update of citizen skip locked`,
  );
  return candidate;
}

async function readCandidates(db: Executor, condition: SQL): Promise<Candidate[]> {
  const rows = await query(
    db,
    retentionRow.extend({ id: z.uuid() }),
    sql`
    select citizen.id, ${retentionFacts} from citizens citizen where citizen.anonymised_at is null and ${condition}`,
  );
  return rows.map((row) => ({ citizenId: row.id, facts: factsOf(row) }));
}

const dateOf = (instant: string) => todayInCopenhagen(new Date(instant));

/** The facts of R29 as the domain takes them. */
export function factsOf(row: RetentionRow): RetentionFacts {
  return {
    status: row.status,
    statusSince: dateOf(row.status_since),
    deadSince: row.dead_since === null ? null : dateOf(row.dead_since),
    lastEmploymentYear: row.last_employment_year,
  };
}

/**
 * Anonymises one citizen, whose row is locked (R29), in one statement. Gone are CPR numbers and indexes, name,
 * reasons and names in history, contact persons, references, reminders, reopenings and objections, letters, messages and
 * where they were told of by mail, sessions, the link to the log, and who the citizen was when logged in. Left are card number,
 * municipality, dates, amounts, companies, and the log as it was sealed.
 */
export async function anonymise(transaction: Executor, citizenId: string, at: Date): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`;
  await transaction.execute(sql`
    with person as (
      select id, audit_subject, card_number from citizens where id = ${citizenId}::uuid
    ), own_logins as (
      update actors set name = ${anonymisedName}, subject = 'anonymised:' || actors.id
      where kind = 'person' and id in (
        select log.actor_id from audit_log log
        where log.subject = (select audit_subject from person) and log.role = 'citizen')
    ), ended as (
      delete from sessions where citizen_id = ${citizenId}::uuid
    ), unfound as (
      delete from cpr_indexes where citizen_id = ${citizenId}::uuid
    ), forgotten as (
      delete from former_cpr_numbers where citizen_id = ${citizenId}::uuid
    ), anonymised as (
      update citizens set cpr_ciphertext = null, cpr_key_id = null, cpr_index_key_id = null,
        audit_subject = ${randomBytes(32)}, name = ${anonymisedName}, name_protected = false, register_status = 0,
        status_reason = null, assigned_caseworker_id = null, anonymised_at = ${now}, name_changed_at = null,
        protection_changed_at = null, register_seen_until = null, register_seen_at = null, register_seen_by = null
      where id = ${citizenId}::uuid
    ), unassigned as (
      delete from latest_assignments where citizen_id = ${citizenId}::uuid
    ), done as (
      delete from continuations where employment_id in (
        select id from employments where citizen_id = ${citizenId}::uuid)
    ), untold as (
      delete from messages where citizen_id = ${citizenId}::uuid
    ), unwritten as (
      delete from message_addresses where citizen_id = ${citizenId}::uuid
    ), run_out as (
      delete from cards_running_out where citizen_id = ${citizenId}::uuid
    ), unlettered as (
      delete from letters where citizen_id = ${citizenId}::uuid
    ), unasked as (
      delete from employment_reopenings where employment_id in (
        select id from employments where citizen_id = ${citizenId}::uuid)
    ), unsaid as (
      delete from employment_objections where employment_id in (
        select id from employments where citizen_id = ${citizenId}::uuid)
    ), bare as (
      update employments set ${termsCleared}, reopened_until = null
      where citizen_id = ${citizenId}::uuid
    ), told as (
      update history_events set changes = ${changesLeft}
      where citizen_id = ${citizenId}::uuid
    ), reserved as (
      insert into reserved_card_numbers (card_number, reason)
      select card_number, 'anonymised' from person
      on conflict do nothing
    )
    ${auditInStatement(
      { system: 'retention', action: 'citizen-anonymised', at },
      { from: sql`person`, object: sql`id` },
    )}`);
}

/**
 * Deletes reminders of what goes on after New Year once nobody is reminded any more (R5).
 * @returns how many
 */
export async function deleteOldContinuations(db: Executor, today: CalendarDate): Promise<number> {
  const { rowCount } = await db.execute(
    sql`delete from continuations where not ${withinEditWindow(sql`end_date`, today)}`,
  );
  return rowCount ?? 0;
}
