import type { CalendarDate } from '@frikort/domain/calendar';
import type { RecordedChange } from '@frikort/domain/history';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { reopeningWaits } from '../rules/reopening.ts';
import { reopeningColumns, reopeningRow, type StoredReopening, toStoredReopening } from './reopening.ts';

/** What is made of a request, and by whom: a caseworker of the citizen's municipality answers, the company takes back. */
export type ReopeningDecision =
  | { caller: CaseworkerCaller; outcome: 'approved'; editableUntil: CalendarDate }
  | { caller: CaseworkerCaller; outcome: 'refused'; reason: string }
  | { caller: EmployeeCaller; outcome: 'withdrawn' };

/**
 * Decides a request that waits (R30), with history and log, in one statement: an approval opens the employment in the
 * same act. Of two at once one finds the request still waiting; whoever is responsible for the citizen now, is.
 * Employment, citizen and request are held in this order, as by who asks.
 * @returns the request as it is now, or `undefined` when it does not wait any more or is not the caller's
 */
export async function decideReopening(
  db: Executor,
  id: string,
  decision: ReopeningDecision,
  at: Date,
): Promise<StoredReopening | undefined> {
  const { caller, outcome } = decision;
  const event = `reopening-${outcome}` as const;
  const answer = outcome === 'refused' ? decision.reason : null;
  const until = outcome === 'approved' ? decision.editableUntil : null;
  const [row] = await query(
    db,
    reopeningRow,
    sql`
    with waiting as (
      select reopening.id
      from employment_reopenings reopening
      join employments employment on employment.id = reopening.employment_id
      join citizens citizen on citizen.id = employment.citizen_id
      where reopening.id = ${id}::uuid and ${reachesEmployment(caller)} and ${reopeningWaits(at)}
      for no key update of employment for share of citizen for update of reopening
    ), reopening as (
      update employment_reopenings request
      set outcome = ${outcome}, decided_at = ${instant(at)}, decided_by = ${caller.actorId}::uuid,
        answer = ${answer}, editable_until = ${until}::date
      from waiting where request.id = waiting.id
      returning request.*
    ), employment as (${employmentAfter(until)}), citizen as (
      select citizens.* from citizens join employment on employment.citizen_id = citizens.id
    ), event as (
      ${historyInStatement(
        { id: uuidv7(), caller, event, at, changes: changesOf(decision) },
        { from: sql`employment`, citizen: sql`employment.citizen_id`, employment: sql`employment.id` },
      )}
    ), logged as (
      ${auditInStatement(
        { caller, action: event, at },
        { from: sql`employment, citizen`, subject: sql`citizen.audit_subject`, object: sql`employment.id` },
      )}
    )
    select ${reopeningColumns(at)} from reopening, employment, citizen`,
  );
  return row && toStoredReopening(row);
}

/** Its version stays: what the company has registered is what it was. */
function employmentAfter(until: CalendarDate | null): SQL {
  if (until === null) {
    return sql`select employments.* from employments join reopening on reopening.employment_id = employments.id`;
  }
  return sql`update employments set reopened_until = ${until}::date
      from reopening where employments.id = reopening.employment_id
      returning employments.*`;
}

function changesOf(decision: ReopeningDecision): RecordedChange[] {
  switch (decision.outcome) {
    case 'approved':
      return [{ field: 'editableUntil', from: null, to: decision.editableUntil }];
    case 'refused':
      return [{ field: 'reason', from: null, to: decision.reason }];
    case 'withdrawn':
      return [];
  }
}
