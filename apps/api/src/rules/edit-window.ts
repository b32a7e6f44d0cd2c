import type { CalendarDate } from '@frikort/domain/calendar';
import { editableDays } from '@frikort/domain/employment';
import { type SQL, sql } from 'drizzle-orm';
import type { Placed } from '../database/statement.ts';

/** R7, R8: whether the row `employment` may be edited or cancelled today. Twin: `isEditable`. */
export function editableOn(today: Placed<CalendarDate>): SQL {
  return sql`(employment.status = 'registered' and ${withinEditWindow(sql`employment.end_date`, today)})`;
}

/** R6, R7: whether an end date lies so near that an employment with it could be edited today. Twin: `isLockedFromStart`. */
export function withinEditWindow(endDate: SQL, today: Placed<CalendarDate>): SQL {
  return sql`${endDate} > ${today}::date - ${sql.raw(String(editableDays))}`;
}
