import { flows, handChannels, mostUploadsADay } from '@frikort/domain/self-service';
import type { handCountsInput } from '@frikort/domain/self-service-schemas';
import { mondayOf, weekOf } from '@frikort/domain/week';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { day, query } from '../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import type { Upload } from './figures.ts';
import type { FiguresCaller, Look } from './figures-store.ts';

const uploadRow = z.strictObject({
  upload: z.strictObject({
    id: z.uuid(),
    at: z.string(),
    by: z.string(),
    counts: z.array(
      z.strictObject({ flow: z.enum(flows), channel: z.enum(handChannels), week: day, count: z.int() }),
    ),
  }),
});

/** The row `upload` of `hand_count_uploads` with what stood in it, as one JSON object. */
const uploadColumns: SQL = sql`json_build_object('id', upload.id, 'at', ${instantText(sql`upload.at`)},
  'by', (select name from actors where id = upload.by),
  'counts', (
    select json_agg(json_build_object('flow', flow, 'channel', channel, 'week', week, 'count', count)
      order by week desc, flow, channel)
    from hand_counts where upload_id = upload.id)) as upload`;

const toUpload = ({ upload }: z.output<typeof uploadRow>): Upload => ({
  ...upload,
  at: new Date(upload.at).toISOString(),
  counts: upload.counts.map((one) => ({ ...one, week: weekOf(one.week) })),
});

export type NewUpload = Look & {
  id: string;
  counts: z.output<typeof handCountsInput>['counts'];
  claim: IdempotencyClaim;
};

/**
 * Stores an upload with the log, unless the municipality has made as many as it may in the last 24 hours.
 * @returns whether it was stored
 */
export async function storeUpload(
  db: Executor,
  { id, caller, counts, claim, at }: NewUpload,
): Promise<boolean> {
  const { code } = caller.authority;
  const rows = counts.map((one) => ({ ...one, week: mondayOf(one.week) }));
  const stored = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with upload as (
      insert into hand_count_uploads (id, authority_code, at, by)
      select ${id}::uuid, ${code}, ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid
      where (select count(*) from hand_count_uploads
        where authority_code = ${code} and at > ${at.toISOString()}::timestamptz - interval '24 hours') < ${mostUploadsADay}
      returning id
    ), counted as (
      insert into hand_counts (upload_id, flow, channel, week, count, authority_code)
      select upload.id, row.flow, row.channel, row.week, row.count, ${code}
      from upload, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row (flow text, channel text, week date, count int)
    ), remembered as (
      ${recordSuccess(claim, sql`upload`, at)}
    ), logged as (
      ${auditInStatement({ caller, action: 'hand-counts-added', at }, { from: sql`upload`, object: sql`upload.id` })}
    )
    select id from upload`,
  );
  return stored.length > 0;
}

/** How long it takes until the municipality may upload again, in seconds. */
export async function secondsUntilRoom(db: Executor, { caller, at }: Look): Promise<number> {
  const [row] = await query(
    db,
    z.strictObject({ seconds: z.int() }),
    sql`select greatest(1, ceil(extract(epoch from at + interval '24 hours' - ${at.toISOString()}::timestamptz)))::int as seconds
      from hand_count_uploads where authority_code = ${caller.authority.code}
      order by at desc offset ${mostUploadsADay - 1} limit 1`,
  );
  return row?.seconds ?? 1;
}

/** One of the caller's municipality; not logged: for what an upload that is logged has led to. */
export async function findUpload(
  db: Executor,
  caller: FiguresCaller,
  id: string,
): Promise<Upload | undefined> {
  const [row] = await query(
    db,
    uploadRow,
    sql`select ${uploadColumns} from hand_count_uploads upload
      where upload.id = ${id}::uuid and upload.authority_code = ${caller.authority.code}`,
  );
  return row && toUpload(row);
}

/** The uploads of the caller's municipality, the latest first; logs the look. */
export async function listUploads(
  db: Executor,
  { caller, at }: Look,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<{ items: Upload[]; nextCursor: string | null }> {
  const after =
    cursor === undefined ? undefined : decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  const rows = await query(
    db,
    uploadRow.extend({ position: z.string() }),
    sql`
    with logged as (${auditInStatement({ caller, action: 'self-service-viewed', at }, { from: once })})
    select ${uploadColumns}, ${placeOfInstant.text(sql`upload.at`)} as position
    from hand_count_uploads upload
    where upload.authority_code = ${caller.authority.code}
      and ${after ? sql`(upload.at, upload.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
    order by upload.at desc, upload.id desc
    limit ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(toUpload),
    nextCursor: last ? encodeCursor([last.position, last.upload.id]) : null,
  };
}

/** Deletes an upload of the caller's municipality, whoever made it, with the log. @returns whether there was one */
export async function deleteUpload(db: Executor, { caller, at }: Look, id: string): Promise<boolean> {
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with upload as (
      delete from hand_count_uploads
      where id = ${id}::uuid and authority_code = ${caller.authority.code}
      returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'hand-counts-deleted', at }, { from: sql`upload`, object: sql`upload.id` })}
    )
    select id from upload`,
  );
  return rows.length > 0;
}
