import type { CalendarDate } from '@frikort/domain/calendar';
import type { RecordedChange } from '@frikort/domain/history';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { day, query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { editableOn } from '../rules/edit-window.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { lapsesAt, reopeningWaits } from '../rules/reopening.ts';
import { reopeningColumns, reopeningRow, type StoredReopening, toStoredReopening } from './reopening.ts';

const factsRow = z.strictObject({
  status: z.enum(['registered', 'cancelled']),
  endDate: day,
  reopenedUntil: day.nullable(),
  citizenAnonymised: z.boolean(),
  isWaiting: z.boolean(),
});

/** Reads what a request is judged on (R30); `undefined` when the company has no such employment. */
export async function readRequestFacts(
  db: Executor,
  caller: EmployeeCaller,
  employmentId: string,
  at: Date,
): Promise<z.output<typeof factsRow> | undefined> {
  const [row] = await query(
    db,
    factsRow,
    sql`
    select employment.status, employment.end_date::text as "endDate", employment.reopened_until::text as "reopenedUntil",
      citizen.anonymised_at is not null as "citizenAnonymised",
      exists (select from employment_reopenings reopening
        where reopening.employment_id = employment.id and ${reopeningWaits(at)}) as "isWaiting"
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where employment.id = ${employmentId}::uuid and ${reachesEmployment(caller)}`,
  );
  return row;
}

export type ReopeningRequest = {
  id: string;
  caller: EmployeeCaller;
  employmentId: string;
  reason: string;
  claim: IdempotencyClaim;
  today: CalendarDate;
  at: Date;
};

/**
 * Stores a request for a locked employment, with history and log, in one statement; what has lapsed makes room for it.
 * @returns the request, or `undefined` when the employment had changed meanwhile, or another request was quicker
 * @throws DatabaseError on `idempotency_records_key` for a repeated request
 */
export async function insertRequest(
  db: Executor,
  request: ReopeningRequest,
): Promise<StoredReopening | undefined> {
  const { id, caller, employmentId, reason, claim, today, at } = request;
  const changes: RecordedChange[] = [{ field: 'reason', from: null, to: reason }];
  await noteLapsed(db, employmentId, at);
  const [row] = await query(
    db,
    reopeningRow,
    sql`
    with employment as (
      select employment.* from employments employment
      join citizens citizen on citizen.id = employment.citizen_id and citizen.anonymised_at is null
      where employment.id = ${employmentId}::uuid and ${reachesEmployment(caller)}
        and employment.status = 'registered' and not ${editableOn(today)}
      for share of employment, citizen
    ), reopening as (
      insert into employment_reopenings (id, employment_id, reason, requested_at, requested_by)
      select ${id}::uuid, employment.id, ${reason}, ${instant(at)}, ${caller.actorId}::uuid from employment
      on conflict (employment_id) where outcome is null do nothing
      returning *
    ), citizen as (
      select citizens.* from citizens join employment on employment.citizen_id = citizens.id
    ), event as (
      ${historyInStatement(
        { id: uuidv7(), caller, event: 'reopening-requested', at, changes },
        {
          from: sql`reopening, employment`,
          citizen: sql`employment.citizen_id`,
          employment: sql`employment.id`,
        },
      )}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'reopening-requested', at },
        {
          from: sql`reopening, employment, citizen`,
          subject: sql`citizen.audit_subject`,
          object: sql`employment.id`,
        },
      )}
    ), recorded as (
      ${recordSuccess(claim, sql`reopening`, at)}
    )
    select ${reopeningColumns(at)} from reopening, employment, citizen`,
  );
  return row && toStoredReopening(row);
}

/** Notes of a request that nobody has answered in time what it is by then, so that there is room for another. */
async function noteLapsed(db: Executor, employmentId: string, at: Date): Promise<void> {
  await db.execute(sql`
    update employment_reopenings reopening set outcome = 'lapsed', decided_at = ${lapsesAt}
    where reopening.employment_id = ${employmentId}::uuid and reopening.outcome is null and not ${reopeningWaits(at)}`);
}
