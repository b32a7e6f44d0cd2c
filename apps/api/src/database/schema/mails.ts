import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Mails to organisations, sent by a job and kept for a while after. None names a citizen, or holds a CPR number. */
export const mails = pgTable(
  'mails',
  {
    /** Also in the Message-ID, by which a receiver knows one that came twice. */
    id: uuid().primaryKey(),
    topic: text().notNull(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** No two have the same: what is told at most once in a time is queued with a name of that time. */
    onceKey: text('once_key').unique('mails_once'),
    queuedAt: timestamp('queued_at', { withTimezone: true }).notNull(),
    /** From when it may be tried (again). */
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    attempts: integer().notNull().default(0),
    /** At most one of the two. */
    sentAt: timestamp('sent_at', { withTimezone: true }),
    givenUpAt: timestamp('given_up_at', { withTimezone: true }),
  },
  (table) => [
    index('mails_due').on(table.dueAt).where(sql`${table.sentAt} is null and ${table.givenUpAt} is null`),
    index('mails_by_age').on(table.queuedAt),
    check('mails_one_end', sql`num_nonnulls(${table.sentAt}, ${table.givenUpAt}) < 2`),
  ],
);
