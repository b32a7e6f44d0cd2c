import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { citizens } from './citizens.ts';

/** The latest change of who is assigned to a citizen, so that it can be undone for a minute (R17). */
export const latestAssignments = pgTable('latest_assignments', {
  citizenId: uuid('citizen_id')
    .primaryKey()
    .references(() => citizens.id),
  /** Who was assigned before and after; null for nobody. */
  fromId: uuid('from_id').references(() => actors.id),
  toId: uuid('to_id').references(() => actors.id),
  changedBy: uuid('changed_by')
    .notNull()
    .references(() => actors.id),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
});

/** How a caseworker narrowed a list, by a name of their own: found again on any computer, by nobody else. */
export const savedFilters = pgTable(
  'saved_filters',
  {
    id: uuid().primaryKey(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    name: text().notNull(),
    list: text({ enum: ['mine', 'unassigned', 'all'] }).notNull(),
    /** The filters of `GET /citizens` as the page has them in its address: never a text, which may be a name. */
    filter: jsonb().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('saved_filters_name').on(table.actorId, table.name),
    index('saved_filters_of_caseworker').on(table.actorId, table.createdAt, table.id),
    check('saved_filters_list_known', sql`${table.list} in ('mine', 'unassigned', 'all')`),
  ],
);

/** What a caseworker has chosen for their own work. */
export const caseworkerPreferences = pgTable(
  'caseworker_preferences',
  {
    actorId: uuid('actor_id')
      .primaryKey()
      .references(() => actors.id),
    /** From how much down little is left, for this caseworker. */
    littleLeftOere: bigint('little_left_oere', { mode: 'number' }).notNull(),
  },
  (table) => [
    check('caseworker_preferences_an_amount', sql`${table.littleLeftOere} between 0 and 1000000000`),
  ],
);
