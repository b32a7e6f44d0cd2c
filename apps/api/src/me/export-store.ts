import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CitizenCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import {
  employmentColumns,
  employmentRow,
  type StoredEmployment,
  toStoredEmployment,
} from '../employments/employment.ts';
import { historyColumns, historyRow } from '../history/history-answer.ts';
import { objectionJson, type StoredObjection, statedObjectionRow } from '../objections/objection.ts';

/** An event with its place in a history, where the next part of it goes on. */
const placedEvent = historyRow.extend({ place: z.strictObject({ at: z.string(), id: z.uuid() }) });
export type PlacedEvent = z.output<typeof placedEvent>;
export type EventPlace = PlacedEvent['place'];

/** An employment of the citizen with the first or the last of what happened to it, and what they said is wrong. */
export type EmploymentWithHistory = {
  employment: StoredEmployment;
  history: PlacedEvent[];
  objections: StoredObjection[];
};

/** Where a page of employments goes on: after this one. */
export type AfterEmployment = Pick<StoredEmployment, 'startDate' | 'id'>;

/** Which part of the employments, and how many events of each: the oldest or the latest, in that order. */
export type EmploymentPart = {
  after: AfterEmployment | undefined;
  limit: number;
  events: { from: 'oldest' | 'latest'; limit: number };
};

/** A part of the citizen's own employments of all years, latest start first; the file's making is logged already. */
export async function readOwnEmployments(
  db: Executor,
  { citizenId }: CitizenCaller,
  { after, limit, events }: EmploymentPart,
): Promise<EmploymentWithHistory[]> {
  const place = after
    ? sql`(employment.start_date, employment.id) < (${after.startDate}::date, ${after.id}::uuid)`
    : sql`true`;
  const rows = await query(
    db,
    employmentRow.extend({ history: z.array(placedEvent), objections: z.array(statedObjectionRow) }),
    sql`
    select ${employmentColumns}, (
        select coalesce(json_agg(told), '[]') from (${eventsOf(sql`employment.id`, events)}) told
      ) as history, (
        select coalesce(json_agg(${objectionJson} order by objection.raised_at, objection.id), '[]')
        from employment_objections objection where objection.employment_id = employment.id
      ) as objections
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where employment.citizen_id = ${citizenId}::uuid and ${place}
    order by employment.start_date desc, employment.id desc
    limit ${limit}`,
  );
  return rows.map(({ history, objections, ...row }) => {
    const employment = toStoredEmployment(row);
    return {
      employment,
      history,
      objections: objections.map((objection) => ({ ...objection, employment })),
    };
  });
}

/** The next part of a long history, oldest first; that the employment is the citizen's own is known by then. */
export async function readFurtherEvents(
  db: Executor,
  employmentId: string,
  { after, limit }: { after: EventPlace; limit: number },
): Promise<PlacedEvent[]> {
  const rows = await query(
    db,
    placedEvent,
    eventsOf(sql`${employmentId}::uuid`, { from: 'oldest', limit }, after),
  );
  return rows;
}

function eventsOf(employmentId: SQL, { from, limit }: EmploymentPart['events'], after?: EventPlace): SQL {
  const direction = from === 'oldest' ? sql`asc` : sql`desc`;
  const place = after ? sql`(event.at, event.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`;
  return sql`
    select ${historyColumns}, json_build_object('at', event.at, 'id', event.id) as place
    from history_events event join actors actor on actor.id = event.actor_id
    where event.employment_id = ${employmentId} and ${place}
    order by event.at ${direction}, event.id ${direction}
    limit ${limit}`;
}
