import { highestOere } from '@frikort/domain/money';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  integer,
  pgTable,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';

/** A calendar year of the scheme: entered first, opened later; only an opened year has cards (R1). */
export const programmeYears = pgTable(
  'programme_years',
  {
    year: integer().primaryKey(),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }),
    /** The amount is made up for a demonstration; never true in production. */
    example: boolean().notNull().default(false),
    /** What the log names the year by. */
    id: uuid().notNull().default(sql`gen_random_uuid()`),
  },
  (table) => [unique('programme_years_id').on(table.id)],
);

/**
 * The allowances of a year, each from an instant on; the one in force is the latest that has begun, or a lowering
 * that is entered (R1). A correction of the same instant supersedes; an amount once entered is never rewritten.
 */
export const programmeYearAllowances = pgTable(
  'programme_year_allowances',
  {
    year: integer()
      .notNull()
      .references(() => programmeYears.year),
    effectiveFrom: timestamp('effective_from', { withTimezone: true }).notNull(),
    allowanceOere: bigint('allowance_oere', { mode: 'number' }).notNull(),
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull().defaultNow(),
    /** Null for what the law had set before there was an operator. */
    enteredBy: uuid('entered_by').references(() => actors.id),
    supersededAt: timestamp('superseded_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('programme_year_allowances_key')
      .on(table.year, table.effectiveFrom)
      .where(sql`${table.supersededAt} is null`),
    check('programme_year_allowances_positive', sql`${table.allowanceOere} > 0`),
    check(
      'programme_year_allowances_an_amount',
      sql`${table.allowanceOere} <= ${sql.raw(String(highestOere))} or ${table.supersededAt} is not null`,
    ),
  ],
);
