import { entrances } from '@frikort/domain/access';
import { duplicateChoices, importStatuses, rowOutcomes } from '@frikort/domain/employment-import';
import type { DuplicateOf } from '@frikort/domain/refusal';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
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

/** An import of employments (R33): who sent it, how it is to be done, and how far it is. Deleted some days after its end. */
export const employmentImports = pgTable(
  'employment_imports',
  {
    id: uuid().primaryKey(),
    companyCvr: text('company_cvr').notNull(),
    companyName: text('company_name').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    /** The way in of the person who sent it; an outside system has none, and may be a vendor's (R32). */
    entrance: text({ enum: entrances }),
    vendorCvr: text('vendor_cvr'),
    /** The request that sent it, as the log names it, and its network by a keyed name (R27), until it has ended. */
    requestId: text('request_id').notNull(),
    network: text(),
    status: text({ enum: importStatuses }).notNull(),
    dryRun: boolean('dry_run').notNull(),
    allOrNothing: boolean('all_or_nothing').notNull(),
    duplicates: text({ enum: duplicateChoices }).notNull(),
    /** Rows; of those that are done, the first so many of the file, what came of them. */
    total: integer().notNull(),
    done: integer().notNull(),
    created: integer().notNull(),
    updated: integer().notNull(),
    unchanged: integer().notNull(),
    refused: integer().notNull(),
    notDone: integer('not_done').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    /** Not gone on with before: something stood in its way. */
    resumeAt: timestamp('resume_at', { withTimezone: true }),
  },
  (table) => [
    check(
      'employment_imports_ended',
      sql`(${table.status} in ('queued', 'running')) = (${table.endedAt} is null)`,
    ),
    check(
      'employment_imports_counted',
      sql`${table.created} + ${table.updated} + ${table.unchanged} + ${table.refused} + ${table.notDone} <= ${table.total} and ${table.done} <= ${table.total}`,
    ),
    index('employment_imports_of_company').on(table.companyCvr, table.createdAt, table.id),
    index('employment_imports_under_way').on(table.createdAt, table.id).where(sql`${table.endedAt} is null`),
    index('employment_imports_ended_by').on(table.endedAt).where(sql`${table.endedAt} is not null`),
  ],
);

/** The rows of an import that are still needed, some hundred at a time: personal, and gone when they are done. */
export const employmentImportParts = pgTable(
  'employment_import_parts',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => employmentImports.id, { onDelete: 'cascade' }),
    /** How many rows of the file come before it. */
    first: integer().notNull(),
    count: integer().notNull(),
    rows: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.first] })],
);

/** What came of a row of an import. Nothing of the row itself stands here. */
export const employmentImportRows = pgTable(
  'employment_import_rows',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => employmentImports.id, { onDelete: 'cascade' }),
    /** Its place in the file, from 1. */
    number: integer().notNull(),
    outcome: text({ enum: rowOutcomes }).notNull(),
    /** The refusal with its facts. */
    refusal: jsonb(),
    employmentId: uuid('employment_id'),
    repeats: jsonb().$type<DuplicateOf>(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.number] })],
);
