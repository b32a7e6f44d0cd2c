import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/*
 * What other systems are told (R31). Whatever happens puts a row in the queue, in its own transaction; one process at a
 * time gives the rows their places in the streams of those who may know.
 */

/**
 * What happened and has no place yet. A trigger puts every row of `history_events` here, so that no code can forget it;
 * what no history has puts itself here. No index: it is short, and read whole.
 */
export const eventQueue = pgTable('event_queue', {
  /** Follows cause: what happens to something comes behind what had been committed about it. */
  place: bigint({ mode: 'number' }).notNull().generatedByDefaultAsIdentity(),
  /** The event's id, in history too, where it has it. */
  id: uuid().notNull(),
  /** An event of a history, or a published type. */
  what: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  citizenId: uuid('citizen_id'),
  employmentId: uuid('employment_id'),
  importId: uuid('import_id'),
  /** The company that it is about, where no employment says so. */
  companyCvr: text('company_cvr'),
  /** The caseworker who is told of it, where it is about them. */
  caseworkerId: uuid('caseworker_id'),
  /** The municipality that is told, where it is not the one that is responsible for the citizen by then (R19). */
  authorityCode: text('authority_code'),
});

/** How far each stream is. `authority:0751` is a municipality's, `company:99100002` a company's. */
export const eventStreams = pgTable('event_streams', {
  stream: text().primaryKey(),
  /** The first position that is kept; one above the last when none is. */
  firstPosition: bigint('first_position', { mode: 'number' }).notNull(),
  lastPosition: bigint('last_position', { mode: 'number' }).notNull(),
});

/** The events of each stream, at positions from 1 without holes. One that two may know has a row for each. */
export const streamEvents = pgTable(
  'stream_events',
  {
    stream: text().notNull(),
    position: bigint({ mode: 'number' }).notNull(),
    id: uuid().notNull(),
    type: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    placedAt: timestamp('placed_at', { withTimezone: true }).notNull(),
    citizenId: uuid('citizen_id'),
    employmentId: uuid('employment_id'),
    importId: uuid('import_id'),
  },
  (table) => [
    primaryKey({ columns: [table.stream, table.position] }),
    // A company asks by no citizen.
    index('stream_events_of_citizen')
      .on(table.citizenId, table.stream, table.position)
      .where(sql`stream like 'authority:%'`),
    // Rows come in the order of time, and what is old is gone through day by day.
    index('stream_events_by_age').using('brin', table.placedAt),
  ],
);
