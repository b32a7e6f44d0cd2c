import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { citizens } from './citizens.ts';
import { bytea } from './columns.ts';

/**
 * By what a CPR number is found: HMAC-SHA-256 of the number, one row for each key that was in use when it was stored.
 * The primary key is what keeps one person from being granted twice, also while keys are exchanged: a grant writes
 * the index of every key its process knows, and any two processes that serve at once know one in common.
 */
export const cprIndexes = pgTable(
  'cpr_indexes',
  {
    cprIndex: bytea('cpr_index').primaryKey(),
    keyId: text('key_id').notNull(),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
  },
  (table) => [index('cpr_indexes_of_citizen').on(table.citizenId)],
);

/** Numbers that a citizen had before the register gave another (R21): whoever knows one finds the citizen still. */
export const formerCprNumbers = pgTable(
  'former_cpr_numbers',
  {
    id: uuid().primaryKey(),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    /** As in `citizens`, with the id of this row as additional data. */
    cprCiphertext: bytea('cpr_ciphertext').notNull(),
    cprKeyId: text('cpr_key_id').notNull(),
    cprIndexKeyId: text('cpr_index_key_id').notNull(),
    replacedAt: timestamp('replaced_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('former_cpr_numbers_of_citizen').on(table.citizenId)],
);

/** A mark of each key that was ever used here, so that another key under the same name is refused at the start. */
export const cprKeyMarks = pgTable(
  'cpr_key_marks',
  {
    purpose: text({ enum: ['encryption', 'index', 'subject'] }).notNull(),
    keyId: text('key_id').notNull(),
    /** HMAC-SHA-256 of a constant text; says nothing of the key. */
    mark: bytea().notNull(),
    firstUsedAt: timestamp('first_used_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.purpose, table.keyId] })],
);
