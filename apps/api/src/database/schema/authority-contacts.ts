import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';

/**
 * How a municipality is reached, a row for each time that its administrator saved it: the newest version counts, the
 * others tell who changed what. Rows are only ever added.
 */
export const authorityContacts = pgTable(
  'authority_contacts',
  {
    authorityCode: text('authority_code').notNull(),
    version: integer().notNull(),
    phone: text().notNull(),
    email: text(),
    address: text(),
    openingHoursDa: text('opening_hours_da'),
    openingHoursEn: text('opening_hours_en'),
    webPage: text('web_page'),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [
    primaryKey({ columns: [table.authorityCode, table.version] }),
    check('authority_contacts_version', sql`${table.version} > 0`),
    check(
      'authority_contacts_both_languages',
      sql`(${table.openingHoursDa} is null) = (${table.openingHoursEn} is null)`,
    ),
  ],
);
