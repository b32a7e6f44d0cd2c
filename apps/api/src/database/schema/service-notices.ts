import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A message of the operator on the front page and on top of every app. */
export const serviceNotices = pgTable(
  'service_notices',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ['planned', 'disruption'] }).notNull(),
    titleDa: text('title_da').notNull(),
    titleEn: text('title_en').notNull(),
    textDa: text('text_da').notNull(),
    textEn: text('text_en').notNull(),
    shownFrom: timestamp('shown_from', { withTimezone: true }).notNull(),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('service_notices_by_end').on(table.endsAt)],
);
