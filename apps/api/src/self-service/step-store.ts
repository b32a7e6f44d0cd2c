import type { CalendarDate } from '@frikort/domain/calendar';
import type { Flow, ToldStep } from '@frikort/domain/self-service';
import { sql } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';

/** How often a step was told of since it was stored last; the week is its Monday. */
export type CountedSteps = {
  week: CalendarDate;
  authority: string;
  flow: Flow;
  step: ToldStep;
  count: number;
};

/** Adds to what is stored, in one order, so that two processes do not wait for each other both ways. */
export async function storeSteps(db: Executor, counted: readonly CountedSteps[]): Promise<void> {
  await db.execute(sql`
    insert into flow_step_counts as known (week, authority_code, flow, step, count)
    select week, authority, flow, step, count
    from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb)
      as counted (week date, authority text, flow text, step text, count int)
    order by week, authority, flow, step
    on conflict (week, authority_code, flow, step) do update set count = known.count + excluded.count`);
}
