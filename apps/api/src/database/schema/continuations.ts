import { sql } from 'drizzle-orm';
import { bigint, check, date, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { employments } from './citizens.ts';

/**
 * What is still to be registered of an employment that goes on after New Year (R5): a reminder to its company, gone
 * when it is registered, dropped or over. Nothing of the citizen stands here.
 */
export const continuations = pgTable(
  'continuations',
  {
    employmentId: uuid('employment_id')
      .primaryKey()
      .references(() => employments.id),
    /** The last day of the whole employment. */
    endDate: date('end_date').notNull(),
    /** What is left of the pay; null where it was not typed. */
    amountOere: bigint('amount_oere', { mode: 'number' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [check('continuations_an_amount', sql`${table.amountOere} between 1 and 1000000000`)],
);
