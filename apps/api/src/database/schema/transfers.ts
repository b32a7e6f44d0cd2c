import { transferKinds, transferStates } from '@frikort/domain/transfer';
import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { citizens } from './citizens.ts';

/** Responsibility for a citizen that goes to another municipality, or might have (R19). Rows stay. */
export const transfers = pgTable(
  'transfers',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: transferKinds }).notNull(),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    /** The municipalities: who opened it, and who decides it. Of an offer the first is responsible, of a request the second. */
    openerCode: text('opener_code').notNull(),
    deciderCode: text('decider_code').notNull(),
    reason: text().notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    openedBy: uuid('opened_by')
      .notNull()
      .references(() => actors.id),
    /** The last day on which it can be decided. */
    openUntil: date('open_until').notNull(),
    /** One whose last day is over says `expired` only once another was opened. */
    state: text({ enum: transferStates }).notNull(),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    decidedBy: uuid('decided_by').references(() => actors.id),
    refusalReason: text('refusal_reason'),
  },
  (table) => [
    check('transfers_kind_known', sql`${table.kind} in ('offer', 'request')`),
    check(
      'transfers_state_known',
      sql`${table.state} in ('pending', 'accepted', 'refused', 'withdrawn', 'expired')`,
    ),
    check('transfers_of_two', sql`${table.openerCode} <> ${table.deciderCode}`),
    check(
      'transfers_decided_wholly',
      sql`case when ${table.state} in ('pending', 'expired')
        then num_nonnulls(${table.decidedAt}, ${table.decidedBy}, ${table.refusalReason}) = 0
        else num_nulls(${table.decidedAt}, ${table.decidedBy}) = 0
          and (${table.state} = 'refused') = (${table.refusalReason} is not null) end`,
    ),
    // One open transfer of each citizen (R19), whoever opens two at once.
    uniqueIndex('transfers_one_open').on(table.citizenId).where(sql`${table.state} = 'pending'`),
    // What a municipality has opened, and what it has been asked; the latest first.
    index('transfers_of_opener').on(table.openerCode, table.openedAt, table.id),
    index('transfers_of_decider').on(table.deciderCode, table.openedAt, table.id),
    // What waits for a municipality.
    index('transfers_waiting').on(table.deciderCode, table.openUntil).where(sql`${table.state} = 'pending'`),
    // When a citizen came to which municipality.
    index('transfers_of_citizen')
      .on(table.citizenId, table.decidedAt)
      .where(sql`${table.state} = 'accepted'`),
  ],
);
