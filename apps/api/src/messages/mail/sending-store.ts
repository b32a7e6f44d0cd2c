import { entrances } from '@frikort/domain/access';
import { verificationHours } from '@frikort/domain/message';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../../database/database.ts';
import { bytes, query } from '../../database/query.ts';
import { instant } from '../../database/statement.ts';
import { nextAttempt } from '../../mail/pauses.ts';
import { hashOfLinkToken } from './tokens.ts';

const takenRow = z.strictObject({
  id: z.uuid(),
  addressId: z.uuid(),
  purpose: z.enum(['verification', 'news']),
  entrance: z.enum(entrances),
  ciphertext: bytes,
  keyId: z.string(),
  attempts: z.int(),
  queuedAt: z.string(),
});
export type TakenMail = z.output<typeof takenRow>;

/** Whether any mail is due: what is asked all the time when none is. */
export async function isAnyDue(db: Executor, now: Date): Promise<boolean> {
  const rows = await query(
    db,
    z.strictObject({ due: z.literal(1) }),
    sql`select 1 as due where exists (select from message_mails where outcome is null and due_at <= ${instant(now)})
      or exists (select from message_addresses where news_since is not null)`,
  );
  return rows.length > 0;
}

/**
 * Takes the mail that has been due for longest, and notes beforehand that it is being handed over: whatever ends the
 * process, nobody hands it over a second time.
 */
export async function takeDueMail(db: Executor, at: Date): Promise<TakenMail | undefined> {
  const rows = await query(
    db,
    takenRow,
    sql`
    update message_mails mail set attempts = attempts + 1, handed_at = ${instant(at)}
    from message_addresses address
    where address.id = mail.address_id and mail.id = (
      select id from message_mails
      where outcome is null and handed_at is null and due_at <= ${instant(at)}
      order by due_at, id limit 1 for update skip locked)
    returning mail.id, address.id as "addressId", mail.purpose, address.entrance, address.ciphertext,
      address.key_id as "keyId", mail.attempts, mail.queued_at as "queuedAt"`,
  );
  return rows[0];
}

const hourMs = 60 * 60_000;

/** Gives the address the token of the mail that is about to verify it; an earlier one counts no longer. */
export async function noteVerifyToken(
  db: Executor,
  addressId: string,
  token: string,
  at: Date,
): Promise<void> {
  const until = new Date(at.getTime() + verificationHours * hourMs);
  await db.execute(sql`update message_addresses
    set verify_hash = ${hashOfLinkToken(token)}, verify_until = ${instant(until)}
    where id = ${addressId}::uuid`);
}

/** Notes what became of a mail for good. */
export async function noteEnd(
  db: Executor,
  id: string,
  outcome: 'sent' | 'given-up' | 'uncertain',
  at: Date,
): Promise<void> {
  await db.execute(sql`
    update message_mails set outcome = ${outcome}, ended_at = ${instant(at)}, handed_at = null
    where id = ${id}::uuid and outcome is null`);
}

/** Notes that a mail was not taken, to be tried again after a pause. */
export async function noteNotTaken(
  db: Executor,
  { id, attempts }: Pick<TakenMail, 'id' | 'attempts'>,
  at: Date,
): Promise<void> {
  await db.execute(sql`
    update message_mails set handed_at = null, due_at = ${instant(nextAttempt(at, attempts))}
    where id = ${id}::uuid and outcome is null`);
}

/** Notes that an address is refused for good: nothing more is sent to it, also nothing that waits. */
export async function noteRefusedAddress(
  db: Executor,
  { id, addressId }: Pick<TakenMail, 'id' | 'addressId'>,
  at: Date,
): Promise<void> {
  await db.execute(sql`
    with ended as (
      update message_mails set outcome = 'refused', ended_at = ${instant(at)}, handed_at = null
      where address_id = ${addressId}::uuid and outcome is null and (id = ${id}::uuid or handed_at is null)
    )
    update message_addresses set status = 'failing', verify_hash = null, verify_until = null, news_since = null
    where id = ${addressId}::uuid`);
}

/**
 * Notes of mails whose handing over began so long ago that its process is gone that nobody knows what became of them.
 * @returns how many
 */
export async function noteAbandoned(db: Executor, begunBefore: Date, at: Date): Promise<number> {
  const { rowCount } = await db.execute(sql`
    update message_mails set outcome = 'uncertain', ended_at = ${instant(at)}, handed_at = null
    where outcome is null and handed_at < ${instant(begunBefore)}`);
  return rowCount ?? 0;
}
