import { accepted, type Result, refused } from '@frikort/domain/result';
import type { Database } from '../database/database.ts';
import type { ProblemOf } from '../http/problem.ts';
import type { StoredEvent } from './event.ts';
import { type FeedQuery, readFeed } from './feed-store.ts';
import type { StreamCaller } from './stream.ts';

export type EventDeps = { db: Database; clock: () => Date };

/** Some events, in their order, and where the next reading goes on. */
export type Feed = { events: StoredEvent[]; after: number; more: boolean };

/**
 * The events of the caller's stream behind a position (R31). What was asked for is there whole, or refused: never what
 * happens to be left of it.
 */
export async function readEvents(
  { db, clock }: EventDeps,
  caller: StreamCaller,
  wanted: Omit<FeedQuery, 'at'>,
): Promise<Result<Feed, ProblemOf<'events-gone'>>> {
  const { firstPosition, lastPosition, events } = await readFeed(db, caller, { ...wanted, at: clock() });
  const from = wanted.after ?? firstPosition - 1;
  if (from < firstPosition - 1 || from > lastPosition)
    return refused({ code: 'events-gone', firstPosition, lastPosition });
  const shown = events.slice(0, wanted.limit);
  const more = events.length > wanted.limit;
  // When nothing more follows, what others were told meanwhile need not be looked through again.
  return accepted({ events: shown, after: more ? (shown.at(-1)?.position ?? from) : lastPosition, more });
}
