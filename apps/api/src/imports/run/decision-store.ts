import type { CalendarDate } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { EmployeeCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { instant, known, statement } from '../../database/statement.ts';
import {
  termAssignmentsOfRow,
  termColumns,
  termRecord,
  termRecordColumns,
  termsOfRow,
} from '../../employments/term-columns.ts';
import { historyInStatement } from '../../history/history-entry.ts';
import { fitsCard } from '../../rules/balance.ts';
import { editableOn } from '../../rules/edit-window.ts';
import { citizenHasCard, openedYears } from '../../rules/programme-years.ts';
import { reachesEmployment } from '../../rules/reach.ts';
import type { CardMovement, CardOfYear } from './ahead.ts';
import { Overtaken } from './import-run.ts';
import type { ImportedEdit, JudgedRow, NewEmployment } from './judge-rows.ts';

/*
 * What the rows of an import lead to, many at a time: the same employments, history and log as when each is sent by
 * itself, by statements with the same conditions. A statement that cannot do all that was decided means that somebody
 * was quicker, and is to be undone.
 */

type Sent = { caller: EmployeeCaller; rows: string; at: Date };

const countRow = z.strictObject({ count: z.int() });

/** Employments that rows edit, held in one order so that imports and edits do not wait for each other both ways (R7, R8). */
const holdEmployments = statement<Omit<Sent, 'at'> & { today: CalendarDate }, typeof countRow>(
  'import-hold-employments',
  countRow,
  ({ caller: placed, rows, today }) => {
    const caller = known(placed, { role: 'employee' } as const);
    return sql`
    with row as (
      select * from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, version int)
    ), held as (
      select employment.id from employments employment join row on row.id = employment.id
      where employment.id = any(array(select row.id from row)) and employment.version = row.version
        and ${reachesEmployment(caller)} and ${editableOn(today)}
      order by employment.id
      for update of employment
    )
    select count(*)::int as count from held`;
  },
);

/** The cards that employments will be on, for those that have none yet (R13); nothing is used of them. */
const makeCards = statement<Omit<Sent, 'caller'>, z.ZodObject<Record<string, never>>>(
  'import-make-cards',
  z.strictObject({}),
  ({ rows, at }) => sql`
    insert into cards (citizen_id, year, allowance_oere, used_oere)
    select citizen.id, opened.year, opened.allowance_oere, 0
    from jsonb_to_recordset(${rows}::jsonb) as row (citizen_id uuid, year int)
    join citizens citizen on citizen.id = row.citizen_id
    join (${openedYears(at)}) opened on opened.year = row.year
    where ${citizenHasCard}
    order by citizen.id, opened.year
    on conflict (citizen_id, year) do nothing`,
);

const createEmployments = statement<Sent, typeof countRow>(
  'import-create-employments',
  countRow,
  ({ caller: placed, rows, at }) => {
    const caller = known(placed, { role: 'employee' } as const);
    return sql`
    with row as (
      select * from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, event_id uuid, citizen_id uuid, year int,
        ${termRecordColumns})
    ), opened as materialized (${openedYears(at)}), employment as (
      insert into employments (id, citizen_id, year, company_cvr, company_name, ${termColumns}, status, version,
        created_at, updated_at)
      select row.id, citizen.id, row.year, ${caller.organisation.cvr}, ${caller.organisation.name}, ${termsOfRow},
        'registered', 1, ${instant(at)}, ${instant(at)}
      from row
      join citizens citizen on citizen.id = row.citizen_id and citizen.status = 'active'
      join opened on opened.year = row.year and ${citizenHasCard}
      returning id, citizen_id
    ), event as (
      ${historyInStatement(
        { id: sql`row.event_id`, caller, event: 'employment-registered', at, changes: [], imported: true },
        {
          from: sql`employment join row on row.id = employment.id`,
          citizen: sql`employment.citizen_id`,
          employment: sql`employment.id`,
        },
      )}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'employment-registered', at },
        {
          from: sql`employment join citizens citizen on citizen.id = employment.citizen_id`,
          subject: sql`citizen.audit_subject`,
          object: sql`employment.id`,
        },
      )}
    )
    select count(*)::int as count from employment`;
  },
);

const editEmployments = statement<Sent, typeof countRow>(
  'import-edit-employments',
  countRow,
  ({ caller: placed, rows, at }) => {
    const caller = known(placed, { role: 'employee' } as const);
    return sql`
    with row as (
      select * from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, event_id uuid, year int, changes jsonb,
        ${termRecordColumns})
    ), employment as (
      update employments as changed
      set year = row.year, ${termAssignmentsOfRow}, version = changed.version + 1, updated_at = ${instant(at)}
      from row
      where changed.id = row.id
      returning changed.id, changed.citizen_id
    ), event as (
      ${historyInStatement(
        {
          id: sql`row.event_id`,
          caller,
          event: 'employment-edited',
          at,
          changes: sql`row.changes`,
          imported: true,
        },
        {
          from: sql`employment join row on row.id = employment.id`,
          citizen: sql`employment.citizen_id`,
          employment: sql`employment.id`,
        },
      )}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'employment-edited', at },
        {
          from: sql`employment join citizens citizen on citizen.id = employment.citizen_id`,
          subject: sql`citizen.audit_subject`,
          object: sql`employment.id`,
        },
      )}
    )
    select count(*)::int as count from employment`;
  },
);

/** R2: what is used of each card, moved once by what all rows come to, in one order of cards. */
const moveCards = statement<Omit<Sent, 'caller'>, typeof countRow>(
  'import-move-cards',
  countRow,
  ({ rows, at }) => sql`
    with row as (
      select * from jsonb_to_recordset(${rows}::jsonb) as row (citizen_id uuid, year int, delta_oere bigint)
    ), held as (
      select card.citizen_id, card.year, row.delta_oere
      from cards card join row on row.citizen_id = card.citizen_id and row.year = card.year
      order by card.citizen_id, card.year
      for update of card
    ), moved as (
      update cards as card
      set used_oere = card.used_oere + held.delta_oere, allowance_oere = opened.allowance_oere
      from held, (${openedYears(at)}) opened
      where card.citizen_id = held.citizen_id and card.year = held.year and opened.year = held.year
        and ${fitsCard({
          used: sql`card.used_oere`,
          amount: sql`held.delta_oere`,
          allowance: sql`opened.allowance_oere`,
        })}
      returning 1
    )
    select count(*)::int as count from moved`,
);

/** In whose name, as of when. */
export type Doing = { caller: EmployeeCaller; today: CalendarDate; at: Date };

type Decisions = { created: NewEmployment[]; edits: (ImportedEdit & { id: string; version: number })[] };

function decisionsIn(judged: readonly JudgedRow[]): Decisions {
  const isStored = (edit: ImportedEdit): edit is Decisions['edits'][number] =>
    edit.id !== undefined && edit.version !== undefined;
  return {
    created: judged.flatMap((row) => (row.outcome === 'created' ? [row.employment] : [])),
    edits: judged.flatMap((row) => (row.outcome === 'updated' && isStored(row.edit) ? [row.edit] : [])),
  };
}

/**
 * Stores what rows lead to, but for what moves on the cards.
 * @throws Overtaken, DatabaseError on `employments_reference_key` for a reference in use by now
 */
export async function storeDecisions(
  db: Executor,
  doing: Doing,
  judged: readonly JudgedRow[],
  cards: readonly CardOfYear[],
) {
  const { caller, today, at } = doing;
  const { created, edits } = decisionsIn(judged);
  const held = edits.map(({ id, version }) => ({ id, version }));
  if (edits.length > 0)
    requireAll(edits, await holdEmployments(db, { caller, today, rows: JSON.stringify(held) }));
  if (cards.length > 0) await makeMissingCards(db, cards, at);
  const createdRows = created.map(({ id, citizenId, year, terms }) => ({
    id,
    event_id: uuidv7(),
    citizen_id: citizenId,
    year,
    ...termRecord(terms),
  }));
  if (created.length > 0)
    requireAll(created, await createEmployments(db, { caller, at, rows: JSON.stringify(createdRows) }));
  const editRows = edits.map(({ id, year, terms, changes }) => ({
    id,
    event_id: uuidv7(),
    year,
    changes,
    ...termRecord(terms),
  }));
  if (edits.length > 0)
    requireAll(edits, await editEmployments(db, { caller, at, rows: JSON.stringify(editRows) }));
}

/** Makes the cards that are not there yet. */
export async function makeMissingCards(db: Executor, cards: readonly CardOfYear[], at: Date): Promise<void> {
  const rows = cards.map(({ citizenId, year }) => ({ citizen_id: citizenId, year }));
  await makeCards(db, { at, rows: JSON.stringify(rows) });
}

/** @throws Overtaken when a card does not have what was left of it any more */
export async function storeMovements(
  db: Executor,
  movements: readonly CardMovement[],
  at: Date,
): Promise<void> {
  if (movements.length === 0) return;
  const rows = movements.map(({ citizenId, year, deltaOere }) => ({
    citizen_id: citizenId,
    year,
    delta_oere: deltaOere,
  }));
  requireAll(movements, await moveCards(db, { at, rows: JSON.stringify(rows) }));
}

function requireAll(wanted: readonly unknown[], rows: readonly { count: number }[]): void {
  if (rows[0]?.count !== wanted.length) throw new Overtaken();
}
