import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantText } from '../database/instant-text.ts';
import { ProblemError } from './problem.ts';

/** `?limit=` is digits, 1-100, default 25; nothing is coerced from other forms. */
export const limitQuery = z
  .string()
  .regex(/^([1-9]|[1-9][0-9]|100)$/)
  .optional()
  .meta({ description: 'Rows a page, 1-100; 25 when left out' });

export const cursorQuery = z
  .string()
  .max(500)
  .regex(/^[A-Za-z0-9_-]*$/, { error: 'invalid' })
  .optional()
  .meta({ description: '`nextCursor` of the page before' });

export const defaultLimit = 25;

/** How cursors name a place in a list: the column's type, its text in the statement, and the form in which it comes back. */
export type Place = { type: SQL; text: (column: SQL) => SQL; form: z.ZodType<string> };

/** PostgreSQL has no year 0. */
const afterYearZero = (text: string) => text >= '0001';

export const placeOfInstant: Place = {
  type: sql`timestamptz`,
  text: instantText,
  form: z.iso.datetime({ precision: 6 }).refine(afterYearZero),
};

export const placeOfDate: Place = {
  type: sql`date`,
  text: (column) => sql`to_char(${column}, 'YYYY-MM-DD')`,
  form: z.iso.date().refine(afterYearZero),
};

export const placeOfOere: Place = {
  type: sql`bigint`,
  text: (column) => sql`${column}::text`,
  form: z.string().regex(/^-?\d{1,15}$/),
};

/** Makes the opaque cursor: where a list goes on, as the sort values of the last row that was given. */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * Reads a cursor back.
 * @throws ProblemError `validation-failed` when it is not one that {@link encodeCursor} made for this list
 */
export function decodeCursor<T>(cursor: string, schema: z.ZodType<T>): T {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: the same answer as a wrong shape.
  }
  throw new ProblemError({ code: 'validation-failed', errors: [{ path: 'cursor', code: 'invalid' }] });
}
