import { entrances } from '@frikort/domain/access';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { citizens } from './citizens.ts';
import { bytea } from './columns.ts';
import { programmeYears } from './programme.ts';

/**
 * What people are told in the app (R35), each once. No text and no name: the words come from catalogues, and what is shown
 * beside them is fetched as whoever reads may see it then. No references: whoever makes messages waits for nobody who
 * holds a citizen.
 */
export const messages = pgTable(
  'messages',
  {
    id: uuid().primaryKey(),
    /** `citizen:ID`, `caseworker:ID`, `authority:CODE` or `company:CVR`. */
    mailbox: text().notNull(),
    kind: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    citizenId: uuid('citizen_id'),
    employmentId: uuid('employment_id'),
    year: integer(),
    day: date(),
    /** No two have the same: what a day brings is told once, however often it is looked. */
    onceKey: text('once_key').unique('messages_once'),
  },
  (table) => [
    index('messages_of_mailbox').on(table.mailbox, table.at, table.id),
    index('messages_of_citizen').on(table.citizenId),
    index('messages_by_age').using('brin', table.at),
  ],
);

/** Who has read what. */
export const messageReads = pgTable(
  'message_reads',
  {
    messageId: uuid('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.actorId] })],
);

/** The cards of which little is left, as their citizens have been told: nobody is told again before it was otherwise. */
export const cardsRunningOut = pgTable(
  'cards_running_out',
  {
    citizenId: uuid('citizen_id').notNull(),
    year: integer()
      .notNull()
      .references(() => programmeYears.year),
  },
  (table) => [primaryKey({ columns: [table.citizenId, table.year] })],
);

/** Where a person is written to when there is news, because they asked for it: at most one address for each entrance. */
export const messageAddresses = pgTable(
  'message_addresses',
  {
    id: uuid().primaryKey(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    entrance: text({ enum: entrances }).notNull(),
    citizenId: uuid('citizen_id').references(() => citizens.id),
    /** The mailboxes that they read: one of their own, one that they share, or both. */
    ownMailbox: text('own_mailbox'),
    sharedMailbox: text('shared_mailbox'),
    /** The address and the token that stops mails, AES-256-GCM with the id as additional data. */
    ciphertext: bytea().notNull(),
    keyId: text('key_id').notNull(),
    status: text({ enum: ['unverified', 'working', 'failing'] }).notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    /** SHA-256 of the token of the latest mail that verifies it. */
    verifyHash: bytea('verify_hash'),
    verifyUntil: timestamp('verify_until', { withTimezone: true }),
    /** SHA-256 of the token that stops mails, in every mail the same. */
    stopHash: bytea('stop_hash').notNull(),
    /** Since when there is something that they have not been told of by mail. */
    newsSince: timestamp('news_since', { withTimezone: true }),
    /** The day, in Copenhagen, of the latest mail that told of news. */
    toldOn: date('told_on'),
    /** When they last looked at their messages. */
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('message_addresses_one_each').on(table.actorId, table.entrance),
    unique('message_addresses_stop').on(table.stopHash),
    unique('message_addresses_verify').on(table.verifyHash),
    index('message_addresses_of_own').on(table.ownMailbox),
    index('message_addresses_of_shared').on(table.sharedMailbox),
    index('message_addresses_of_citizen').on(table.citizenId),
    index('message_addresses_with_news').on(table.newsSince).where(sql`${table.newsSince} is not null`),
    check('message_addresses_status_known', sql`${table.status} in ('unverified', 'working', 'failing')`),
    check(
      'message_addresses_token_has_end',
      sql`(${table.verifyHash} is null) = (${table.verifyUntil} is null)`,
    ),
    check(
      'message_addresses_some_mailbox',
      sql`num_nonnulls(${table.ownMailbox}, ${table.sharedMailbox}) > 0`,
    ),
  ],
);

/**
 * Mails to those addresses: written when they are sent, so that neither an address nor a token stands here. Each is handed
 * over once unless it surely was not taken.
 */
export const messageMails = pgTable(
  'message_mails',
  {
    /** Also in the Message-ID, the same for each attempt. */
    id: uuid().primaryKey(),
    addressId: uuid('address_id')
      .notNull()
      .references(() => messageAddresses.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['verification', 'news'] }).notNull(),
    /** In Copenhagen. */
    day: date().notNull(),
    queuedAt: timestamp('queued_at', { withTimezone: true }).notNull(),
    /** From when it may be tried (again). */
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    attempts: integer().notNull().default(0),
    /** When an attempt began that has not ended: whether the server took it, nobody knows yet. */
    handedAt: timestamp('handed_at', { withTimezone: true }),
    outcome: text({ enum: ['sent', 'refused', 'given-up', 'uncertain'] }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('message_mails_once_a_day')
      .on(table.addressId, table.day)
      .where(sql`${table.purpose} = 'news'`),
    index('message_mails_due').on(table.dueAt).where(sql`${table.outcome} is null`),
    index('message_mails_of_address').on(table.addressId, table.queuedAt),
    index('message_mails_by_age').on(table.queuedAt),
    check('message_mails_ended_somehow', sql`(${table.outcome} is null) = (${table.endedAt} is null)`),
    check(
      'message_mails_outcome_known',
      sql`${table.outcome} in ('sent', 'refused', 'given-up', 'uncertain')`,
    ),
  ],
);

/** When mails that verify an address were asked for, to whom by a keyed name, and by whom; for a day (R35). */
export const verificationsAsked = pgTable(
  'verifications_asked',
  {
    at: timestamp({ withTimezone: true }).notNull(),
    addressName: text('address_name').notNull(),
    actorId: uuid('actor_id').notNull(),
  },
  (table) => [
    index('verifications_asked_by_age').on(table.at),
    index('verifications_asked_for').on(table.addressName, table.at),
    index('verifications_asked_by').on(table.actorId, table.at),
  ],
);
