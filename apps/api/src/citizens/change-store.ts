import type { AuditAction } from '@frikort/domain/audit';
import type { CalendarDate } from '@frikort/domain/calendar';
import type { ControlOutcome } from '@frikort/domain/control';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import type { EnrolmentEvent, RecordedChange } from '@frikort/domain/history';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { letterInStatement } from '../letters/issue-letter.ts';
import { lettersOfCitizen } from '../letters/listed-letter.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { citizenColumns, citizenRow, type StoredCitizen, toStoredCitizen } from './citizen.ts';

export type StatusChange = {
  caller: CaseworkerCaller;
  citizenId: string;
  to: EnrolmentStatus;
  reason: string;
  decisionDate: CalendarDate | null;
  at: Date;
};

/**
 * Deactivates or reactivates from now on (R15), with history and log, and a deactivation with its letter (R36), in one
 * statement.
 * @returns the citizen as they are now, or `undefined` when the status was that already or the caller may not
 */
export async function changeStatus(db: Executor, change: StatusChange): Promise<StoredCitizen | undefined> {
  const { caller, citizenId, to, reason, decisionDate, at } = change;
  const from = to === 'active' ? 'inactive' : 'active';
  const changes: RecordedChange[] = [
    { field: 'status', from, to },
    { field: 'reason', from: null, to: reason },
    ...(decisionDate === null ? [] : [{ field: 'decisionDate' as const, from: null, to: decisionDate }]),
  ];
  return await storeChange(db, {
    caller,
    event: to === 'active' ? 'enrolment-reactivated' : 'enrolment-deactivated',
    at,
    changes,
    update: sql`
      update citizens citizen
      set status = ${to}, status_since = ${at.toISOString()}::timestamptz, status_reason = ${reason},
        status_decision_date = ${decisionDate}::date, consent_withdrawal_asked_at = null
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)} and citizen.status = ${from}
      returning citizen.*`,
    ...(to === 'inactive' && withLetter({ caller, decisionDate, at })),
  });
}

/** The letter of a deactivation, in the statement that deactivates. */
function withLetter({ caller, decisionDate, at }: Pick<StatusChange, 'caller' | 'decisionDate' | 'at'>) {
  const letter = { id: uuidv7(), kind: 'deactivation', caller, at } as const;
  return {
    eventId: letter.id,
    beside: letterInStatement(letter),
    letters: lettersOfCitizen({ ...letter, decidedOn: decisionDate }),
  };
}

export type Control = {
  caller: CaseworkerCaller;
  citizenId: string;
  date: CalendarDate;
  outcome: ControlOutcome;
  /** The day of the latest control until now, which it is judged by. */
  after: CalendarDate | null;
  at: Date;
};

/**
 * Records a control (R18), with history and log, in one statement.
 * @returns the citizen as they are now, or `undefined` when another change came first or the caller may not
 */
export async function recordControl(db: Executor, control: Control): Promise<StoredCitizen | undefined> {
  const { caller, citizenId, date, outcome, after, at } = control;
  return await storeChange(db, {
    caller,
    event: 'control-recorded',
    at,
    changes: [
      { field: 'controlDate', from: after, to: date },
      { field: 'controlOutcome', from: null, to: outcome },
    ],
    update: sql`
      update citizens citizen set controlled_on = ${date}::date
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)} and citizen.status = 'active'
        and citizen.controlled_on is not distinct from ${after}::date
      returning citizen.*`,
  });
}

/** A change of a citizen, with what stands in history and log about it. */
export type CitizenChange = {
  caller: CaseworkerCaller | CitizenCaller;
  event: Exclude<EnrolmentEvent, 'enrolment-granted' | 'enrolment-transferred'>;
  at: Date;
  changes: readonly RecordedChange[];
  /** Updates and returns the whole row, if it may. */
  update: SQL;
  /** What the log calls it; the event's name when left out. */
  action?: AuditAction;
  /** A further part of the statement, over the CTE `citizen`. */
  beside?: SQL;
  /** The event's id, where that part needs it. */
  eventId?: string;
  /** The citizen's letters, where that part adds one. */
  letters?: SQL;
};

/**
 * Changes a citizen with history and log, in one statement.
 * @returns the citizen as they are now, or `undefined` when `update` found nothing that it may change
 */
export async function storeChange(
  db: Executor,
  { caller, event, at, changes, update, action = event, beside, eventId = uuidv7(), letters }: CitizenChange,
): Promise<StoredCitizen | undefined> {
  const rows = await query(
    db,
    citizenRow,
    sql`
    with citizen as (${update}),
    event as (
      ${historyInStatement({ id: eventId, caller, event, at, changes }, { from: sql`citizen`, citizen: sql`citizen.id` })}
    ), logged as (
      ${auditInStatement(
        { caller, action, at },
        { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` },
      )}
    )${beside === undefined ? sql`` : sql`, beside as (${beside})`}
    select ${citizenColumns(at, letters)} from citizen`,
  );
  const [row] = rows;
  return row && toStoredCitizen(row);
}
