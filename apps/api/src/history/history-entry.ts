import { type caseworkers, knownRole } from '@frikort/domain/access';
import type { EventType, RecordedChange } from '@frikort/domain/history';
import { isSQLWrapper, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PlacedCaller } from '../auth/caller.ts';
import { instant, type Placed } from '../database/statement.ts';

/** Something a caseworker, an employee or the citizen did to a frikort or an employment (R25). */
export type Happening = {
  /** A fresh id, in the order of time (UUID version 7). */
  id: Placed<string>;
  caller: Extract<PlacedCaller, { role: (typeof caseworkers)[number] | 'employee' | 'citizen' }>;
  event: EventType;
  at: Placed<Date>;
  /** As JSON of `readonly RecordedChange[]` where it is a place. */
  changes: readonly RecordedChange[] | SQLWrapper;
  /** It stood in a file (R33), which a person or a system sent. */
  imported?: true;
};

/** Where the event's ids come from inside a statement: expressions over one CTE. */
export type HistorySource = { from: SQL; citizen: SQL; employment?: SQL };

/** The statement part that adds the event, if `source.from` has its row; it has one at most. */
export function historyInStatement(happening: Happening, source: HistorySource): SQL {
  const { id, caller, event, at, changes, imported } = happening;
  const changed = isSQLWrapper(changes) ? changes : JSON.stringify(changes);
  // A citizen has no organisation; the columns want some text all the same.
  const { cvr, name } = caller.role === 'citizen' ? { cvr: '', name: '' } : caller.organisation;
  return sql`insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role,
      organisation_cvr, organisation_name, changes, channel)
    select ${id}::uuid, ${source.citizen}, ${source.employment ?? sql`null::uuid`}, ${event},
      ${instant(at)}, ${caller.actorId}::uuid, ${knownRole(caller.role)},
      ${cvr}, ${name}, ${changed}::jsonb, ${channelOf(caller, imported)}
    from ${source.from}`;
}

/** R38: how it came in. An outside system has no entrance, whatever it sends. */
function channelOf(caller: Happening['caller'], imported: Happening['imported']): SQL {
  return sql`case when ${caller.entrance ?? null}::text is null then 'integration' else ${imported ? sql`'import'` : sql`'web'`} end`;
}
