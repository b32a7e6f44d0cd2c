import type { UnrecordedEventType } from '@frikort/domain/published-event';
import { type SQL, sql } from 'drizzle-orm';
import { instant, type Placed } from '../database/statement.ts';

/** Something that other systems are told and no history has (R31); what a history has is told by itself. */
export type Happened = {
  /** A fresh id, in the order of time (UUID version 7). */
  id: Placed<string>;
  type: UnrecordedEventType;
  at: Placed<Date>;
};

/**
 * What it is about, as expressions over `from`: the citizen whose municipality is told, or another by its code; or the
 * company that is.
 */
export type HappenedTo = { from: SQL } & (
  | { citizen: SQL; authority?: SQL }
  | { companyCvr: SQL; importId: SQL }
);

/** The statement part that tells of it, if `to.from` has its row; it has one at most. */
export function eventInStatement({ id, type, at }: Happened, to: HappenedTo): SQL {
  const about =
    'citizen' in to
      ? sql`${to.citizen}, null::uuid, null::text, ${to.authority ?? sql`null::text`}`
      : sql`null::uuid, ${to.importId}, ${to.companyCvr}, null::text`;
  return sql`insert into event_queue (id, what, at, citizen_id, import_id, company_cvr, authority_code)
    select ${id}::uuid, ${type}, ${instant(at)}, ${about} from ${to.from}`;
}
