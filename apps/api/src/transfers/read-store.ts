import type { CalendarDate } from '@frikort/domain/calendar';
import type { TransferState } from '@frikort/domain/transfer';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement, once } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { isPending, isToldWhom, stateOn } from '../rules/transfers.ts';
import { type Direction, type StoredTransfer, storedTransfer, transferColumns } from './transfer.ts';

const transferRow = z.strictObject({ transfer: storedTransfer });

/** What follows `from`: transfers with whom they are about. */
const transfersWithPeople = sql`transfers transfer
  join citizens citizen on citizen.id = transfer.citizen_id
  join actors opened_by on opened_by.id = transfer.opened_by`;

/** Whether the row `transfer` is one of the caller's municipality, or of one of its sides. */
function isOf({ authority }: CaseworkerCaller, direction?: Direction): SQL {
  const opener = sql`transfer.opener_code = ${authority.code}`;
  const decider = sql`transfer.decider_code = ${authority.code}`;
  if (direction === undefined) return sql`(${opener} or ${decider})`;
  return direction === 'outgoing' ? opener : decider;
}

export type Look = { caller: CaseworkerCaller; today: CalendarDate; at: Date };

/** One of the caller's municipality; not logged: for what a change that is logged has led to. */
export async function findTransfer(
  db: Executor,
  { caller, today }: Pick<Look, 'caller' | 'today'>,
  id: string,
): Promise<StoredTransfer | undefined> {
  const [row] = await query(
    db,
    transferRow,
    sql`
    select ${transferColumns(caller, today)} from ${transfersWithPeople}
    where transfer.id = ${id}::uuid and ${isOf(caller)}`,
  );
  return row?.transfer;
}

/** One of the caller's municipality, and logs the look with whom it showed. */
export async function viewTransfer(
  db: Executor,
  { caller, today, at }: Look,
  id: string,
): Promise<StoredTransfer | undefined> {
  const act = { caller, action: 'transfer-viewed', at } as const;
  const [row] = await query(
    db,
    transferRow,
    sql`
    with page as materialized (
      select ${transferColumns(caller, today)}, transfer.id,
        case when ${isToldWhom(caller, today)} then citizen.audit_subject end as audit_subject
      from ${transfersWithPeople} where transfer.id = ${id}::uuid and ${isOf(caller)}
    ), logged as (
      ${auditInStatement(act, { from: sql`page`, subject: sql`page.audit_subject`, object: sql`page.id` })}
    )
    select transfer from page`,
  );
  return row?.transfer;
}

/** The rows of a list, the latest first, with whom each tells of. */
function selectTransfers(
  { caller, today }: Pick<Look, 'caller' | 'today'>,
  { direction, status, limit }: TransferFilter & { limit: number },
  place = sql`true`,
): SQL {
  const stands = status === 'pending' ? isPending(today) : sql`${stateOn(today)} = ${status}`;
  return sql`
    select ${transferColumns(caller, today)}, transfer.opened_at, transfer.id,
      case when ${isToldWhom(caller, today)} then citizen.audit_subject end as audit_subject
    from ${transfersWithPeople}
    where ${isOf(caller, direction)} and ${status === undefined ? sql`true` : stands} and ${place}
    order by transfer.opened_at desc, transfer.id desc limit ${limit}`;
}

export type TransferFilter = { direction?: Direction | undefined; status?: TransferState | undefined };
export type TransferPage = { items: StoredTransfer[]; nextCursor: string | null };

/** A page of those of the caller's municipality, the latest first, and logs the look with whom it showed. */
export async function listTransfers(
  db: Executor,
  { caller, today, at }: Look,
  { direction, status, limit, cursor }: TransferFilter & { limit: number; cursor?: string },
): Promise<TransferPage> {
  const after =
    cursor === undefined ? undefined : decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  const goesOnAfter =
    after === undefined
      ? sql`true`
      : sql`(transfer.opened_at, transfer.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const rows = await query(
    db,
    transferRow.extend({ position: z.string() }),
    sql`
    with page as materialized (
      ${selectTransfers({ caller, today }, { direction, status, limit: limit + 1 }, goesOnAfter)}
    ), shown as (
      select audit_subject from page order by opened_at desc, id desc limit ${limit}
    ), ${lookInStatement({ caller, action: 'transfers-listed', at }, { shown: sql`shown` })}
    select transfer, ${placeOfInstant.text(sql`opened_at`)} as position from page order by opened_at desc, id desc`,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const goesOn = rows.length > limit && last;
  return {
    items: items.map(({ transfer }) => transfer),
    nextCursor: goesOn ? encodeCursor([last.position, last.transfer.id]) : null,
  };
}

/** The whole list, and logs the export with whom it told of (R26). */
export function exportTransfers(
  db: Database,
  { caller, today, at }: Look,
  filter: TransferFilter,
  bounds: ListBounds,
): Parts<StoredTransfer> {
  const statementFor = (limit: number) => sql`
    with page as materialized (${selectTransfers({ caller, today }, { ...filter, limit })}),
    ${lookInStatement({ caller, action: 'transfers-exported', at }, { shown: sql`page` })}
    select transfer from page order by opened_at desc, id desc`;
  return wholeList(db, transferRow, statementFor, ({ transfer }) => transfer, bounds);
}

const sideRow = z.strictObject({
  waiting: z.int(),
  accepted: z.int(),
  medianDays: z.number().nullable(),
});
const figuresRow = z.strictObject({ incoming: sideRow, outgoing: sideRow });
export type TransferFigures = z.output<typeof figuresRow>;

/** How far back acceptances are counted. */
const counted = sql.raw(`interval '365 days'`);

/** How many wait on each side, and how long acceptance took, as the middle of all in the last year; names nobody. */
export async function readFigures(db: Executor, { caller, today, at }: Look): Promise<TransferFigures> {
  const act = { caller, action: 'transfers-listed', at } as const;
  const accepted = sql`transfer.state = 'accepted'
    and transfer.decided_at > ${at.toISOString()}::timestamptz - ${counted}`;
  const days = sql`extract(epoch from transfer.decided_at - transfer.opened_at) / 86400`;
  const side = (direction: Direction) => sql`(
    select json_build_object('waiting', count(*) filter (where ${isPending(today)}),
      'accepted', count(*) filter (where ${accepted}),
      'medianDays', round((percentile_cont(0.5) within group (order by ${days}) filter (where ${accepted}))::numeric, 1))
    from transfers transfer where ${isOf(caller, direction)})`;
  const [row] = await query(
    db,
    figuresRow,
    sql`
    with logged as (${auditInStatement(act, { from: once })})
    select ${side('incoming')} as incoming, ${side('outgoing')} as outgoing`,
  );
  if (!row) throw new Error('Nothing was counted');
  return row;
}
