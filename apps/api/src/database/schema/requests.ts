import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';

/** What a repeated POST with the same key is answered with; no personal data, only successes. */
export const idempotencyRecords = pgTable(
  'idempotency_records',
  {
    caller: text().notNull(),
    route: text().notNull(),
    key: text().notNull(),
    bodyHash: bytea('body_hash').notNull(),
    status: integer().notNull(),
    resourceId: uuid('resource_id').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'idempotency_records_key', columns: [table.caller, table.route, table.key] }),
    index('idempotency_records_by_age').on(table.createdAt),
  ],
);

/** How many numbers a user, an organisation or a network has named since its window began (R27). */
export const lookupBudgets = pgTable('lookup_budgets', {
  /** `user:<actor id>`, `organisation:<cvr>` or `network:<keyed name>`; `cpr:` in front where CPR numbers count. */
  subject: text().primaryKey(),
  windowStartedAt: timestamp('window_started_at', { withTimezone: true }).notNull(),
  hits: integer().notNull(),
  misses: integer().notNull(),
});
