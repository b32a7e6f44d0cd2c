import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { citizens, employments } from './citizens.ts';

/* What a municipality took out for its other systems (R28), as it was then: nothing of it is ever changed. */

export const handOvers = pgTable(
  'hand_overs',
  {
    id: uuid().primaryKey(),
    authorityCode: text('authority_code').notNull(),
    kind: text({ enum: ['everything', 'changes'] }).notNull(),
    /** Both days count. */
    fromDate: date('from_date').notNull(),
    toDate: date('to_date').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => actors.id),
    employments: integer().notNull(),
    citizens: integer().notNull(),
    /** Of those citizens in the whole period. */
    amountOere: bigint('amount_oere', { mode: 'number' }).notNull(),
  },
  (table) => [
    check('hand_overs_kind_known', sql`${table.kind} in ('everything', 'changes')`),
    check('hand_overs_end_not_before_start', sql`${table.fromDate} <= ${table.toDate}`),
    index('hand_overs_of_authority').on(table.authorityCode, table.madeAt, table.id),
  ],
);

/** An employment as it was handed over. Who the citizen is stands with the citizen alone, and goes with them (R29). */
export const handOverLines = pgTable(
  'hand_over_lines',
  {
    handOverId: uuid('hand_over_id')
      .notNull()
      .references(() => handOvers.id),
    employmentId: uuid('employment_id')
      .notNull()
      .references(() => employments.id),
    version: integer().notNull(),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    companyCvr: text('company_cvr').notNull(),
    companyName: text('company_name').notNull(),
    startDate: date('start_date').notNull(),
    endDate: date('end_date').notNull(),
    amountOere: bigint('amount_oere', { mode: 'number' }).notNull(),
    status: text({ enum: ['registered', 'cancelled'] }).notNull(),
    registeredAt: timestamp('registered_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.handOverId, table.employmentId] }),
    // Whether a version of an employment has been handed over before.
    index('hand_over_lines_of_employment').on(table.employmentId, table.version),
  ],
);

/** What a citizen's employments of the whole period came to then; of everybody who has a line. */
export const handOverTotals = pgTable(
  'hand_over_totals',
  {
    handOverId: uuid('hand_over_id')
      .notNull()
      .references(() => handOvers.id),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    employments: integer().notNull(),
    amountOere: bigint('amount_oere', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.handOverId, table.citizenId] })],
);
