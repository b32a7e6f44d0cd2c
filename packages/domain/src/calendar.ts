import type { Branded } from './brand.ts';

/** A date without a time, `YYYY-MM-DD`, years 1000-9999, that exists. Dates compare as text. */
export type CalendarDate = Branded<string, 'CalendarDate'>;

const dayInMilliseconds = 86_400_000;

/** True for `YYYY-MM-DD` of a day that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [, year = 0, month = 0, day = 0] = parts.map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Makes a date of `YYYY-MM-DD`. @throws RangeError for anything else. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError('A calendar date must be YYYY-MM-DD and exist.');
  return text;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The calendar year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** 1 January. */
export function startOfYear(year: number): CalendarDate {
  return calendarDate(`${year}-01-01`);
}

/** 31 December. */
export function endOfYear(year: number): CalendarDate {
  return calendarDate(`${year}-12-31`);
}

/** The date so many days later (earlier when negative). @throws RangeError outside the years 1000-9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Clock changes do not count. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** The most periods a refusal offers; a longer span is a mistyped year, not an employment. */
const mostYears = 10;

/** A period inside one calendar year; both days count. */
export type Period = { startDate: CalendarDate; endDate: CalendarDate };

/**
 * Cuts a period at every New Year (R5): one part per calendar year, in order, without gap or overlap. Empty when
 * the end lies before the start or the period touches more than ten years.
 */
export function splitAtNewYear(startDate: CalendarDate, endDate: CalendarDate): Period[] {
  const first = yearOf(startDate);
  const last = yearOf(endDate);
  if (endDate < startDate || last - first >= mostYears) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      startDate: year === first ? startDate : startOfYear(year),
      endDate: year === last ? endDate : endOfYear(year),
    };
  });
}

const timeZone = 'Europe/Copenhagen';

/** As much of Temporal as is needed here; not every browser has it, nor Node 24. */
declare const Temporal:
  | undefined
  | {
      Instant: {
        fromEpochMilliseconds(milliseconds: number): {
          toZonedDateTimeISO(timeZone: string): { toString(): string };
        };
      };
    };

let copenhagen: Intl.DateTimeFormat | undefined;

function clockOfCopenhagen(): Intl.DateTimeFormat {
  copenhagen ??= new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return copenhagen;
}

/**
 * What calendar and clock show in Copenhagen at that instant: `2026-11-21T14:36` and perhaps more. Temporal answers at
 * once; the first use of Intl takes a browser longer than anything else in starting an app.
 */
function timeInCopenhagen(instant: Date): string {
  // Stryker disable next-line ConditionalExpression,BlockStatement: both tell the same, Temporal sooner.
  if (typeof Temporal !== 'undefined') {
    const then = Temporal.Instant.fromEpochMilliseconds(instant.getTime());
    return then.toZonedDateTimeISO(timeZone).toString();
  }
  const parts = clockOfCopenhagen().formatToParts(instant);
  const { year, month, day, hour, minute } = Object.fromEntries(
    parts.map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** "Today" of every rule: the date in Europe/Copenhagen at that instant. @throws RangeError for an invalid Date. */
export function todayInCopenhagen(instant: Date): CalendarDate {
  return calendarDate(timeInCopenhagen(instant).slice(0, 10));
}

/** `21-11-2026` */
export function formatDate(date: CalendarDate): string {
  return `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
}

/** `21-11-2026 14:36` in Europe/Copenhagen, of an RFC 3339 text or a Date. @throws RangeError for an invalid one. */
export function formatInstant(instant: string | Date): string {
  const there = timeInCopenhagen(new Date(instant));
  return `${formatDate(calendarDate(there.slice(0, 10)))} ${there.slice(11, 16)}`;
}
