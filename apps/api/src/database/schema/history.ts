import type { RecordedChange } from '@frikort/domain/history';
import { receiptChannels } from '@frikort/domain/self-service';
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { citizens, employments } from './citizens.ts';
import { bytea } from './columns.ts';

/** What happened to a frikort or an employment (R25). Rows are only ever added. */
export const historyEvents = pgTable(
  'history_events',
  {
    id: uuid().primaryKey(),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    employmentId: uuid('employment_id').references(() => employments.id),
    event: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    actorRole: text('actor_role').notNull(),
    organisationCvr: text('organisation_cvr').notNull(),
    organisationName: text('organisation_name').notNull(),
    changes: jsonb().$type<RecordedChange[]>().notNull(),
    /** How it came in (R38); null for what was stored before it was kept. */
    channel: text({ enum: receiptChannels }),
  },
  (table) => [
    check('history_events_channel_known', sql`${table.channel} in ('web', 'import', 'integration')`),
    index('history_events_of_citizen').on(table.citizenId, table.at),
    index('history_events_of_employment').on(table.employmentId, table.at),
  ],
);

/**
 * Who did or tried what, when, for which purpose, about whom (R26). No name and no CPR number: the citizen is
 * `subject`, a keyed index, or what stands for the citizens of a list (see {@link auditLogSubjects}); the person is
 * `actorId`. Partitioned by month by the migration. Rows are only added.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    actorId: uuid('actor_id'),
    role: text(),
    entrance: text(),
    organisationCvr: text('organisation_cvr'),
    organisationName: text('organisation_name'),
    action: text().notNull(),
    purpose: text().notNull(),
    outcome: text({ enum: ['done', 'refused'] }).notNull(),
    /** The problem code of a refusal. */
    code: text(),
    subject: bytea(),
    objectId: uuid('object_id'),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.at] }),
    check('audit_log_outcome_known', sql`${table.outcome} in ('done', 'refused')`),
    index('audit_log_of_subject').on(table.subject, table.at),
    index('audit_log_of_actor').on(table.actorId, table.at),
    // An act: the rows that one statement wrote. Also the order of the whole log.
    index('audit_log_of_act').on(table.at, table.requestId),
    index('audit_log_of_organisation').on(table.organisationCvr, table.at),
    // One kind of act, but for those that are found soon wherever one begins.
    index('audit_log_of_action')
      .on(table.action, table.at, table.requestId)
      .where(
        sql`${table.action} not in ('card-looked-up', 'employment-viewed', 'employments-listed', 'citizen-searched', 'citizen-viewed', 'citizens-listed', 'own-data-viewed')`,
      ),
    index('audit_log_refused').on(table.at, table.requestId).where(sql`${table.outcome} = 'refused'`),
    index('audit_log_alarms')
      .on(table.at, table.id)
      .where(
        sql`${table.action} in ('card-lookup-alarm-raised', 'network-alarm-raised', 'citizen-search-alarm-raised')`,
      ),
  ],
);

/**
 * The citizens of a look at many (R26), beside the one row that it has in {@link auditLog}, of the same `at`. Partitioned
 * by month by the migration. Rows are only added.
 */
export const auditLogSubjects = pgTable(
  'audit_log_subjects',
  {
    at: timestamp({ withTimezone: true }).notNull(),
    rowId: uuid('row_id').notNull(),
    subject: bytea().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.at, table.rowId, table.subject] }),
    index('audit_log_subjects_of_subject').on(table.subject, table.at, table.rowId),
  ],
);
