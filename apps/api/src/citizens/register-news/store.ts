import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { RecordedChange, RecordedField } from '@frikort/domain/history';
import type { RegisterNews, RegisterNewsKind } from '@frikort/domain/register-news';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { reachesCitizen } from '../../rules/reach.ts';
import { newsFacts } from '../../rules/register-flags.ts';
import { storeChange } from '../change-store.ts';
import type { StoredCitizen } from '../citizen.ts';
import { newsRow, toStoredNews, type WithNews } from './news.ts';

const factsRow = z.strictObject({ register_status: z.int(), news: newsRow });

/** Reads what marking is judged by; nothing of it is shown. `undefined` when there is no such citizen for the caller. */
export async function readNews(
  db: Executor,
  caller: CaseworkerCaller,
  citizenId: string,
): Promise<WithNews | undefined> {
  const rows = await query(
    db,
    factsRow,
    sql`
    select citizen.register_status, ${newsFacts} as news from citizens citizen
    where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}`,
  );
  const [row] = rows;
  return row && { registerStatus: row.register_status, news: toStoredNews(row.news) };
}

const fieldOf = {
  name: 'registerName',
  protection: 'registerProtection',
  number: 'registerNumber',
  status: 'registerStatus',
} as const satisfies Readonly<Record<RegisterNewsKind, RecordedField>>;

export type Sighting = {
  caller: CaseworkerCaller;
  citizenId: string;
  /** What is marked as seen: one or more. */
  seen: readonly RegisterNews[];
  /** Until when everything was seen before, which it is judged by. */
  after: Date | null;
  at: Date;
};

/**
 * Marks what the register has told as seen (R21), with history and log, in one statement.
 * @returns the citizen as they are now, or `undefined` when another change came first or the caller may not
 */
export async function storeSighting(db: Executor, sighting: Sighting): Promise<StoredCitizen | undefined> {
  const { caller, citizenId, seen, after, at } = sighting;
  const until = new Date(Math.max(...seen.map((news) => news.at.getTime())));
  const changes: RecordedChange[] = seen.map((news) => ({
    field: fieldOf[news.kind],
    from: null,
    to: todayInCopenhagen(news.at),
  }));
  return await storeChange(db, {
    caller,
    event: 'register-news-seen',
    at,
    changes,
    update: sql`
      update citizens citizen
      set register_seen_until = ${until.toISOString()}::timestamptz, register_seen_at = ${at.toISOString()}::timestamptz,
        register_seen_by = ${caller.actorId}::uuid, changed_at = clock_timestamp()
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
        and citizen.register_seen_until is not distinct from ${after?.toISOString() ?? null}::timestamptz
      returning citizen.*`,
  });
}
