import { addDays, type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { currentLanguage } from '@frikort/ui/language';

/** A calendar month, `2026-11`. */
export type Month = string;

const isMonth = (text: string): text is Month => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);

/** Its first and its last day. */
export function daysOfMonth(month: Month): { from: CalendarDate; until: CalendarDate } {
  const from = calendarDate(`${month}-01`);
  // 31 days later is always in the month after.
  const next = addDays(from, 31).slice(0, 7);
  return { from, until: addDays(calendarDate(`${next}-01`), -1) };
}

/** The month that two days are the first and the last of; undefined for any others. */
export function monthOf(from: string | undefined, until: string | undefined): Month | undefined {
  const month = from?.slice(0, 7) ?? '';
  if (!isMonth(month)) return undefined;
  const days = daysOfMonth(month);
  return days.from === from && days.until === until ? month : undefined;
}

/** `november 2026`, in English `November 2026`. */
export function shownMonth(month: Month): string {
  const language = currentLanguage() === 'da' ? 'da-DK' : 'en-GB';
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T12:00:00Z`));
}
