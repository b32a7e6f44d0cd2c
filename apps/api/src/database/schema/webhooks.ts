import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { bytea } from './columns.ts';
import { streamEvents } from './events.ts';

/** Where a municipality or a company has its events sent (R34). One that was deleted stays for as long as its deliveries. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: uuid().primaryKey(),
    stream: text().notNull(),
    url: text().notNull(),
    /** Who is told when it pauses. */
    email: text().notNull(),
    types: text().array().notNull(),
    status: text({ enum: ['active', 'paused', 'deleted'] }).notNull(),
    pausedBecause: text('paused_because'),
    /** Since when nothing has got through; null while it does. */
    failingSince: timestamp('failing_since', { withTimezone: true }),
    version: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actors.id),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    check(
      'webhooks_paused_for_a_reason',
      sql`(${table.status} = 'paused') = (${table.pausedBecause} is not null)`,
    ),
    index('webhooks_of_stream').on(table.stream),
  ],
);

/** What a webhook's deliveries are signed with: the newest, and for a while the one before. */
export const webhookSecrets = pgTable(
  'webhook_secrets',
  {
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    /** Secret and private key, AES-256-GCM with id and number as additional data; see `signing-keys.ts`. */
    ciphertext: bytea().notNull(),
    keyId: text('key_id').notNull(),
    publicKey: text('public_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.webhookId, table.number] })],
);

/** An event, or a test, on its way to a webhook. Goes with its event. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid().primaryKey(),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    /** The event's place; null for a test. */
    stream: text(),
    position: bigint({ mode: 'number' }),
    /** What the receiver knows it by, however often it is sent. */
    eventId: uuid('event_id').notNull(),
    type: text().notNull(),
    status: text({ enum: ['waiting', 'succeeded', 'failed'] }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** From when it may be tried. */
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    /** Somebody wants it sent now, also to a webhook that is paused. */
    byHand: boolean('by_hand').notNull().default(false),
    attempts: integer().notNull().default(0),
    /** Attempts since it was last ordered, and when the first of them was. */
    tries: integer().notNull().default(0),
    triedSince: timestamp('tried_since', { withTimezone: true }),
  },
  (table) => [
    foreignKey({
      columns: [table.stream, table.position],
      foreignColumns: [streamEvents.stream, streamEvents.position],
    }).onDelete('cascade'),
    unique('webhook_deliveries_once').on(table.webhookId, table.position),
    index('webhook_deliveries_due')
      .on(table.webhookId, table.dueAt, table.position)
      .where(sql`${table.status} = 'waiting'`),
    index('webhook_deliveries_ordered').on(table.webhookId, table.dueAt).where(sql`${table.byHand}`),
    index('webhook_deliveries_of_webhook').on(table.webhookId, table.createdAt, table.id),
    index('webhook_deliveries_of_event').on(table.stream, table.position),
  ],
);

/** Every attempt to send, with what came of it. Rows are only added. */
export const webhookAttempts = pgTable(
  'webhook_attempts',
  {
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => webhookDeliveries.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    durationMs: integer('duration_ms').notNull(),
    outcome: text().notNull(),
    /** Of the HTTP answer; null when there was none. */
    statusCode: integer('status_code'),
    /** The beginning of the answer, as one clean line. */
    answer: text(),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.number] })],
);
