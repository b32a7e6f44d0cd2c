import { entranceOf } from '@frikort/domain/access';
import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import {
  messageMailOutcomes,
  messageMailStates,
  messagesKeptDays,
  mostVerificationsADay,
  mostVerificationsToAddress,
  unverifiedKeptDays,
} from '@frikort/domain/message';
import type { TooManyVerifications } from '@frikort/domain/refusal';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { Executor } from '../../database/database.ts';
import { bytes, query } from '../../database/query.ts';
import { instant } from '../../database/statement.ts';
import { type MessageCaller, mailboxesOf } from '../mailbox.ts';
import { hashOfLinkToken } from './tokens.ts';

type Act = { readonly caller: MessageCaller; readonly at: Date };

const dayMs = 24 * 60 * 60_000;

const addressRow = z.strictObject({
  id: z.uuid(),
  status: z.enum(messageMailStates).exclude(['off']),
  ciphertext: bytes,
  key_id: z.string(),
  latest: z
    .strictObject({
      at: z.string(),
      purpose: z.enum(['verification', 'news']),
      outcome: z.enum(messageMailOutcomes),
    })
    .nullable(),
});
export type StoredAddress = z.output<typeof addressRow>;

/** Whether a row of `message_addresses` is the caller's. */
export const isOwnAddress = ({ actorId, role }: Pick<MessageCaller, 'actorId' | 'role'>): SQL =>
  sql`(actor_id = ${actorId}::uuid and entrance = ${entranceOf[role]})`;

const addressColumns: SQL = sql`address.id, address.status, address.ciphertext, address.key_id, (
  select json_build_object('at', mail.queued_at, 'purpose', mail.purpose, 'outcome', coalesce(mail.outcome, 'waiting'))
  from message_mails mail where mail.address_id = address.id
  order by mail.queued_at desc, mail.purpose, mail.id desc limit 1) as latest`;

/** Who acts about their own address: a citizen is named in the log as the one it is about (R26). */
const own = ({ caller }: Act): SQL => sql`own as (
    select (select audit_subject from citizens where id = ${caller.role === 'citizen' ? caller.citizenId : null}::uuid)
      as audit_subject
  )`;

/** Reads where the caller is written to, if anywhere, and logs it. */
export async function readAddress(db: Executor, act: Act): Promise<StoredAddress | undefined> {
  const rows = await query(
    db,
    addressRow,
    sql`
    with ${own(act)}, logged as (
      ${auditInStatement(
        { ...act, action: 'message-mail-viewed' },
        { from: sql`own`, subject: sql`own.audit_subject` },
      )}
    )
    select ${addressColumns} from message_addresses address where ${isOwnAddress(act.caller)}`,
  );
  return rows[0];
}

/** The same, after a change that is logged by itself. */
export async function findAddress(db: Executor, { caller }: Act): Promise<StoredAddress | undefined> {
  const rows = await query(
    db,
    addressRow,
    sql`select ${addressColumns} from message_addresses address where ${isOwnAddress(caller)}`,
  );
  return rows[0];
}

/** Whoever asks for mails that verify an address does so one after another: an arbitrary number that all agree on. */
const verificationLock = 4_218_035;

/**
 * Counts a mail that is to verify an address (R35), to the end of the transaction before anybody else.
 * @param addressName a keyed name of the address
 * @returns the refusal when there have been as many as there may be
 */
export async function countVerification(
  transaction: Executor,
  { caller, at }: Act,
  addressName: string,
): Promise<TooManyVerifications | undefined> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${verificationLock})`);
  const since = new Date(at.getTime() - dayMs);
  const counted = z.strictObject({ count: z.int(), seconds: z.int().nullable() });
  const limits = [
    { isCounted: sql`actor_id = ${caller.actorId}::uuid`, most: mostVerificationsADay },
    { isCounted: sql`address_name = ${addressName}`, most: mostVerificationsToAddress },
  ];
  for (const { isCounted, most } of limits) {
    const [row] = await query(
      transaction,
      counted,
      sql`select count(*)::int as count,
        ceil(extract(epoch from min(at) - ${instant(since)}))::int as seconds
      from verifications_asked where ${isCounted} and at > ${instant(since)}`,
    );
    if (row && row.count >= most)
      return { code: 'too-many-verifications', most, retryAfterSeconds: Math.max(1, row.seconds ?? 1) };
  }
  await transaction.execute(sql`insert into verifications_asked (at, address_name, actor_id)
    values (${instant(at)}, ${addressName}, ${caller.actorId}::uuid)`);
  return undefined;
}

/** An address that is to be verified, for the row of that id. */
export type NewAddress = {
  readonly id: string;
  readonly ciphertext: Buffer;
  readonly keyId: string;
  readonly stopToken: string;
};

/** Takes an address in place of the one before, of which nothing waits any more, and queues the mail that verifies it. */
export async function storeAddress(transaction: Executor, act: Act, address: NewAddress): Promise<void> {
  const { caller, at } = act;
  const { own: ownMailbox = null, shared = null } = mailboxesOf(caller);
  await transaction.execute(sql`delete from message_addresses where ${isOwnAddress(caller)}`);
  await transaction.execute(sql`
    with ${own(act)}, stored as (
      insert into message_addresses (id, actor_id, entrance, citizen_id, own_mailbox, shared_mailbox, ciphertext,
        key_id, status, asked_at, stop_hash, seen_at)
      values (${address.id}::uuid, ${caller.actorId}::uuid, ${entranceOf[caller.role]},
        ${caller.role === 'citizen' ? caller.citizenId : null}::uuid, ${ownMailbox}, ${shared}, ${address.ciphertext},
        ${address.keyId}, 'unverified', ${instant(at)}, ${hashOfLinkToken(address.stopToken)}, ${instant(at)})
      returning id
    ), logged as (
      ${auditInStatement(
        { ...act, action: 'message-mail-asked' },
        { from: sql`own`, subject: sql`own.audit_subject` },
      )}
    )
    insert into message_mails (id, address_id, purpose, day, queued_at, due_at)
    select ${uuidv7()}::uuid, id, 'verification', ${todayInCopenhagen(at)}::date, ${instant(at)}, ${instant(at)}
    from stored`);
}

/** Writes to the caller no more, and logs it; also when there was no address. */
export async function removeAddress(db: Executor, act: Act): Promise<void> {
  await db.execute(sql`
    with ${own(act)}, gone as (
      delete from message_addresses where ${isOwnAddress(act.caller)}
    ), logged as (
      ${auditInStatement(
        { ...act, action: 'message-mail-stopped' },
        { from: sql`own`, subject: sql`own.audit_subject` },
      )}
    )
    select`);
}

/** Somebody who has a mail, and need not be logged in. */
export type LinkUse = { readonly token: string; readonly at: Date; readonly requestId: string };

/** What a link does to the address that it belongs to, logged under the person's name. @returns whether there is one */
async function useLink(db: Executor, { at, requestId }: LinkUse, effect: SQL): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with used as (${effect}), logged as (
      ${auditInStatement(
        { each: { requestId }, action: 'message-mail-link-used', at },
        {
          from: sql`(select used.actor_id, null::text as role, used.entrance, actor.cvr,
            actor.organisation_name as organisation
            from used join actors actor on actor.id = used.actor_id) by_link`,
        },
      )}
    )
    select actor_id from used`);
  return rows.length > 0;
}

/** Verifies an address by the link that was sent to it, once and in time. */
export async function verifyAddress(db: Executor, use: LinkUse): Promise<boolean> {
  return await useLink(
    db,
    use,
    sql`update message_addresses set status = 'working', verify_hash = null, verify_until = null
      where verify_hash = ${hashOfLinkToken(use.token)} and verify_until > ${instant(use.at)}
      returning actor_id, entrance`,
  );
}

/** Stops mails by the link that stands in each of them. */
export async function stopByLink(db: Executor, use: LinkUse): Promise<boolean> {
  return await useLink(
    db,
    use,
    sql`delete from message_addresses where stop_hash = ${hashOfLinkToken(use.token)} returning actor_id, entrance`,
  );
}

/** Deletes addresses that nobody verified, or whose people do not come any more, and counts of verifications. */
export async function forgetOldAddresses(db: Executor, now: Date): Promise<void> {
  const before = (days: number) => instant(new Date(now.getTime() - days * dayMs));
  await db.execute(sql`delete from message_addresses
    where (status = 'unverified' and asked_at < ${before(unverifiedKeptDays)}) or seen_at < ${before(messagesKeptDays)}`);
  await db.execute(sql`delete from verifications_asked where at < ${before(1)}`);
  await db.execute(sql`delete from message_mails where queued_at < ${before(mailsKeptDays)}`);
}

/** So long is kept what became of a mail, as of other mails. */
const mailsKeptDays = 30;

/** Queues a mail for everybody who has news and was not told today; in the morning what came later the day before. */
export async function queueNews(db: Executor, now: Date, isMorning: boolean): Promise<void> {
  const today: CalendarDate = todayInCopenhagen(now);
  await db.execute(sql`
    with due as (
      select id from message_addresses
      where status = 'working' and news_since is not null and (told_on is null or told_on < ${today}::date)
        and (${isMorning} or (news_since at time zone 'Europe/Copenhagen')::date = ${today}::date)
      for update skip locked
    ), queued as (
      insert into message_mails (id, address_id, purpose, day, queued_at, due_at)
      select gen_random_uuid(), id, 'news', ${today}::date, ${instant(now)}, ${instant(now)} from due
      on conflict do nothing
    )
    update message_addresses address set news_since = null, told_on = ${today}::date
    from due where address.id = due.id`);
}
