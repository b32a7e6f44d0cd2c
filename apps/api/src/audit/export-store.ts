import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { bytes, query } from '../database/query.ts';
import { auditInStatement } from './audit-entry.ts';
import { seenSchema } from './export-format.ts';
import { isAbout, type LogFilter, matchesFilter } from './log-filter.ts';
import { auditRowJson } from './seal-store.ts';
import { auditRow } from './sealed-row.ts';
import { hashOfSeen, isOfMany } from './seen-together.ts';

/** A row to extract, with its position when it is sealed. */
const extractedRow = z.strictObject({
  position: z.number().nullable(),
  row: auditRow,
  actorName: z.string().nullable(),
  /** Whom a look at many showed, in the order of their hashes: those who were asked for by their subject. */
  seen: z.array(seenSchema),
});
export type ExtractedRow = z.output<typeof extractedRow>;

/** A row may have as many beside it as a list may hold. */
const rowsAtOnce = 100;

/** Reads rows in the order of sealing, those that wait last; inside a transaction. */
export async function* readRows(transaction: Executor, filter: LogFilter): AsyncGenerator<ExtractedRow> {
  const { subjects } = filter;
  const askedFor = subjects ? sql`subject = any(${sql.param([...subjects])}::bytea[])` : sql`true`;
  await transaction.execute(sql`
    declare extracted no scroll cursor for
    select place.position::float8 as position, ${auditRowJson} as row, actors.name as "actorName",
      case when ${isOfMany(sql`log`)} then array(
        select case when ${askedFor} then json_build_object('subject', encode(subject, 'hex'))
          else json_build_object('hash', encode(hash, 'hex')) end
        from (
          select beside.subject, ${hashOfSeen(sql`log.id`, sql`beside.subject`)} as hash from audit_log_subjects beside
          where beside.at = log.at and beside.row_id = log.id
        ) citizen
        order by hash) else array[]::json[] end as seen
    from audit_log log
    left join audit_sealed_rows place on place.row_id = log.id and place.row_at = log.at
    left join actors on actors.id = log.actor_id and actors.kind = 'professional'
    where ${subjects ? isAbout(subjects) : sql`true`} and ${matchesFilter(filter)}
    order by place.position nulls last, log.at, log.id`);
  for (;;) {
    const rows = await query(
      transaction,
      extractedRow,
      sql`fetch ${sql.raw(String(rowsAtOnce))} from extracted`,
    );
    yield* rows;
    if (rows.length < rowsAtOnce) break;
  }
  await transaction.execute(sql`close extracted`);
}

/** The hashes of the rows between two positions, in order. */
export async function readLeaves(transaction: Executor, first: number, last: number): Promise<Buffer[]> {
  const rows = await query(
    transaction,
    z.strictObject({ leaf: bytes }),
    sql`
    select leaf from audit_sealed_rows where position between ${first} and ${last} order by position`,
  );
  return rows.map(({ leaf }) => leaf);
}

/** Logs an extract that the operator makes from a command line, where nobody is logged in. */
export async function recordCommandExtract(
  db: Executor,
  extract: { operatorCvr: string; subjects: readonly Buffer[]; requestId: string; at: Date },
): Promise<void> {
  const { operatorCvr, subjects, requestId, at } = extract;
  const about = subjects.length === 0 ? [null] : subjects;
  await db.execute(
    auditInStatement(
      { command: { operatorCvr, requestId }, action: 'log-extracted', at },
      { from: sql`unnest(${sql.param(about)}::bytea[]) as subject`, subject: sql`subject` },
    ),
  );
}
