import type { CalendarDate } from '@frikort/domain/calendar';
import { type HandOverKind, mostHandOversADay } from '@frikort/domain/hand-over';
import type { TooManyHandOvers } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { ProblemError } from '../http/problem.ts';
import { mostRows } from '../http/whole-list.ts';
import { reachesCitizen } from '../rules/reach.ts';

/** What is to be handed over, and by whom. */
export type NewHandOver = {
  readonly id: string;
  readonly caller: CaseworkerCaller;
  readonly kind: HandOverKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly at: Date;
};

/**
 * Copies what is handed over, sums it up and logs the act, in one statement. Of changes, what is copied is every
 * employment of which exactly this version was not yet handed over for the period: versions are compared and not
 * instants, so that nothing is missed that was committed late.
 * @throws ProblemError `export-too-large`; then nothing was made
 */
export async function makeHandOver(
  db: Database,
  made: NewHandOver,
  claim: IdempotencyClaim,
): Promise<Result<null, TooManyHandOvers>> {
  return await db.transaction(async (transaction) => {
    // One at a time for each municipality: two neither count the same nor have the same change.
    const { code } = made.caller.authority;
    await transaction.execute(sql`select pg_advisory_xact_lock(4218005, hashtext(${code}))`);
    const retryAfterSeconds = await secondsUntilRoom(transaction, made);
    if (retryAfterSeconds !== undefined)
      return refused({ code: 'too-many-hand-overs', most: mostHandOversADay, retryAfterSeconds });
    const countRow = z.strictObject({ count: z.int() });
    const [found] = await query(transaction, countRow, making(made, claim));
    if (found && found.count > mostRows) throw new ProblemError({ code: 'export-too-large', mostRows });
    return accepted(null);
  });
}

const dayMs = 24 * 3_600_000;

/** How long it takes until the municipality may make another one; nothing when it may now. */
async function secondsUntilRoom(db: Executor, { caller, at }: NewHandOver): Promise<number | undefined> {
  const [found] = await query(
    db,
    z.strictObject({ made_at: z.string() }),
    sql`select made_at from hand_overs
      where authority_code = ${caller.authority.code} and made_at > ${new Date(at.getTime() - dayMs).toISOString()}::timestamptz
      order by made_at desc offset ${mostHandOversADay - 1} limit 1`,
  );
  if (found === undefined) return undefined;
  return Math.max(1, Math.ceil((Date.parse(found.made_at) + dayMs - at.getTime()) / 1000));
}

function making({ id, caller, kind, from, to, at }: NewHandOver, claim: IdempotencyClaim): SQL {
  // An employment belongs to the period in which it ends: so months add up to their year.
  const inPeriod = sql`employment.end_date between ${from}::date and ${to}::date`;
  const handedOver = sql`select from hand_over_lines line join hand_overs earlier on earlier.id = line.hand_over_id
    where earlier.authority_code = ${caller.authority.code}
      and earlier.from_date = ${from}::date and earlier.to_date = ${to}::date
      and line.employment_id = employment.id`;
  const wanted = {
    everything: inPeriod,
    changes: sql`(${inPeriod} or exists (${handedOver}))
      and not exists (${handedOver} and line.version = employment.version)`,
  }[kind];
  const made = { from: sql`made`, object: sql`made.id` };
  return sql`
    with picked as (
      select employment.* from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where ${reachesCitizen(caller)} and ${wanted}
      limit ${mostRows + 1}
    ), lines as (
      insert into hand_over_lines (hand_over_id, employment_id, version, citizen_id, company_cvr, company_name,
        start_date, end_date, amount_oere, status, registered_at, changed_at)
      select ${id}::uuid, id, version, citizen_id, company_cvr, company_name,
        start_date, end_date, amount_oere, status, created_at, updated_at
      from picked
    ), sums as (
      select person.citizen_id, count(employment.id)::int as employments,
        coalesce(sum(employment.amount_oere), 0)::bigint as amount_oere
      from (select distinct citizen_id from picked) person
      left join employments employment on employment.citizen_id = person.citizen_id
        and employment.status = 'registered' and ${inPeriod}
      group by person.citizen_id
    ), totals as (
      insert into hand_over_totals (hand_over_id, citizen_id, employments, amount_oere)
      select ${id}::uuid, citizen_id, employments, amount_oere from sums
    ), made as (
      insert into hand_overs (id, authority_code, kind, from_date, to_date, made_at, made_by,
        employments, citizens, amount_oere)
      select ${id}::uuid, ${caller.authority.code}, ${kind}, ${from}::date, ${to}::date,
        ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid,
        (select count(*) from picked), (select count(*) from sums), (select coalesce(sum(amount_oere), 0) from sums)
      returning id
    ), remembered as (
      ${recordSuccess(claim, sql`made`, at)}
    ), logged as (
      ${auditInStatement({ caller, action: 'hand-over-made', at }, made)}
    )
    select count(*)::int as count from picked`;
}
