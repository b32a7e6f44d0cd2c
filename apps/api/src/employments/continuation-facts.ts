import { todayInCopenhagen } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import { withinEditWindow } from '../rules/edit-window.ts';
import { comingOpening, openedYears } from '../rules/programme-years.ts';

/**
 * Whether the row `continuation` of the row `employment` reminds of something (R5, R7): it is silent once its employment
 * is cancelled or no longer lasts until New Year, once the company has registered anything in the time it is about, and
 * when nothing registered in it could be edited any more.
 */
export function isStillToRegister(at: Date): SQL {
  return sql`(employment.status = 'registered'
        and employment.end_date = make_date(employment.year, 12, 31)
        and continuation.end_date > employment.end_date
        and ${withinEditWindow(sql`continuation.end_date`, todayInCopenhagen(at))}
        and not exists (
          select from employments later
          where later.company_cvr = employment.company_cvr and later.citizen_id = employment.citizen_id
            and later.created_at >= continuation.created_at
            and later.start_date <= continuation.end_date and later.end_date > employment.end_date))`;
}

/** Whether the year is open that the rest of the row `employment` is to be registered in (R1). */
export function canBeRegistered(at: Date): SQL {
  return sql`exists (select from (${openedYears(at)}) opened where opened.year = employment.year + 1)`;
}

/** When that year will open, and with which amount, where that is planned: see {@link comingOpening}. */
export function willBeOpened(at: Date): SQL {
  return comingOpening(at, sql`employment.year + 1`);
}
