import { objectionAnswers, objectionReasons, objectionSides } from '@frikort/domain/objection';
import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { employments } from './citizens.ts';

/**
 * That a company asks to correct a locked employment, and what came of it (R30). Who may answer follows from the citizen's
 * municipality as it is then, so that no municipality stands here.
 */
export const employmentReopenings = pgTable(
  'employment_reopenings',
  {
    id: uuid().primaryKey(),
    employmentId: uuid('employment_id')
      .notNull()
      .references(() => employments.id),
    reason: text().notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => actors.id),
    /** Null while nobody has answered; one that has lapsed says so once another is asked for. */
    outcome: text({ enum: ['approved', 'refused', 'withdrawn', 'lapsed'] }),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    decidedBy: uuid('decided_by').references(() => actors.id),
    /** Why it was refused. */
    answer: text(),
    /** The last day on which the company may edit what was reopened. */
    editableUntil: date('editable_until'),
  },
  (table) => [
    check(
      'employment_reopenings_outcome_known',
      sql`${table.outcome} in ('approved', 'refused', 'withdrawn', 'lapsed')`,
    ),
    check(
      'employment_reopenings_decided',
      sql`(${table.outcome} is null) = (${table.decidedAt} is null)
        and (${table.outcome} is not distinct from 'approved') = (${table.editableUntil} is not null)
        and (${table.outcome} is not distinct from 'refused') = (${table.answer} is not null)`,
    ),
    // One that waits for each employment.
    uniqueIndex('employment_reopenings_waiting').on(table.employmentId).where(sql`${table.outcome} is null`),
    index('employment_reopenings_of_employment').on(table.employmentId, table.requestedAt),
    index('employment_reopenings_by_request').on(table.requestedAt, table.id),
  ],
);

/** That a citizen says that an employment is wrong, and what became of it (R30). */
export const employmentObjections = pgTable(
  'employment_objections',
  {
    id: uuid().primaryKey(),
    employmentId: uuid('employment_id')
      .notNull()
      .references(() => employments.id),
    reason: text({ enum: objectionReasons }).notNull(),
    sentence: text(),
    raisedAt: timestamp('raised_at', { withTimezone: true }).notNull(),
    /** Null while nobody has answered, and when its employment was cancelled, which needs no answer. */
    outcome: text({ enum: ['settled', 'withdrawn'] }),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    settledBy: uuid('settled_by').references(() => actors.id),
    /** For whom it was answered. */
    settledFor: text('settled_for', { enum: objectionSides }),
    answer: text({ enum: objectionAnswers }),
    answerSentence: text('answer_sentence'),
  },
  (table) => [
    check('employment_objections_outcome_known', sql`${table.outcome} in ('settled', 'withdrawn')`),
    check(
      'employment_objections_settled',
      sql`(${table.outcome} is null) = (${table.settledAt} is null)
        and (${table.outcome} is not distinct from 'settled') = (${table.answer} is not null)
        and (${table.answer} is null) = (${table.settledFor} is null)`,
    ),
    // One open for each employment.
    uniqueIndex('employment_objections_open').on(table.employmentId).where(sql`${table.outcome} is null`),
    index('employment_objections_of_employment').on(table.employmentId, table.raisedAt),
    index('employment_objections_by_raising').on(table.raisedAt, table.id),
  ],
);
