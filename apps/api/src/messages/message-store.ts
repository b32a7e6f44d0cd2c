import { editableDays } from '@frikort/domain/employment';
import { messagesKeptDays, mostUnreadCounted } from '@frikort/domain/message';
import type { MessageReading } from '@frikort/domain/message-schemas';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { canBeRegistered, isStillToRegister } from '../employments/continuation-facts.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { controlDueOf } from '../rules/control-due.ts';
import { reachesCitizen, reachesEmployment } from '../rules/reach.ts';
import { isOwnAddress } from './mail/address-store.ts';
import { boxesOf, type MessageCaller } from './mailbox.ts';
import { messageRow, type StoredMessage } from './message.ts';

type Act = { readonly caller: MessageCaller; readonly at: Date };

export type MessagePage = { items: StoredMessage[]; nextCursor: string | null };

/** Whether the caller has read the row `message`. */
const readBy = ({ actorId }: MessageCaller): SQL => sql`exists (
  select from message_reads done where done.message_id = message.id and done.actor_id = ${actorId}::uuid)`;

/**
 * How many messages the caller has not read, up to a hundred. It shows nothing of anybody and every page asks: no row of
 * the log.
 */
export async function countUnread(db: Executor, act: Act): Promise<number> {
  const rows = await query(db, z.strictObject({ unread: z.int() }), unreadOf(act));
  return rows[0]?.unread ?? 0;
}

/** The statement that counts them. */
export function unreadOf({ caller, at }: Act): SQL {
  return sql`
    select count(*)::int as unread from (
      select from ${boxesOf(caller, at)} cross join lateral (
        select from messages message
        where message.mailbox = box.name and message.at >= box.unread_from and not ${readBy(caller)}
        limit ${mostUnreadCounted}) message
      limit ${mostUnreadCounted}) counted`;
}

const cursorForm = z.tuple([placeOfInstant.form, z.uuid()]);

/**
 * Reads a page of the caller's messages, newest first, with what each is about as the caller may see it now (R10, R14,
 * R24), and logs whom it showed (R26).
 */
export async function listMessages(
  db: Executor,
  act: Act,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<MessagePage> {
  const { caller, at } = act;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, cursorForm);
  const older = after
    ? sql`(message.at, message.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql`true`;
  const rows = await query(
    db,
    messageRow,
    sql`
    with page as (
      select message.*, message.at < box.unread_from or ${readBy(caller)} as read
      from ${boxesOf(caller, at)} cross join lateral (
        select * from messages message
        where message.mailbox = box.name and ${older}
        order by message.at desc, message.id desc limit ${limit + 1}) message
      order by message.at desc, message.id desc limit ${limit + 1}
    ), shown as (
      select * from page order by at desc, id desc limit ${limit}
    ), told as (
      select shown.*, employment.id as employment, ${sees(caller)} as seen, citizen.audit_subject
      from shown
        left join employments employment on employment.id = shown.employment_id
        left join citizens citizen on citizen.id = shown.citizen_id
    ), about as (
      select audit_subject from told where seen
    ), still_here as (
      update message_addresses set seen_at = ${instant(at)} where ${isOwnAddress(caller)}
    ), ${loggedLook(act)}
    select json_build_object('id', page.id, 'kind', page.kind, 'at', ${instantText(sql`page.at`)}, 'read', page.read,
      'about', json_build_object(
        'employment', case when told.seen and employment.id is not null then json_build_object(
          'id', employment.id, 'companyName', employment.company_name, 'cardNumber', citizen.card_number,
          'startDate', employment.start_date, 'endDate', employment.end_date,
          'cancelled', employment.status = 'cancelled') end,
        'citizen', case when told.seen and ${isMunicipal(caller)} then json_build_object(
          'id', citizen.id, 'name', citizen.name, 'cardNumber', citizen.card_number) end,
        'year', page.year, 'day', page.day, 'count', ${countOf(act)},
        'remainingOere', case when page.kind = 'little-left' and told.seen then (
          select card.allowance_oere - card.used_oere from cards card
          where card.citizen_id = page.citizen_id and card.year = page.year) end)) as message,
      ${placeOfInstant.text(sql`page.at`)} as position
    from page
      left join told on told.id = page.id
      left join employments employment on employment.id = page.employment_id
      left join citizens citizen on citizen.id = page.citizen_id
    order by page.at desc, page.id desc`,
  );
  const items = rows.slice(0, limit).map(({ message }) => message);
  const last = rows.at(limit - 1);
  return {
    items,
    nextCursor: rows.length > limit && last ? encodeCursor([last.position, last.message.id]) : null,
  };
}

const isMunicipal = ({ role }: MessageCaller) =>
  role === 'caseworker' || role === 'administrator' ? sql`true` : sql`false`;

/** Whether the caller may see what the message is about, over `employment` and `citizen`. */
function sees(caller: MessageCaller): SQL {
  return sql`coalesce(case when employment.id is null then ${reachesCitizen(caller)}
    else ${reachesEmployment(caller)} end, false)`;
}

/** The look in the log: a citizen's at what is their own, or at the citizens whom the messages show. */
function loggedLook({ caller, at }: Act): SQL {
  const act = { caller, action: 'messages-viewed', at } as const;
  if (caller.role !== 'citizen') return lookInStatement(act, { shown: sql`about` });
  return sql`person as (
      select id, audit_subject from citizens where id = ${caller.citizenId}::uuid
    ), logged as (
      ${auditInStatement(act, { from: sql`person`, subject: sql`person.audit_subject`, object: sql`person.id` })}
    )`;
}

/** How many a message is about that is about several, over `page`: as many as there are now. */
function countOf({ caller, at }: Act): SQL {
  switch (caller.role) {
    case 'citizen':
      return sql`null::int`;
    case 'employee':
      return sql`case page.kind
        when 'employments-lock' then (
          select count(*)::int from employments
          where company_cvr = ${caller.organisation.cvr} and status = 'registered'
            and end_date = page.day - ${sql.raw(String(editableDays - 1))})
        when 'continuations-wait' then (
          select count(*)::int from continuations continuation
            join employments employment on employment.id = continuation.employment_id
          where employment.company_cvr = ${caller.organisation.cvr} and employment.year + 1 = page.year
            and ${isStillToRegister(at)} and ${canBeRegistered(at)})
        end`;
    case 'caseworker':
    case 'administrator':
      return sql`case when page.kind in ('control-due', 'control-overdue') then (
        select count(*)::int from citizens citizen
        where ${reachesCitizen(caller)} and ${controlDueOf} = page.day
          and citizen.assigned_caseworker_id is not distinct from
            case when page.mailbox like 'caseworker:%' then ${caller.actorId}::uuid end) end`;
  }
}

/** Notes which of their own messages the caller has read, and logs it. What is read already stays so. */
export async function markRead(
  db: Executor,
  { caller, at }: Act,
  { ids, upTo }: MessageReading,
): Promise<void> {
  const read =
    upTo === undefined
      ? sql`message.id = any(${sql.param(ids ?? [])}::uuid[])`
      : sql`(message.at, message.id) <= (select at, id from messages where id = ${upTo}::uuid)`;
  await db.execute(sql`
    with read as (
      insert into message_reads (message_id, actor_id)
      select message.id, ${caller.actorId}::uuid
      from ${boxesOf(caller, at)} join messages message on message.mailbox = box.name
      where ${read}
      on conflict do nothing
    ), person as (
      select audit_subject from citizens where id = ${caller.role === 'citizen' ? caller.citizenId : null}::uuid
    ), once as (
      select (select audit_subject from person) as audit_subject
    ), logged as (
      ${auditInStatement(
        { caller, action: 'messages-read', at },
        { from: sql`once`, subject: sql`once.audit_subject` },
      )}
    )
    select`);
  await forgetNews(db, { caller, at });
}

/** Nobody is written to about what they have read. */
async function forgetNews(db: Executor, { caller, at }: Act): Promise<void> {
  await db.execute(sql`
    update message_addresses set news_since = null
    where ${isOwnAddress(caller)} and news_since is not null
      and not exists (
        select from ${boxesOf(caller, at)} join messages message on message.mailbox = box.name
        where message.at >= box.unread_from and not ${readBy(caller)})`);
}

const dayMs = 24 * 60 * 60_000;

/** Deletes messages that have been kept long enough (R35). */
export async function forgetOldMessages(db: Executor, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - messagesKeptDays * dayMs);
  await db.execute(sql`delete from messages where at < ${instant(oldest)}`);
}
