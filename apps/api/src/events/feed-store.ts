import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { lookInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { eventJson, storedEvent } from './event.ts';
import { type StreamCaller, streamOf } from './stream.ts';

export type FeedQuery = {
  /** The last position that the caller has; from the beginning of what is kept when left out. */
  after: number | undefined;
  /** Only what is about this citizen. */
  citizenId: string | undefined;
  limit: number;
  at: Date;
};

const feedRow = z.strictObject({
  feed: z.strictObject({
    /** The first position that is kept; one above the last when none is. */
    firstPosition: z.int(),
    /** 0 before the first. */
    lastPosition: z.int(),
    /** The next ones; one more than asked for when more follow, none when the caller's position is not kept. */
    events: z.array(storedEvent),
  }),
});

/** How far a stream goes, and the next of its events, as of one instant. */
export type FeedPage = z.output<typeof feedRow>['feed'];

/**
 * Reads the next events of the caller's stream (R31), and logs each citizen whom they are about (R26). A page without
 * events shows nothing of anybody and is not logged: machines ask every few seconds.
 */
export async function readFeed(
  db: Executor,
  caller: StreamCaller,
  { after, citizenId, limit, at }: FeedQuery,
): Promise<FeedPage> {
  const isAbout =
    citizenId === undefined
      ? sql`true`
      : sql`event.citizen_id = ${citizenId}::uuid and event.stream like 'authority:%'`;
  const rows = await query(
    db,
    feedRow,
    sql`
    with kept as (
      select ${streamOf(caller)}::text as stream, coalesce(min(first_position), 1) as first,
        coalesce(min(last_position), 0) as last
      from event_streams where stream = ${streamOf(caller)}
    ), page as (
      select event.*
      from (select stream, first - 1 as start, coalesce(${after ?? null}::bigint, first - 1) as after from kept) reader
        join stream_events event on event.stream = reader.stream and event.position > reader.after
      where reader.after >= reader.start and ${isAbout}
      order by event.position limit ${limit + 1}
    ), about as (
      select citizen.audit_subject
      from (select * from page order by position limit ${limit}) shown
        left join citizens citizen on citizen.id = shown.citizen_id
    ), ${lookInStatement(
      { caller, action: 'events-read', at },
      { shown: sql`about`, from: sql`(select where exists (select from about)) as read` },
    )}
    select json_build_object('firstPosition', first, 'lastPosition', last,
      'events', (select coalesce(json_agg(${eventJson} order by event.position), '[]') from page event)) as feed
    from kept`,
  );
  const [row] = rows;
  if (!row) throw new Error('A stream without a beginning');
  return row.feed;
}
