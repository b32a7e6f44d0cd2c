import type { CalendarDate } from '@frikort/domain/calendar';
import type { ControlOutcome } from '@frikort/domain/control';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import type { EnrolmentEvent, RecordedChange } from '@frikort/domain/history';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { historyInStatement } from '../history/history-entry.ts';
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
 * Deactivates or reactivates from now on (R15), with history and log, in one statement.
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
  return await store(db, {
    caller,
    event: to === 'active' ? 'enrolment-reactivated' : 'enrolment-deactivated',
    at,
    changes,
    update: sql`
      update citizens citizen
      set status = ${to}, status_since = ${at.toISOString()}::timestamptz, status_reason = ${reason},
        status_decision_date = ${decisionDate}::date
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)} and citizen.status = ${from}
      returning citizen.*`,
  });
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
  return await store(db, {
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

export type Assignment = {
  caller: CaseworkerCaller;
  citizenId: string;
  /** Who is assigned until now, as the caller's dialog or a moment ago named them. */
  from: { id: string; name: string } | null;
  /** The caller, or nobody. */
  to: { id: string; name: string } | null;
  at: Date;
};

/**
 * Assigns the caller, or releases whoever is assigned (R17), with history and log, in one statement.
 * @returns the citizen as they are now, or `undefined` when another change came first or the caller may not
 */
export async function changeAssignment(
  db: Executor,
  assignment: Assignment,
): Promise<StoredCitizen | undefined> {
  const { caller, citizenId, from, to, at } = assignment;
  return await store(db, {
    caller,
    event: to ? 'caseworker-assigned' : 'caseworker-released',
    at,
    changes: [{ field: 'assignedCaseworker', from: from?.name ?? null, to: to?.name ?? null }],
    update: sql`
      update citizens citizen set assigned_caseworker_id = ${to?.id ?? null}::uuid
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
        and citizen.assigned_caseworker_id is not distinct from ${from?.id ?? null}::uuid
      returning citizen.*`,
  });
}

type Change = {
  caller: CaseworkerCaller;
  event: Exclude<EnrolmentEvent, 'enrolment-granted'>;
  at: Date;
  changes: readonly RecordedChange[];
  /** Updates and returns the whole row, if it may. */
  update: SQL;
};

async function store(
  db: Executor,
  { caller, event, at, changes, update }: Change,
): Promise<StoredCitizen | undefined> {
  const rows = await query(
    db,
    citizenRow,
    sql`
    with citizen as (${update}),
    event as (
      ${historyInStatement({ id: uuidv7(), caller, event, at, changes }, { from: sql`citizen`, citizen: sql`citizen.id` })}
    ), logged as (
      ${auditInStatement(
        { caller, action: event, at },
        { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` },
      )}
    )
    select ${citizenColumns(at)} from citizen`,
  );
  const [row] = rows;
  return row && toStoredCitizen(row);
}
