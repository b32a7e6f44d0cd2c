import type { NoticeState } from '@frikort/domain/service-notice';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { noticeIs } from '../rules/service-notices.ts';
import { type NoticeAct, noticeColumns, noticeRow, type StoredNotice, toStoredNotice } from './notice.ts';

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** What everyone is shown at an instant, soonest first. */
export async function readShownNotices(db: Executor, at: Date): Promise<StoredNotice[]> {
  const rows = await query(
    db,
    noticeRow,
    sql`
    select ${noticeColumns} from service_notices notice
    where ${noticeIs('shown', at)}
    order by notice.starts_at, notice.id`,
  );
  return rows.map(toStoredNotice);
}

export type NoticeListQuery = { state?: NoticeState; limit: number; cursor?: string };
export type NoticePage = { items: StoredNotice[]; nextCursor: string | null };

/** A page of all notices, the one that begins last first, and a row of the log for having looked. */
export async function listNotices(
  db: Executor,
  { caller, at }: NoticeAct,
  { state, limit, cursor }: NoticeListQuery,
): Promise<NoticePage> {
  const rows = await query(
    db,
    noticeRow.extend({ place: z.string() }),
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'service-notices-listed', at }, { from: sql`act` })}
    )
    select ${noticeColumns}, ${placeOfInstant.text(sql`notice.starts_at`)} as place from service_notices notice
    where ${state === undefined ? sql`true` : noticeIs(state, at)} and ${beyond(cursor)}
    order by notice.starts_at desc, notice.id desc
    limit ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toStoredNotice),
    nextCursor: rows.length > limit && last ? encodeCursor([last.place, last.notice.id]) : null,
  };
}

const placeSchema = z.tuple([placeOfInstant.form, z.uuid()]);

function beyond(cursor: string | undefined): SQL {
  if (cursor === undefined) return sql`true`;
  const [from, id] = decodeCursor(cursor, placeSchema);
  return sql`(notice.starts_at, notice.id) < (${from}::timestamptz, ${id}::uuid)`;
}

/** One notice; the row of the log is written when the operator looks at it, not when a use case reads it. */
export async function readNotice(
  db: Executor,
  id: string,
  act?: NoticeAct,
): Promise<StoredNotice | undefined> {
  const logged =
    act &&
    sql`, logged as (${auditInStatement(
      { ...act, action: 'service-notice-viewed' },
      { from: sql`notice`, object: sql`id` },
    )})`;
  const rows = await query(
    db,
    noticeRow,
    sql`
    with notice as (select * from service_notices where id = ${id}::uuid)${logged ?? sql``}
    select ${noticeColumns} from notice`,
  );
  const [row] = rows;
  return row && toStoredNotice(row);
}

/** What a new notice ends: the disruption it answers, from its own start on. */
export type NewNotice = { notice: StoredNotice; answersId: string | undefined; claim: IdempotencyClaim };

/**
 * Stores a notice with the log and the record of the request, and ends the disruption that it answers.
 * @throws DatabaseError on `idempotency_records_key` for a repeated request, on `service_notices_end_after_start`
 *   when it would end a disruption before that has begun
 */
export async function insertNotice(
  db: Executor,
  { caller, at }: NoticeAct,
  { notice, answersId, claim }: NewNotice,
): Promise<StoredNotice> {
  const { id, kind, title, text, shownFrom, from, to } = notice;
  const rows = await query(
    db,
    noticeRow,
    sql`
    with notice as (
      insert into service_notices (id, kind, title_da, title_en, text_da, text_en, shown_from, starts_at, ends_at)
      values (${id}::uuid, ${kind}, ${title.da}, ${title.en}, ${text.da}, ${text.en}, ${instant(shownFrom)},
        ${instant(from)}, ${to === null ? null : to.toISOString()}::timestamptz)
      returning *
    ), answered as (
      update service_notices set ends_at = least(ends_at, ${instant(from)})
      where id = ${answersId ?? null}::uuid and kind = 'disruption'
      returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'service-notice-entered', at }, { from: sql`notice`, object: sql`id` })}
    ), logged_answer as (
      ${auditInStatement({ caller, action: 'service-notice-changed', at }, { from: sql`answered`, object: sql`id` })}
    ), recorded as (
      ${recordSuccess(claim, sql`notice`, at)}
    )
    select ${noticeColumns} from notice`,
  );
  const [row] = rows;
  if (!row) throw new Error('A notice that was inserted is not there');
  return toStoredNotice(row);
}

/** What a change may be of; the kind stays. */
export type NoticeContent = Omit<StoredNotice, 'id' | 'kind'>;

/**
 * Stores a changed notice and logs it.
 * @returns the notice, or `undefined` when it is gone or not as it was judged
 */
export async function updateNotice(
  db: Executor,
  { caller, at }: NoticeAct,
  before: StoredNotice,
  { title, text, shownFrom, from, to }: NoticeContent,
): Promise<StoredNotice | undefined> {
  const rows = await query(
    db,
    noticeRow,
    sql`
    with notice as (
      update service_notices set title_da = ${title.da}, title_en = ${title.en}, text_da = ${text.da},
        text_en = ${text.en}, shown_from = ${instant(shownFrom)}, starts_at = ${instant(from)},
        ends_at = ${to === null ? null : to.toISOString()}::timestamptz
      where id = ${before.id}::uuid and shown_from = ${instant(before.shownFrom)}
        and starts_at = ${instant(before.from)}
        and ends_at is not distinct from ${before.to === null ? null : before.to.toISOString()}::timestamptz
      returning *
    ), logged as (
      ${auditInStatement({ caller, action: 'service-notice-changed', at }, { from: sql`notice`, object: sql`id` })}
    )
    select ${noticeColumns} from notice`,
  );
  const [row] = rows;
  return row && toStoredNotice(row);
}

/** Deletes a notice and logs it. @returns whether it was there */
export async function deleteNotice(db: Executor, { caller, at }: NoticeAct, id: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with notice as (
      delete from service_notices where id = ${id}::uuid returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'service-notice-deleted', at }, { from: sql`notice`, object: sql`id` })}
    )
    select id from notice`);
  return rows.length > 0;
}
