import { sql } from 'drizzle-orm';
import { bigint, boolean, check, integer, pgTable, primaryKey, timestamp } from 'drizzle-orm/pg-core';

/** A calendar year of the scheme: entered first, opened later; only an opened year has cards (R1). */
export const programmeYears = pgTable('programme_years', {
  year: integer().primaryKey(),
  enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
  openedAt: timestamp('opened_at', { withTimezone: true }),
  /** The amount is made up for a demonstration; never true in production. */
  example: boolean().notNull().default(false),
});

/** The allowances of a year, each from an instant on; the one in force is the latest that has begun (R1). */
export const programmeYearAllowances = pgTable(
  'programme_year_allowances',
  {
    year: integer()
      .notNull()
      .references(() => programmeYears.year),
    effectiveFrom: timestamp('effective_from', { withTimezone: true }).notNull(),
    allowanceOere: bigint('allowance_oere', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.effectiveFrom] }),
    check('programme_year_allowances_positive', sql`${table.allowanceOere} > 0`),
  ],
);
