import type { CalendarDate } from '@frikort/domain/calendar';
import { editableDays } from '@frikort/domain/employment';
import { type SQL, sql } from 'drizzle-orm';
import type { Placed } from '../database/statement.ts';

/** R7, R8, R30: whether the row `employment` may be edited or cancelled today. Twin: `isEditable`. */
export function editableOn(today: Placed<CalendarDate>): SQL {
  return sql`(employment.status = 'registered' and (${withinEditWindow(sql`employment.end_date`, today)}
    or coalesce(employment.reopened_until >= ${today}::date, false)))`;
}

/** R6, R7: whether an end date lies so near that an employment with it could be edited today. Twin: `isLockedFromStart`. */
export function withinEditWindow(endDate: SQL, today: Placed<CalendarDate>): SQL {
  return sql`${endDate} >= ${firstEndWithinWindow(today)}`;
}

/** R7: the first end date with which an employment can be edited today. */
export function firstEndWithinWindow(today: Placed<CalendarDate>): SQL {
  return sql`(${today}::date - ${sql.raw(String(editableDays - 1))})`;
}
