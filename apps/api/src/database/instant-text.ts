import { type SQL, sql } from 'drizzle-orm';

/** An instant as a text that is the same whatever a connection's settings are: UTC with microseconds. */
export function instantText(instant: SQL): SQL {
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
