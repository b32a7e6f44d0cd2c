import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { bigintText, bytes, query } from '../database/query.ts';
import type { FoundEntry } from './seal-check.ts';
import { auditRowJson } from './seal-store.ts';
import { auditRow, toSealedRow } from './sealed-row.ts';
import { hashOfSeen, isOfMany, subjectOfMany } from './seen-together.ts';

const entryRow = z.strictObject({
  position: bigintText,
  rowId: z.uuid(),
  rowAt: z.string(),
  leaf: bytes,
  mark: bytes,
  row: auditRow.nullable(),
  together: z.string().nullable(),
});

/** The places of a span of positions in order, each with the row that stands there. */
export async function listEntries(db: Executor, first: number, last: number): Promise<FoundEntry[]> {
  const rows = await query(
    db,
    entryRow,
    sql`
    select place.position, place.row_id as "rowId", ${instantText(sql`place.row_at`)} as "rowAt", place.leaf,
      place.mark, ${auditRowJson} as row, case when ${isOfMany(sql`log`)} then (
        select encode(${subjectOfMany(sql`hash`)}, 'hex') from (
          select ${hashOfSeen(sql`log.id`, sql`beside.subject`)} as hash from audit_log_subjects beside
          where beside.at = log.at and beside.row_id = log.id) citizen) end as together
    from audit_sealed_rows place
    left join audit_log log on log.id = place.row_id and log.at = place.row_at
    where place.position between ${first} and ${last}
    order by place.position`,
  );
  return rows.map(({ position, row, ...entry }) => ({
    ...entry,
    position: Number(position),
    row: row ? toSealedRow(row) : undefined,
  }));
}

/** The first place after a position. */
export async function findBeyond(
  db: Executor,
  position: number,
): Promise<{ position: number; rowId: string } | undefined> {
  const rows = await query(
    db,
    z.strictObject({ position: z.string(), rowId: z.string() }),
    sql`
    select position, row_id as "rowId" from audit_sealed_rows
    where position > ${position} order by position limit 1`,
  );
  const [row] = rows;
  return row && { position: Number(row.position), rowId: row.rowId };
}

/** The oldest row of the log that neither has a place nor waits for one. */
export async function findUnsealed(db: Executor): Promise<string | undefined> {
  const rows = await query(
    db,
    z.strictObject({ id: z.string() }),
    sql`
    select log.id from audit_log log
    where not exists (select from audit_sealed_rows place where place.row_id = log.id and place.row_at = log.at)
      and not exists (select from audit_queue queued where queued.row_id = log.id and queued.row_at = log.at)
    order by log.at, log.id limit 1`,
  );
  return rows[0]?.id;
}

/** A row of the log that citizens stand beside although it was no look at many, or is not there. */
export async function findStrayBeside(db: Executor): Promise<string | undefined> {
  const rows = await query(
    db,
    z.strictObject({ rowId: z.string() }),
    sql`
    select beside.row_id as "rowId" from audit_log_subjects beside
    where not exists (
      select from audit_log log where log.at = beside.at and log.id = beside.row_id and ${isOfMany(sql`log`)})
    limit 1`,
  );
  return rows[0]?.rowId;
}

/** How many rows wait to be sealed. */
export async function countWaiting(db: Executor): Promise<number> {
  const rows = await query(
    db,
    z.strictObject({ waiting: z.number() }),
    sql`select count(*)::int as waiting from audit_queue`,
  );
  return rows[0]?.waiting ?? 0;
}
