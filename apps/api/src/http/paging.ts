import { z } from 'zod';
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
  .optional()
  .meta({ description: '`nextCursor` of the page before' });

export const defaultLimit = 25;

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
