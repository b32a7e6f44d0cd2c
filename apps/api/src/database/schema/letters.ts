import { type LetterYear, letterKinds } from '@frikort/domain/letter';
import { sql } from 'drizzle-orm';
import {
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
import { citizens } from './citizens.ts';
import { historyEvents } from './history.ts';

/**
 * What a municipality writes in its letters (R36), a row for each time that its administrator saved one. The newest
 * version counts for decisions to come, the others for those that were made with them. Rows are only ever added.
 */
export const letterTexts = pgTable(
  'letter_texts',
  {
    authorityCode: text('authority_code').notNull(),
    kind: text({ enum: letterKinds }).notNull(),
    version: integer().notNull(),
    titleDa: text('title_da').notNull(),
    bodyDa: text('body_da').notNull(),
    complaintDa: text('complaint_da'),
    titleEn: text('title_en').notNull(),
    bodyEn: text('body_en').notNull(),
    complaintEn: text('complaint_en'),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [
    primaryKey({ columns: [table.authorityCode, table.kind, table.version] }),
    check('letter_texts_version', sql`${table.version} > 0`),
    check('letter_texts_kind_known', sql`${table.kind} in ('grant', 'deactivation')`),
    check(
      'letter_texts_complaint',
      sql`(${table.kind} = 'deactivation') = (${table.complaintDa} is not null) and (${table.complaintDa} is null) = (${table.complaintEn} is null)`,
    ),
  ],
);

/**
 * The letter of a decision (R36), written with it: what it was made of then, so that it stays the same. Its id is that
 * of the decision in the history, which has the reason and the dates. It goes when the citizen is anonymised (R29).
 */
export const letters = pgTable(
  'letters',
  {
    id: uuid()
      .primaryKey()
      .references(() => historyEvents.id),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    kind: text({ enum: letterKinds }).notNull(),
    /** The municipality that decided, which later ones may take the citizen over from. */
    authorityCode: text('authority_code').notNull(),
    /** The citizen's, as it was. */
    name: text().notNull(),
    /** Of {@link letterTexts}; 0 where the municipality had written none, and our own counts. */
    textVersion: integer('text_version').notNull(),
    standardVersion: text('standard_version').notNull(),
    /** Of `authority_contacts`; 0 where there was none. */
    contactVersion: integer('contact_version').notNull(),
    /** Of a grant: the amounts that it told, the first year first. */
    years: jsonb().$type<LetterYear[]>(),
  },
  (table) => [
    index('letters_of_citizen').on(table.citizenId),
    check('letters_kind_known', sql`${table.kind} in ('grant', 'deactivation')`),
    check('letters_years', sql`(${table.kind} = 'grant') = (${table.years} is not null)`),
  ],
);
