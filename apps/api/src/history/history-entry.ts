import type { EventType, RecordedChange } from '@frikort/domain/history';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';

/** Something a caseworker or an employee did to a frikort or an employment (R25). */
export type Happening = {
  caller: CaseworkerCaller | EmployeeCaller;
  event: EventType;
  at: Date;
  changes: readonly RecordedChange[];
};

/** Where the event's ids come from inside a statement: expressions over one CTE. */
export type HistorySource = { from: SQL; citizen: SQL; employment?: SQL };

/** The statement part that adds the event, if `source.from` has its row; it has one at most. */
export function historyInStatement(happening: Happening, source: HistorySource): SQL {
  const { caller, event, at, changes } = happening;
  return sql`insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role,
      organisation_cvr, organisation_name, changes)
    select ${uuidv7()}::uuid, ${source.citizen}, ${source.employment ?? sql`null::uuid`}, ${event},
      ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid, ${caller.role},
      ${caller.organisation.cvr}, ${caller.organisation.name}, ${JSON.stringify(changes)}::jsonb
    from ${source.from}`;
}
