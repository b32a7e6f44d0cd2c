import type { CalendarDate } from '@frikort/domain/calendar';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import type { RecordedChange } from '@frikort/domain/history';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller, PlacedCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { instant, known, type Placed, statement } from '../database/statement.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { balanceCondition, fitsCard } from '../rules/balance.ts';
import { editableOn } from '../rules/edit-window.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { employmentColumns, employmentRow, type StoredEmployment, toStoredEmployment } from './employment.ts';
import { termAssignments } from './term-columns.ts';

export type Edit = {
  caller: EmployeeCaller;
  before: StoredEmployment;
  after: EmploymentTerms;
  /** The calendar year of the new dates. */
  year: number;
  changes: readonly RecordedChange[];
  today: CalendarDate;
  at: Date;
};

/**
 * The row to change, locked, if it still is what the caller read and decided on: own company, same version, not
 * cancelled, and within the edit window of its stored end (R7). A concurrent change makes this come out empty.
 */
function locked({ caller, before, today }: Lock): SQL {
  return sql`
    select * from employments employment
    where employment.id = ${before.id}::uuid and employment.version = ${before.version}
      and ${reachesEmployment(caller)} and ${editableOn(today)}
    for update`;
}

type Lock = Pick<Placed<Edit>, 'before' | 'today'> & { caller: Extract<PlacedCaller, { role: 'employee' }> };

/**
 * The card rows that an edit moves the amount on, in one step. In the same year the difference is taken; in
 * another year the whole amount is taken there and given back where it was, which cannot fail.
 */
function moveBalance(
  { after, year, at }: Pick<Placed<Edit>, 'after' | 'year' | 'at'>,
  to: 'same year' | 'other year',
): SQL {
  const amount = sql`${after.amountOere}::bigint`;
  if (to === 'same year') {
    return sql`moved as (
      update cards as card
      set used_oere = card.used_oere - old.amount_oere + ${amount},
          allowance_oere = opened.allowance_oere
      from old, (${openedYears(at)}) opened
      where card.citizen_id = old.citizen_id and card.year = old.year and opened.year = old.year
        and ${fitsCard({
          used: sql`card.used_oere`,
          held: sql`old.amount_oere`,
          amount,
          allowance: sql`opened.allowance_oere`,
        })}
      returning card.citizen_id
    )`;
  }
  return sql`opened as (
      select * from (${openedYears(at)}) years where year = ${year}
    ), taken as (
      insert into cards as card (citizen_id, year, allowance_oere, used_oere)
      select old.citizen_id, opened.year, opened.allowance_oere, ${amount}
      from old join citizens citizen on citizen.id = old.citizen_id, opened
      where ${citizenHasCard} and ${amount} <= opened.allowance_oere
      on conflict (citizen_id, year) do update set
        used_oere = card.used_oere + excluded.used_oere,
        allowance_oere = excluded.allowance_oere
      where ${balanceCondition}
      returning citizen_id
    ), moved as (
      update cards as card set used_oere = card.used_oere - old.amount_oere
      from taken, old
      where card.citizen_id = taken.citizen_id and card.year = old.year
      returning card.citizen_id
    )`;
}

/** As sent: the changes as JSON. */
type Sent<Change> = Omit<Change, 'changes'> & { eventId: string; changes: string };

const editWithin = (to: 'same year' | 'other year') =>
  statement<Sent<Edit>, typeof employmentRow>(`edit-employment to ${to}`, employmentRow, (placed) => {
    const { eventId, before, after, year, changes, today, at } = placed;
    const caller = known(placed.caller, { role: 'employee' } as const);
    return sql`
    with old as (${locked({ caller, before, today })}), ${moveBalance(placed, to)},
    employment as (
      update employments as e
      set year = ${year}, ${termAssignments(after)}, version = e.version + 1, updated_at = ${instant(at)}
      from moved
      where e.id = ${before.id}::uuid
      returning e.*
    ), ${toldAs('employment-edited', { caller, eventId, changes, at })}
    select ${employmentColumns} from employment, citizen`;
  });
const editInSameYear = editWithin('same year');
const editToOtherYear = editWithin('other year');

/** The statement parts `event`, `citizen` and `logged`: history and log of what was done to the row `employment`. */
function toldAs(
  event: 'employment-edited' | 'employment-cancelled',
  {
    caller,
    eventId,
    changes,
    at,
  }: Pick<Lock, 'caller'> & Placed<{ eventId: string; changes: string; at: Date }>,
): SQL {
  return sql`event as (
      ${historyInStatement(
        { id: eventId, caller, event, at, changes: sql`${changes}` },
        { from: sql`employment`, citizen: sql`citizen_id`, employment: sql`id` },
      )}
    ), citizen as (
      select citizens.* from citizens join employment on employment.citizen_id = citizens.id
    ), logged as (
      ${auditInStatement(
        { caller, action: event, at },
        { from: sql`employment, citizen`, subject: sql`citizen.audit_subject`, object: sql`employment.id` },
      )}
    )`;
}

/**
 * Stores an edit in one statement with the balance it moves, its history and the log, or does nothing at all.
 * @returns the employment as it is now, or `undefined` when it had changed meanwhile or the balance does not reach
 * @throws DatabaseError on `employments_reference_key` for a reference in use
 */
export async function updateEmployment(db: Executor, edit: Edit): Promise<StoredEmployment | undefined> {
  const store = edit.year === edit.before.year ? editInSameYear : editToOtherYear;
  const [row] = await store(db, { ...edit, eventId: uuidv7(), changes: JSON.stringify(edit.changes) });
  return row && toStoredEmployment(row);
}

export type Cancellation = {
  caller: EmployeeCaller;
  before: StoredEmployment;
  reason: string;
  today: CalendarDate;
  at: Date;
};

const cancel = statement<Sent<Omit<Cancellation, 'reason'>>, typeof employmentRow>(
  'cancel-employment',
  employmentRow,
  (placed) => {
    const { eventId, before, changes, today, at } = placed;
    const caller = known(placed.caller, { role: 'employee' } as const);
    return sql`
    with old as (${locked({ caller, before, today })}),
    moved as (
      update cards as card set used_oere = card.used_oere - old.amount_oere
      from old
      where card.citizen_id = old.citizen_id and card.year = old.year
      returning card.citizen_id
    ), employment as (
      update employments as e
      set status = 'cancelled', version = e.version + 1, updated_at = ${instant(at)}
      from moved
      where e.id = ${before.id}::uuid
      returning e.*
    ), ${toldAs('employment-cancelled', { caller, eventId, changes, at })}
    select ${employmentColumns} from employment, citizen`;
  },
);

/**
 * Cancels an employment and gives its amount back to the card (R8), with history and log, in one statement.
 * @returns the employment as it is now, or `undefined` when it had changed meanwhile
 */
export async function cancelEmployment(
  db: Executor,
  { reason, ...cancellation }: Cancellation,
): Promise<StoredEmployment | undefined> {
  const changes: RecordedChange[] = [
    { field: 'status', from: 'registered', to: 'cancelled' },
    { field: 'reason', from: null, to: reason },
  ];
  const [row] = await cancel(db, { ...cancellation, eventId: uuidv7(), changes: JSON.stringify(changes) });
  return row && toStoredEmployment(row);
}
