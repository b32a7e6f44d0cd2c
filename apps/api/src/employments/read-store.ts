import { type SQL, sql } from 'drizzle-orm';
import { auditInStatement, type Seen } from '../audit/audit-entry.ts';
import type { Caller, EmployeeCaller, PlacedCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement } from '../database/statement.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { reachesCitizen, reachesEmployment } from '../rules/reach.ts';
import { type CardFacts, readCardFacts } from './card-facts.ts';
import { employmentColumns, employmentRow, type StoredEmployment, toStoredEmployment } from './employment.ts';

type Look = { id: string; at: Date };

const readAsEmployee = statement<Look & { caller: EmployeeCaller }, typeof employmentRow>(
  'read-employment',
  employmentRow,
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
      : await query(db, employmentRow, employmentSeenBy(caller, look));
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
  return wholeList(db, employmentRow, statementFor, toStoredEmployment, bounds);
}

/** Reads the card of the year that an edit leads to, and whether its reference is taken by another (R8). */
export async function readEditFacts(
  db: Executor,
  { id, citizenId, companyCvr }: StoredEmployment,
  edited: { year: number; reference: string | null },
  at: Date,
): Promise<CardFacts> {
  const citizen = sql`citizen.id = ${citizenId}::uuid`;
  const facts = await readCardFacts(db, { ...edited, citizen, companyCvr, editedId: id }, at);
  if (!facts) throw new Error('An employment without its citizen');
  return facts;
}
