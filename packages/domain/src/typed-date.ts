import { type CalendarDate, isCalendarDate, yearOf } from './calendar.ts';
import type { DateUnreadable } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import { typedLine, withoutWords } from './typed-number.ts';

/** What is known of a date whose year was left out: the day it does not lie before, or the day it does not lie after. */
export type DateBound = { from?: CalendarDate | undefined; until?: CalendarDate | undefined };

type Parts = { day: string; month: string; year?: string | undefined };

/** Day first, any of the usual separators; the year may be left out or have two digits. */
const separated = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})(?:[-./ ]{1,2}(\d{4}|\d{2})|[-./]?)$/;
/** `211126` or `21112026`. */
const digitsOnly = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
/** `2026-11-21`, the only order of figures with the year first. */
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** `21. november 2026`, `21 Nov 26`, `21st of November`. */
const dayAndName = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}{3,9})\.?,?(?: ?(\d{4}|\d{2}))?$/iu;
/** `November 21, 2026`. */
const nameAndDay = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/iu;
const weekday =
  /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,.]? ?/i;

const months =
  'jan(?:uary?)? feb(?:ruary?)? mar(?:ts|ch)? apr(?:il)? ma[jy] jun[ie]? jul[iy]? aug(?:ust)? sept?(?:ember)? o[kc]t(?:ober)? nov(?:ember)? dec(?:ember)?'
    .split(' ')
    .map((name) => new RegExp(`^${name}$`, 'i'));

/**
 * Reads a date typed the Danish way, day first: `21-11-2026`, `21.11.2026`, `3/4-26`, `3/4`, `211126`, `21112026`,
 * `d. 21. november 2026`, and `2026-11-21`. Two-digit years are of this century. The American order of figures is never
 * guessed: `11/21/2026` is an impossible date. A year that is left out is this year, or the one that fits the `bound`:
 * `10/1` from 1 December on is in January next year.
 */
export function readDate(
  text: string,
  today: CalendarDate,
  bound: DateBound = {},
): Result<CalendarDate, DateUnreadable> {
  const typed = figures(text);
  if (typed === '') return refused({ code: 'date-unreadable', reason: 'empty' });
  const parts = partsOf(typed);
  if (!parts) return refused({ code: 'date-unreadable', reason: 'not-a-date' });
  const date =
    parts.year === undefined ? nearest(parts, today, bound) : dateOf(parts, fullYear(parts.year, today));
  return isCalendarDate(date)
    ? accepted(date)
    : refused({ code: 'date-unreadable', reason: 'impossible-date' });
}

/**
 * Reads the two dates of a period. Where one says its year, the other one lies as near to it as it can (R5): `1/12` to
 * `10/1` ends in January next year.
 * @param bound what is known of the first date
 */
export function readPeriod(
  start: string,
  end: string,
  today: CalendarDate,
  bound: DateBound = {},
): { start: ReturnType<typeof readDate>; end: ReturnType<typeof readDate> } {
  const endAlone = readDate(end, today);
  const known = endAlone.ok && partsOf(figures(end))?.year !== undefined;
  const first = readDate(start, today, known ? { until: endAlone.value } : bound);
  return { start: first, end: first.ok && !known ? readDate(end, today, { from: first.value }) : endAlone };
}

/** A date without the words before it. */
function figures(text: string): string {
  return withoutWords(withoutWords(typedLine(text), 'date').replace(weekday, ''), 'date');
}

function partsOf(typed: string): Parts | undefined {
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(typed) ?? [];
  if (isoYear && isoMonth && isoDay) return { day: isoDay, month: isoMonth, year: isoYear };
  const [, day, month, year] = separated.exec(typed) ?? digitsOnly.exec(typed) ?? [];
  if (day && month) return { day, month, year };
  const named = dayAndName.exec(typed);
  const [, namedDay, name, namedYear] = named ?? swapped(nameAndDay.exec(typed));
  const number = months.findIndex((one) => name !== undefined && one.test(name)) + 1;
  return namedDay && number > 0 ? { day: namedDay, month: String(number), year: namedYear } : undefined;
}

function swapped(found: RegExpExecArray | null): (string | undefined)[] {
  return found === null ? [] : [found[0], found[2], found[1], found[3]];
}

function dateOf({ day, month }: Parts, year: string | number): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Of the year of the bound; else of the one after, or before. */
function nearest(parts: Parts, today: CalendarDate, { from, until }: DateBound): string {
  const year = yearOf(from ?? until ?? today);
  const date = dateOf(parts, year);
  if (from !== undefined && date < from) return dateOf(parts, year + 1);
  if (from === undefined && until !== undefined && date > until) return dateOf(parts, year - 1);
  return date;
}

function fullYear(year: string, today: CalendarDate): string {
  return year.length === 2 ? `${today.slice(0, 2)}${year}` : year;
}
