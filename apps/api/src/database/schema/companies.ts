import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** A company that has logged in, with the contact person it wants suggested (R9). */
export const companies = pgTable('companies', {
  cvr: text().primaryKey(),
  name: text().notNull(),
  contactName: text('contact_name'),
  contactEmail: text('contact_email'),
  contactPhone: text('contact_phone'),
  version: integer().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});
