import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from './database.ts';

/* What the driver gives for a column, where that is not what one would think. */

/** `bytea`. */
export const bytes = z.instanceof(Buffer);

/** `bigint`, such as an amount, which may be more than a number holds. */
export const bigintText = z.string().regex(/^-?\d+$/);

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date().brand<'CalendarDate'>();

/** An answer of the database that no code was written for: a column or a row too many or too few, or of another type. */
export class UnexpectedRow extends Error {
  override name = 'UnexpectedRow';
}

/**
 * Runs a statement, and holds each row that it answers with to a schema: what the compiler believes of a row is true.
 * @param row every column, and no other
 * @throws UnexpectedRow which names the column and never what stands in it; otherwise what the driver throws
 */
export async function query<Row extends z.ZodObject>(
  db: Pick<Executor, 'execute'>,
  row: Row,
  statement: SQL,
): Promise<z.output<Row>[]> {
  const { rows } = await db.execute(statement);
  return rows.map((found) => rowAs(row, found));
}

/** What the driver gave, as a row of that schema. @throws UnexpectedRow */
export function rowAs<Row extends z.ZodObject>(row: Row, found: unknown): z.output<Row> {
  const read = row.safeParse(found);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, code }) => `${path.join('.') || 'row'}: ${code}`);
  throw new UnexpectedRow(`A row is not as expected: ${wrong.join(', ')}`);
}
