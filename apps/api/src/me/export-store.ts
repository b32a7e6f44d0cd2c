import { sql } from 'drizzle-orm';
import type { CitizenCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import {
  type EmploymentRow,
  employmentColumns,
  type StoredEmployment,
  toStoredEmployment,
} from '../employments/employment.ts';
import { type HistoryRow, historyColumns } from '../history/history-answer.ts';

/** An employment of the citizen with all that happened to it, oldest first. */
export type EmploymentWithHistory = { employment: StoredEmployment; history: HistoryRow[] };

/** Where a page of employments goes on: after this one. */
export type AfterEmployment = Pick<StoredEmployment, 'startDate' | 'id'>;

/** A part of the citizen's own employments of all years, latest start first; the file's making is logged already. */
export async function readOwnEmployments(
  db: Executor,
  { citizenId }: CitizenCaller,
  { after, limit }: { after: AfterEmployment | undefined; limit: number },
): Promise<EmploymentWithHistory[]> {
  const place = after
    ? sql`(employment.start_date, employment.id) < (${after.startDate}::date, ${after.id}::uuid)`
    : sql`true`;
  const { rows } = await db.execute<EmploymentRow & { history: HistoryRow[] }>(sql`
    select ${employmentColumns}, (
        select coalesce(json_agg(told), '[]') from (
          select ${historyColumns}
          from history_events event join actors actor on actor.id = event.actor_id
          where event.employment_id = employment.id
          order by event.at, event.id
        ) told
      ) as history
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where employment.citizen_id = ${citizenId}::uuid and ${place}
    order by employment.start_date desc, employment.id desc
    limit ${limit}`);
  return rows.map((row) => ({ employment: toStoredEmployment(row), history: row.history }));
}
