import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

/**
 * What is counted of frikort and employments once a day (R37): a row for each month, and one for each year, of each
 * municipality and of the country. Made anew by each count, so that a change of anything is in the next.
 */
export const statisticsFigures = pgTable(
  'statistics_figures',
  {
    /** The code of a municipality, or `country`. */
    place: text().notNull(),
    year: integer().notNull(),
    /** 1 to 12, or 0 of the whole year. */
    month: integer().notNull(),
    granted: integer().notNull(),
    /** At the end of it; of a month to come, as it is now. */
    active: integer().notNull(),
    used: integer().notNull(),
    employments: integer().notNull(),
    amountOere: bigint('amount_oere', { mode: 'number' }).notNull(),
    companies: integer().notNull(),
    /** Whose first employment began in it, and the quartiles of the days since their grant. */
    firstEmployments: integer('first_employments').notNull(),
    lowerDays: doublePrecision('lower_days'),
    medianDays: doublePrecision('median_days'),
    upperDays: doublePrecision('upper_days'),
  },
  (table) => [
    primaryKey({ columns: [table.place, table.year, table.month] }),
    check('statistics_figures_month_known', sql`${table.month} between 0 and 12`),
  ],
);

/** When it was counted; a row for each day. */
export const statisticsCounts = pgTable('statistics_counts', {
  countedOn: date('counted_on').primaryKey(),
  countedAt: timestamp('counted_at', { withTimezone: true }).notNull(),
  tookMs: integer('took_ms').notNull(),
});

/**
 * What everybody has been told (R37): of a closed year, `2025`, once and for good; of those that are not, once a month,
 * `2026-11`. Never rewritten, so that two versions cannot be set against each other.
 */
export const statisticsEditions = pgTable('statistics_editions', {
  name: text().primaryKey(),
  publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
  figures: jsonb().notNull(),
});
