import type { CardBalance } from '@frikort/domain/card';
import { oere } from '@frikort/domain/money';
import { type SQL, sql } from 'drizzle-orm';
import { auditInStatement, type Seen } from '../audit/audit-entry.ts';
import type { Caller, EmployeeCaller, PlacedCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { known, type Placed, statement } from '../database/statement.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';
import { reachesCitizen, reachesEmployment } from '../rules/reach.ts';
import {
  type EmploymentRow,
  employmentColumns,
  type StoredEmployment,
  toStoredEmployment,
} from './employment.ts';

type Look = { id: string; at: Date };

const readAsEmployee = statement<Look & { caller: EmployeeCaller }, EmploymentRow>(
  'read-employment',
  (look) => employmentSeenBy(known(look.caller, { role: 'employee' } as const), look),
);

/** Reads one employment for a caller and logs that it was seen; `undefined` when there is none for them. */
export async function readEmployment(
  db: Executor,
  caller: Caller,
  id: string,
  at: Date,
): Promise<StoredEmployment | undefined> {
  const look = { id, at };
  const [row] =
    caller.role === 'employee'
      ? await readAsEmployee(db, { ...look, caller })
      : (await db.execute<EmploymentRow>(employmentSeenBy(caller, look))).rows;
  return row && toStoredEmployment(row);
}

function employmentSeenBy(caller: PlacedCaller, { id, at }: Placed<Look>): SQL {
  return sql`
    with seen as (
      select ${employmentColumns}, citizen.audit_subject, employment.id
      from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where employment.id = ${id}::uuid and ${reachesEmployment(caller)}
    ), logged as (
      ${auditInStatement({ caller, action: 'employment-viewed', at }, { from: sql`seen`, subject: sql`seen.audit_subject`, object: sql`seen.id` })}
    )
    select employment from seen`;
}

/** Reads the employments of one card for a caseworker or the citizen, newest start first, and logs it. */
export function readEmploymentsOfCard(
  db: Database,
  { caller, citizenId, at }: { caller: Caller; citizenId: string; at: Date },
  year: number,
  seen: Seen,
  bounds: ListBounds,
): Parts<StoredEmployment> {
  const statementFor = (limit: number) => sql`
    with person as (
      select id, audit_subject from citizens citizen
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
    ), logged as (
      ${auditInStatement(
        {
          caller,
          action: caller.role === 'citizen' ? `own-employments-${seen}` : `card-employments-${seen}`,
          at,
        },
        { from: sql`person`, subject: sql`person.audit_subject`, object: sql`person.id` },
      )}
    )
    select ${employmentColumns}
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where employment.citizen_id = ${citizenId}::uuid and employment.year = ${year} and ${reachesEmployment(caller)}
    order by employment.start_date desc, employment.id desc
    limit ${limit}`;
  return wholeList(db, statementFor, toStoredEmployment, bounds);
}

/** What an edit is judged on beside the employment itself; `card` is null when there is none in that year (R7). */
export type EditFacts = { card: CardBalance | null; referenceInUse: boolean };

/** Reads the card of the year that an edit leads to, and whether its reference is taken by another (R8). */
export async function readEditFacts(
  db: Executor,
  stored: StoredEmployment,
  edited: { year: number; reference: string | null },
  at: Date,
): Promise<EditFacts> {
  const { rows } = await db.execute<{ allowance_oere: string | null; used_oere: string; taken: boolean }>(sql`
    select opened.allowance_oere, coalesce(card.used_oere, 0) as used_oere,
      exists (
        select from employments other
        where other.company_cvr = ${stored.companyCvr} and other.reference = ${edited.reference}
          and other.status = 'registered' and other.id <> ${stored.id}::uuid
      ) as taken
    from citizens citizen
    left join (${openedYears(at)}) opened on opened.year = ${edited.year} and ${citizenHasCard}
    left join cards card on card.citizen_id = citizen.id and card.year = opened.year
    where citizen.id = ${stored.citizenId}::uuid`);
  const [row] = rows;
  if (!row) throw new Error('An employment without its citizen');
  return {
    referenceInUse: row.taken,
    card:
      row.allowance_oere === null
        ? null
        : { allowanceOere: oere(Number(row.allowance_oere)), usedOere: oere(Number(row.used_oere)) },
  };
}
