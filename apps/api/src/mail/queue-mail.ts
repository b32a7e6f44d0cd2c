import { todayInCopenhagen } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Executor } from '../database/database.ts';
import type { MailFacts, MailTopic } from './mail-facts.ts';
import { writeMail } from './write-mail.ts';

/** Something to be told to an organisation. */
export type Mail<Topic extends MailTopic = MailTopic> = {
  readonly topic: Topic;
  readonly facts: MailFacts[Topic];
  /** The e-mail address. */
  readonly to: string;
  readonly at: Date;
  /** Tells it to this address at most once a day (in Copenhagen) about this, such as the id of a webhook. */
  readonly onceADayAbout?: string;
};

/**
 * The statement part that queues a mail together with what it tells, so that neither is there without the other.
 * @param from the CTE that does it: without a row nothing is queued
 */
export function mailInStatement<Topic extends MailTopic>(mail: Mail<Topic>, from: SQL): SQL {
  const { topic, facts, to, at } = mail;
  const { subject, body } = writeMail(topic, facts);
  const instant = sql`${at.toISOString()}::timestamptz`;
  return sql`insert into mails (id, topic, recipient, subject, body, once_key, queued_at, due_at)
    select ${uuidv7()}::uuid, ${topic}, ${to}, ${subject}, ${body}, ${onceKeyOf(mail)}, ${instant}, ${instant}
    where exists (select from ${from})
    on conflict (once_key) do nothing`;
}

/** Queues a mail in the transaction of what it tells. It is sent within moments of the commit. */
export async function queueMail<Topic extends MailTopic>(
  transaction: Pick<Executor, 'execute'>,
  mail: Mail<Topic>,
): Promise<void> {
  await transaction.execute(mailInStatement(mail, sql`(values (1)) as once`));
}

function onceKeyOf({ topic, to, at, onceADayAbout }: Mail): string | null {
  return onceADayAbout === undefined ? null : [topic, onceADayAbout, to, todayInCopenhagen(at)].join(' ');
}
