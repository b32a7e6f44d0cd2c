import { flowSteps, flows, handChannels, type Obligation, seasons } from '@frikort/domain/self-service';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';

/* Counting of self-service (R38). A week is its Monday. Receipts are not here: history and log have them. */

/** How often a step was told of. The row of whole weeks and steps; of a person or a flow there is nothing. */
export const flowStepCounts = pgTable(
  'flow_step_counts',
  {
    week: date().notNull(),
    /** A municipality by code; `` where none was known: the whole country. */
    authorityCode: text('authority_code').notNull(),
    flow: text({ enum: flows }).notNull(),
    step: text({ enum: flowSteps }).notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.week, table.authorityCode, table.flow, table.step] }),
    check('flow_step_counts_monday', sql`extract(isodow from ${table.week}) = 1`),
    check('flow_step_counts_positive', sql`${table.count} > 0`),
  ],
);

/** One time that a municipality uploaded what it had counted by hand. */
export const handCountUploads = pgTable(
  'hand_count_uploads',
  {
    id: uuid().primaryKey(),
    authorityCode: text('authority_code').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    by: uuid()
      .notNull()
      .references(() => actors.id),
  },
  (table) => [index('hand_count_uploads_of_authority').on(table.authorityCode, table.at, table.id)],
);

/** What stood in an upload. */
export const handCounts = pgTable(
  'hand_counts',
  {
    uploadId: uuid('upload_id')
      .notNull()
      .references(() => handCountUploads.id, { onDelete: 'cascade' }),
    flow: text({ enum: flows }).notNull(),
    channel: text({ enum: handChannels }).notNull(),
    week: date().notNull(),
    count: integer().notNull(),
    /** Beside the upload's, for the index. */
    authorityCode: text('authority_code').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.uploadId, table.flow, table.channel, table.week] }),
    check('hand_counts_monday', sql`extract(isodow from ${table.week}) = 1`),
    check('hand_counts_positive', sql`${table.count} > 0`),
    index('hand_counts_of_week').on(table.authorityCode, table.week),
  ],
);

/** How a municipality reports, a row for each time that its administrator saved it; the newest version counts. */
export const reportSettings = pgTable(
  'report_settings',
  {
    authorityCode: text('authority_code').notNull(),
    version: integer().notNull(),
    unit: text(),
    closedAtOnce: boolean('closed_at_once').notNull(),
    /** KLE numbers by flow. */
    kle: jsonb().$type<Record<string, string>>().notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [
    primaryKey({ columns: [table.authorityCode, table.version] }),
    check('report_settings_version', sql`${table.version} > 0`),
  ],
);

export type CountingTask = { flow: string; obligation: Obligation; name: { da: string; en: string } };

/** The operator's list of what is counted in a season, a row for each time that it was saved; the newest counts. */
export const countingTasks = pgTable(
  'counting_tasks',
  {
    version: integer().primaryKey(),
    season: text({ enum: seasons }).notNull(),
    year: integer().notNull(),
    weeks: jsonb().$type<string[]>().notNull(),
    tasks: jsonb().$type<CountingTask[]>().notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => actors.id),
  },
  () => [check('counting_tasks_version', sql`version > 0`)],
);
