import { highestOere } from '@frikort/domain/money';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  integer,
  pgTable,
  text,
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
    /** Where the amount stands, such as the number of an order; null when nobody said. */
    source: text(),
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

/**
 * What an operator proposed about a year, for another to confirm (R1): its opening, or another amount of it. One is
 * undecided for each year at most. A confirmation is never by who proposed it.
 */
export const programmeProposals = pgTable(
  'programme_proposals',
  {
    id: uuid().primaryKey(),
    year: integer()
      .notNull()
      .references(() => programmeYears.year),
    /** Of an opening: from when the year would be open; null for at once. */
    opensAt: timestamp('opens_at', { withTimezone: true }),
    /** Of another amount; null for an opening. */
    allowanceOere: bigint('allowance_oere', { mode: 'number' }),
    effectiveFrom: timestamp('effective_from', { withTimezone: true }),
    source: text(),
    proposedBy: uuid('proposed_by')
      .notNull()
      .references(() => actors.id),
    proposedAt: timestamp('proposed_at', { withTimezone: true }).notNull(),
    decidedBy: uuid('decided_by').references(() => actors.id),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    /** Dropped: rejected by another, or withdrawn by who proposed it. Overtaken: another amount was entered meanwhile. */
    outcome: text({ enum: ['confirmed', 'dropped', 'overtaken'] }),
  },
  (table) => [
    uniqueIndex('programme_proposals_undecided').on(table.year).where(sql`${table.outcome} is null`),
    check(
      'programme_proposals_one_thing',
      sql`(${table.allowanceOere} is null) = (${table.effectiveFrom} is null)
        and (${table.allowanceOere} is null or ${table.opensAt} is null)`,
    ),
    check(
      'programme_proposals_decided_whole',
      sql`(${table.outcome} is null) = (${table.decidedAt} is null)
        and (${table.outcome} is null) = (${table.decidedBy} is null)`,
    ),
    check(
      'programme_proposals_outcome_known',
      sql`${table.outcome} in ('confirmed', 'dropped', 'overtaken')`,
    ),
    check(
      'programme_proposals_two_people',
      sql`${table.outcome} is distinct from 'confirmed' or ${table.decidedBy} <> ${table.proposedBy}`,
    ),
  ],
);
