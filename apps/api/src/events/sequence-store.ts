import { isToldTo, publishedAs, publishedEventTypes, streamKinds } from '@frikort/domain/published-event';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant, statement } from '../database/statement.ts';
import { messagesInStatement } from '../messages/messages-in-statement.ts';
import { deliveriesInStatement } from '../webhooks/deliveries-in-statement.ts';
import { streamNamed } from './stream.ts';

/** Whether anything waits for a place: what is asked all the time when nothing does. */
export async function isAnyQueued(db: Executor): Promise<boolean> {
  return (await findQueued(db, {})).length > 0;
}

const findQueued = statement(
  'event queued',
  z.strictObject({ queued: z.literal(1) }),
  () => sql`select 1 as queued from event_queue limit 1`,
);

const names = [...Object.entries(publishedAs), ...publishedEventTypes.map((type) => [type, type] as const)];

/** What each row of the queue is published as, and in which kinds of streams: `(what, type, kind)`. */
const published: SQL = sql.join(
  streamKinds.flatMap((kind) =>
    names
      .filter(([, type]) => isToldTo(kind, type))
      .map(([what, type]) => sql`(${what}::text, ${type}::text, ${kind}::text)`),
  ),
  sql`, `,
);

const outcomeRow = z.strictObject({ taken: z.int(), placed: z.int() });

/**
 * Takes rows out of the queue, oldest first, and gives each the next position of every stream that it belongs to: that
 * of the citizen's responsible authority, of the employment's company, of the municipality or company that it names
 * itself. So whoever a citizen has come to by then is told of them, and misses nothing. What is not published goes
 * without. Each place is sent to the webhooks that want it, and people are told in the app (R35). In the transaction that
 * has the lock.
 * @returns how many left the queue, and how many places were given
 */
export async function placeQueued(
  transaction: Executor,
  at: Date,
  most: number,
): Promise<z.output<typeof outcomeRow>> {
  const rows = await query(
    transaction,
    outcomeRow,
    sql`
    with taken as (
      delete from event_queue where ctid = any (array(select ctid from event_queue order by place limit ${most}))
      returning *
    ), told as (
      select taken.*, published.type, published.kind
      from taken join (values ${published}) published (what, type, kind) using (what)
    ), belonging as (
      select told.*, ${streamNamed('authority', sql`coalesce(told.authority_code, citizen.authority_code)`)} as stream
      from told join citizens citizen on citizen.id = told.citizen_id
      where kind = 'authority'
      union all
      select told.*, ${streamNamed('company', sql`coalesce(told.company_cvr, employment.company_cvr)`)}
      from told left join employments employment on employment.id = told.employment_id
      where kind = 'company'
    ), numbered as (
      select belonging.*, row_number() over (partition by stream order by place) as number from belonging
    ), advanced as (
      insert into event_streams as known (stream, first_position, last_position)
      select stream, 1, count(*) from numbered group by stream
      on conflict (stream) do update set last_position = known.last_position + excluded.last_position
      returning stream, last_position
    ), placed as (
      insert into stream_events (stream, position, id, type, at, placed_at, citizen_id, employment_id, import_id)
      select stream, advanced.last_position - count(*) over (partition by stream) + number, id, type, at, ${instant(at)},
        citizen_id, employment_id, import_id
      from numbered join advanced using (stream)
      returning stream, position, id, type
    ), sent as (
      ${deliveriesInStatement(at)}
    ), ${messagesInStatement(at)}
    select (select count(*)::int from taken) as taken, (select count(*)::int from placed) as placed`,
  );
  return rows[0] ?? { taken: 0, placed: 0 };
}
