import { eventsKeptDays } from '@frikort/domain/published-event';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';

const dayMs = 24 * 60 * 60_000;

const counted = z.strictObject({ events: z.int() });

/** How many places in streams are too old to be kept (R31); changes nothing. */
export async function countOldEvents(db: Executor, now: Date): Promise<number> {
  const [row] = await query(
    db,
    counted,
    sql`select count(*)::int as events from stream_events where ${isOld(now)}`,
  );
  return row?.events ?? 0;
}

/**
 * Deletes events after 90 days (R31): of each stream everything up to the last that is too old, so that what is left has
 * no holes; and says from where on it is left. With an event goes what became of it (a cascade), and so do tests and
 * webhooks that were deleted so long ago (R34).
 * @param db as the keeper: requests cannot delete these
 * @returns how many places
 */
export async function deleteOldEvents(db: Executor, now: Date): Promise<number> {
  const [row] = await query(
    db,
    counted,
    sql`
    with old as (
      select stream, max(position) as last from stream_events where ${isOld(now)} group by stream
    ), gone as (
      delete from stream_events event using old where event.stream = old.stream and event.position <= old.last returning 1
    ), left_over as (
      update event_streams kept set first_position = old.last + 1 from old where kept.stream = old.stream
    ), tests as (
      delete from webhook_deliveries where position is null and created_at < ${oldest(now)}
    ), webhook as (
      delete from webhooks where status = 'deleted' and updated_at < ${oldest(now)}
    )
    select count(*)::int as events from gone`,
  );
  return row?.events ?? 0;
}

function isOld(now: Date): SQL {
  return sql`placed_at < ${oldest(now)}`;
}

function oldest(now: Date): SQL {
  return sql`${new Date(now.getTime() - eventsKeptDays * dayMs).toISOString()}::timestamptz`;
}
