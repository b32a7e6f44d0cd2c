import type { AuditAction } from '@frikort/domain/audit';
import type { CalendarDate } from '@frikort/domain/calendar';
import { type EnrolmentStatus, enrolmentStatuses } from '@frikort/domain/enrolment';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, type Seen } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller, PlacedCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { day, query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import { type HistoryRow, historyColumns, historyRow } from '../history/history-answer.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { citizenColumns, citizenRow, type StoredCitizen, toStoredCitizen } from './citizen.ts';

/** Who reads about a citizen: a caseworker of the responsible authority, or the citizen (R14, R24). */
export type CitizenReader = CaseworkerCaller | CitizenCaller;

/** One look at one citizen. */
export type Look = { caller: CitizenReader; citizenId: string; at: Date };

type LookOf<Reader extends CitizenReader> = Look & { caller: Reader };

const readAsCaseworker = statements((role: CaseworkerCaller['role'], action: AuditAction) =>
  statement<LookOf<CaseworkerCaller>, typeof citizenRow>(
    `read-citizen ${role} ${action}`,
    citizenRow,
    (look) => citizenSeenBy(known(look.caller, { role }), look, action),
  ),
);

const readAsCitizen = statements((action: AuditAction) =>
  statement<LookOf<CitizenCaller>, typeof citizenRow>(`read-citizen citizen ${action}`, citizenRow, (look) =>
    citizenSeenBy(known(look.caller, { role: 'citizen' } as const), look, action),
  ),
);

/** Reads a citizen and logs that they were seen; `undefined` when there is none for this caller. */
export async function readCitizen(
  db: Executor,
  { caller, citizenId, at }: Look,
  action: AuditAction,
): Promise<StoredCitizen | undefined> {
  const [row] =
    caller.role === 'citizen'
      ? await readAsCitizen(action)(db, { caller, citizenId, at })
      : await readAsCaseworker(caller.role, action)(db, { caller, citizenId, at });
  return row && toStoredCitizen(row);
}

function citizenSeenBy(
  caller: PlacedCaller,
  { citizenId, at }: Placed<Pick<Look, 'citizenId' | 'at'>>,
  action: AuditAction,
): SQL {
  return sql`
    with citizen as (
      select * from citizens citizen where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
    ), logged as (
      ${auditInStatement({ caller, action, at }, { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` })}
    )
    select ${citizenColumns(at)} from citizen`;
}

/** What stands on the frikort that is shown at a counter. */
export type ShownCard = { name: string; nameProtected: boolean; cardNumber: string };

/** Reads what an active frikort shows, and logs it; `undefined` when it is inactive or not for this caller. */
export async function readShownCard(
  db: Executor,
  { caller, citizenId, at }: Look,
): Promise<ShownCard | undefined> {
  const action = caller.role === 'citizen' ? 'own-card-shown' : 'card-shown';
  const rows = await query(
    db,
    z.strictObject({ name: z.string(), name_protected: z.boolean(), card_number: z.string() }),
    sql`
    with citizen as (
      select * from citizens citizen
      where citizen.id = ${citizenId}::uuid and citizen.status = 'active' and ${reachesCitizen(caller)}
    ), logged as (
      ${auditInStatement({ caller, action, at }, { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` })}
    )
    select name, name_protected, card_number from citizen`,
  );
  const [row] = rows;
  return row && { name: row.name, nameProtected: row.name_protected, cardNumber: row.card_number };
}

/** What a change is judged by. */
export type ChangeFacts = {
  status: EnrolmentStatus;
  assignedCaseworker: { id: string; name: string } | null;
  grantedAt: Date;
  controlledOn: CalendarDate | null;
};

const changeFactsRow = z.strictObject({
  status: z.enum(enrolmentStatuses),
  assigned_id: z.uuid().nullable(),
  assigned_name: z.string().nullable(),
  granted_at: z.string(),
  controlled_on: day.nullable(),
});

/** Reads what a change depends on; nothing of it is shown. `undefined` when there is no such citizen for the caller. */
export async function readChangeFacts(
  db: Executor,
  caller: CitizenReader,
  citizenId: string,
): Promise<ChangeFacts | undefined> {
  const rows = await query(
    db,
    changeFactsRow,
    sql`
    select citizen.status, actor.id as assigned_id, actor.name as assigned_name,
      ${instantText(sql`citizen.granted_at`)} as granted_at, citizen.controlled_on
    from citizens citizen left join actors actor on actor.id = citizen.assigned_caseworker_id
    where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}`,
  );
  const [row] = rows;
  if (!row) return undefined;
  const { status, assigned_id: id, assigned_name: name, controlled_on: controlledOn } = row;
  const assignedCaseworker = id === null || name === null ? null : { id, name };
  return { status, assignedCaseworker, grantedAt: new Date(row.granted_at), controlledOn };
}

/** Whether the citizen is there for the caller, with a card in that year (R13). */
export async function hasCard(db: Executor, { caller, citizenId, at }: Look, year: number): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select from citizens citizen, (${openedYears(at)}) opened
    where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)} and opened.year = ${year} and ${citizenHasCard}`);
  return rows.length > 0;
}

/**
 * Reads what happened to the frikort itself, oldest first, and logs it (R25). One status and one history for all
 * years, so that every card of a citizen has the same; what companies did stands in the employments' own histories.
 */
export function readEnrolmentHistory(
  db: Database,
  { caller, citizenId, at }: Look,
  seen: Seen,
  bounds: ListBounds,
): Parts<HistoryRow> {
  const action = { caller, action: `card-history-${seen}`, at } as const;
  const statementFor = (limit: number) => sql`
    with citizen as (
      select id, audit_subject from citizens citizen
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
    ), logged as (
      ${auditInStatement(action, { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` })}
    )
    select ${historyColumns}
    from citizen
    join history_events event on event.citizen_id = citizen.id and event.employment_id is null
    join actors actor on actor.id = event.actor_id
    order by event.at, event.id
    limit ${limit}`;
  return wholeList(db, historyRow, statementFor, (row) => row, bounds);
}
