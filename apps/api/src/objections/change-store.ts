import type { RecordedChange } from '@frikort/domain/history';
import type { ObjectionAnswer, ObjectionReason, ObjectionSide } from '@frikort/domain/objection';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { objectionIsOpen } from '../rules/objection.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { objectionColumns, objectionRow, type StoredObjection, toStoredObjection } from './objection.ts';

const factsRow = z.strictObject({ status: z.enum(['registered', 'cancelled']), isOpen: z.boolean() });

/** Reads what an objection is judged on (R30); `undefined` when the citizen has no such employment. */
export async function readObjectionFacts(
  db: Executor,
  caller: CitizenCaller,
  employmentId: string,
): Promise<z.output<typeof factsRow> | undefined> {
  const [row] = await query(
    db,
    factsRow,
    sql`
    select employment.status, exists (select from employment_objections objection
        where objection.employment_id = employment.id and objection.outcome is null) as "isOpen"
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where employment.id = ${employmentId}::uuid and ${reachesEmployment(caller)}`,
  );
  return row;
}

export type NewObjection = {
  id: string;
  caller: CitizenCaller;
  employmentId: string;
  reason: ObjectionReason;
  sentence: string | null;
  claim: IdempotencyClaim;
  at: Date;
};

/**
 * Stores what a citizen says is wrong, with history and log, in one statement; the employment stays what it is.
 * @returns the objection, or `undefined` when the employment had changed meanwhile, or another was quicker
 * @throws DatabaseError on `idempotency_records_key` for a repeated request
 */
export async function insertObjection(
  db: Executor,
  { id, caller, employmentId, reason, sentence, claim, at }: NewObjection,
): Promise<StoredObjection | undefined> {
  const changes: RecordedChange[] = [{ field: 'objection', from: null, to: reason }];
  const [row] = await query(
    db,
    objectionRow,
    sql`
    with employment as (
      select employment.* from employments employment
      join citizens citizen on citizen.id = employment.citizen_id
      where employment.id = ${employmentId}::uuid and ${reachesEmployment(caller)}
        and employment.status = 'registered'
      for share of employment, citizen
    ), objection as (
      insert into employment_objections (id, employment_id, reason, sentence, raised_at)
      select ${id}::uuid, employment.id, ${reason}, ${sentence}, ${instant(at)} from employment
      on conflict (employment_id) where outcome is null do nothing
      returning *
    ), citizen as (
      select citizens.* from citizens join employment on employment.citizen_id = citizens.id
    ), ${toldAs('employment-disputed', { caller, at, changes })}, recorded as (
      ${recordSuccess(claim, sql`objection`, at)}
    )
    select ${objectionColumns} from objection, employment, citizen`,
  );
  return row && toStoredObjection(row);
}

/** What ends an objection: an answer of the company or the municipality, or that the citizen takes it back. */
export type ObjectionEnding =
  | {
      caller: EmployeeCaller | CaseworkerCaller;
      outcome: 'settled';
      settledFor: ObjectionSide;
      answer: ObjectionAnswer;
      sentence: string | null;
    }
  | { caller: CitizenCaller; outcome: 'withdrawn' };

/**
 * Ends an objection that is open, with history and log, in one statement.
 * @param whose a condition over `employment`: for whom it is open
 * @returns the objection as it is now, or `undefined` when it is not open any more, or not the caller's to end
 */
export async function endObjection(
  db: Executor,
  id: string,
  { ending, whose, at }: { ending: ObjectionEnding; whose: SQL; at: Date },
): Promise<StoredObjection | undefined> {
  const { caller, outcome } = ending;
  const settled = outcome === 'settled' ? ending : undefined;
  const changes: RecordedChange[] = settled
    ? [{ field: 'objectionAnswer', from: null, to: settled.answer }]
    : [];
  const [row] = await query(
    db,
    objectionRow,
    sql`
    with open as (
      select objection.id, objection.employment_id
      from employment_objections objection
      join employments employment on employment.id = objection.employment_id
      join citizens citizen on citizen.id = employment.citizen_id
      where objection.id = ${id}::uuid and ${reachesEmployment(caller)} and ${objectionIsOpen} and ${whose}
      for update of objection for share of employment, citizen
    ), objection as (
      update employment_objections objection
      set outcome = ${outcome}, settled_at = ${instant(at)}, settled_by = ${caller.actorId}::uuid,
        settled_for = ${settled?.settledFor ?? null}, answer = ${settled?.answer ?? null},
        answer_sentence = ${settled?.sentence ?? null}
      from open where objection.id = open.id
      returning objection.*
    ), employment as (
      select employments.* from employments join objection on objection.employment_id = employments.id
    ), citizen as (
      select citizens.* from citizens join employment on employment.citizen_id = citizens.id
    ), ${toldAs(`objection-${outcome}`, { caller, at, changes })}
    select ${objectionColumns} from objection, employment, citizen`,
  );
  return row && toStoredObjection(row);
}

/** The statement parts `event` and `logged`: history and log of what was done to the row `objection`. */
function toldAs(
  event: 'employment-disputed' | 'objection-settled' | 'objection-withdrawn',
  act: {
    caller: EmployeeCaller | CaseworkerCaller | CitizenCaller;
    at: Date;
    changes: readonly RecordedChange[];
  },
): SQL {
  const from = sql`objection, employment, citizen`;
  return sql`event as (
      ${historyInStatement(
        { id: uuidv7(), event, ...act },
        { from, citizen: sql`employment.citizen_id`, employment: sql`employment.id` },
      )}
    ), logged as (
      ${auditInStatement(
        { action: event, ...act },
        { from, subject: sql`citizen.audit_subject`, object: sql`employment.id` },
      )}
    )`;
}
