import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A message of the operator on the front page and on top of every app. */
export const serviceNotices = pgTable(
  'service_notices',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ['planned', 'disruption', 'restored'] }).notNull(),
    titleDa: text('title_da').notNull(),
    titleEn: text('title_en').notNull(),
    textDa: text('text_da').notNull(),
    textEn: text('text_en').notNull(),
    shownFrom: timestamp('shown_from', { withTimezone: true }).notNull(),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    /** Null as long as nobody knows when a disruption ends. */
    endsAt: timestamp('ends_at', { withTimezone: true }),
  },
  (table) => [
    check('service_notices_kind_known', sql`${table.kind} in ('planned', 'disruption', 'restored')`),
    check('service_notices_end_after_start', sql`${table.endsAt} > ${table.startsAt}`),
    check(
      'service_notices_open_disruption',
      sql`${table.endsAt} is not null or ${table.kind} = 'disruption'`,
    ),
    index('service_notices_by_end').on(table.endsAt),
    // The operator's list, newest first.
    index('service_notices_by_start').on(table.startsAt, table.id),
  ],
);
