import type { CalendarDate } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import type { Placed } from '../database/statement.ts';
import { editableOn } from './edit-window.ts';

/** R30: how the row `objection` about the row `employment` stands: a cancellation settles what nobody has answered. Twin: `objectionState`. */
export const objectionState: SQL = sql`coalesce(objection.outcome,
  case employment.status when 'cancelled' then 'cancelled' else 'open' end)`;

/** R30: whether the row `objection` about the row `employment` waits for an answer. */
export const objectionIsOpen: SQL = sql`(objection.outcome is null and employment.status = 'registered')`;

/** R30: whose it is to answer what is open about the row `employment`. Twin: `objectionSide`. */
export function objectionSideOn(today: Placed<CalendarDate>): SQL {
  return sql`case when ${editableOn(today)} then 'company' else 'authority' end`;
}
