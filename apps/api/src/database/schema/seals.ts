import { bigint, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';

/*
 * What makes the audit log tamper-evident (R26). Ids and times do not follow commit order, so the rows that are to
 * be sealed are found in a queue that the insert itself fills (a trigger), not by comparing.
 */

/** Rows of the log that are not sealed yet. No index: it is short, and read whole. */
export const auditQueue = pgTable('audit_queue', {
  rowId: uuid('row_id').notNull(),
  rowAt: timestamp('row_at', { withTimezone: true }).notNull(),
});

/** The place of every sealed row in the order of sealing, without holes. Rows are only added. */
export const auditSealedRows = pgTable(
  'audit_sealed_rows',
  {
    position: bigint({ mode: 'number' }).primaryKey(),
    rowId: uuid('row_id').notNull(),
    rowAt: timestamp('row_at', { withTimezone: true }).notNull(),
    /** The row's hash. */
    leaf: bytea().notNull(),
    /** A MAC of position and hash, so that a check names the very row. */
    mark: bytea().notNull(),
  },
  (table) => [unique('audit_sealed_rows_row').on(table.rowId)],
);

/** One seal for each batch of rows, chained to the one before. Rows are only added. */
export const auditSeals = pgTable('audit_seals', {
  number: bigint({ mode: 'number' }).primaryKey(),
  firstPosition: bigint('first_position', { mode: 'number' }).notNull(),
  lastPosition: bigint('last_position', { mode: 'number' }).notNull(),
  /** The Merkle root of the batch's hashes. */
  root: bytea().notNull(),
  /** The hash of the seal before; zeros before the first. */
  previous: bytea().notNull(),
  sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull(),
  keyId: text('key_id').notNull(),
  hash: bytea().notNull(),
  mac: bytea().notNull(),
});
