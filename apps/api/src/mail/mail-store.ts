import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { nextAttempt } from './pauses.ts';

/** How long a mail is kept, sent or not: long enough to look into why one did not come. */
const keptMs = 30 * 24 * 60 * 60_000;

const queuedRow = z.strictObject({
  id: z.uuid(),
  topic: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  queued_at: z.string(),
  attempts: z.int(),
});

/** A mail that is being sent, this attempt counted. */
export type QueuedMail = Omit<z.output<typeof queuedRow>, 'queued_at'> & { readonly queuedAt: Date };

const instantOf = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/**
 * Takes the mail that has been due for longest and counts the attempt. The next one is due after a pause, so that
 * another process leaves it alone, and one that dies while it sends costs nothing but that.
 */
export async function takeNextMail(db: Database, at: Date): Promise<QueuedMail | undefined> {
  return await db.transaction(async (transaction) => {
    const [row] = await query(
      transaction,
      queuedRow,
      sql`
      select id, topic, recipient, subject, body, queued_at, attempts + 1 as attempts from mails
      where sent_at is null and given_up_at is null and due_at <= ${instantOf(at)}
      order by due_at limit 1 for update skip locked`,
    );
    if (!row) return undefined;
    const { queued_at: queuedAt, ...mail } = row;
    await transaction.execute(sql`
      update mails set attempts = ${mail.attempts}, due_at = ${instantOf(nextAttempt(at, mail.attempts))}
      where id = ${mail.id}::uuid`);
    return { ...mail, queuedAt: new Date(queuedAt) };
  });
}

export async function noteSent(db: Executor, id: string, at: Date): Promise<void> {
  await db.execute(sql`update mails set sent_at = ${instantOf(at)} where id = ${id}::uuid`);
}

export async function noteGivenUp(db: Executor, id: string, at: Date): Promise<void> {
  await db.execute(sql`update mails set given_up_at = ${instantOf(at)} where id = ${id}::uuid`);
}

/** Deletes what has been kept long enough. */
export async function forgetOldMails(db: Executor, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptMs);
  await db.execute(sql`delete from mails where queued_at < ${instantOf(oldest)}`);
}
