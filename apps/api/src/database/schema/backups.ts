import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Backups that are whole, and restores that were tried, as `frikort backup` and `frikort restore --drill` tell them. */
export const backupRuns = pgTable(
  'backup_runs',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ['backup', 'drill'] }).notNull(),
    beganAt: timestamp('began_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }).notNull(),
    succeeded: boolean().notNull(),
    /** What a backup takes. */
    bytes: bigint({ mode: 'number' }),
  },
  (table) => [
    check('backup_runs_bytes', sql`(${table.kind} = 'backup') = (${table.bytes} is not null)`),
    index('backup_runs_newest').on(table.kind, table.endedAt),
  ],
);
