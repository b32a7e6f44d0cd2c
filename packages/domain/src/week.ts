import type { Branded } from './brand.ts';
import { addDays, type CalendarDate, calendarDate, daysBetween, startOfYear, yearOf } from './calendar.ts';

/** A week by ISO 8601, `2026-W48`: Monday to Sunday, and of the year that its Thursday lies in. Weeks compare as text. */
export type Week = Branded<string, 'Week'>;

/** The days of a week, from Monday to Sunday. */
const daysOfWeek = 7;

/** The Monday of the week that a date lies in. */
function mondayBefore(date: CalendarDate): CalendarDate {
  // 1 January 2001 was a Monday.
  const since = daysBetween(calendarDate('2001-01-01'), date);
  return addDays(date, -(((since % daysOfWeek) + daysOfWeek) % daysOfWeek));
}

/** The week that a date lies in. */
export function weekOf(date: CalendarDate): Week {
  const thursday = addDays(mondayBefore(date), 3);
  const number = Math.floor(daysBetween(startOfYear(yearOf(thursday)), thursday) / daysOfWeek) + 1;
  const named = `${yearOf(thursday)}-W${String(number).padStart(2, '0')}`;
  if (!hasForm(named)) throw new RangeError('A week must lie in the years 1000-2999.');
  return named;
}

/** What a week looks like; whether its year has it only {@link isWeek} says. */
export const weekForm = /^([12]\d{3})-W(0[1-9]|[1-4]\d|5[0-3])$/;

function hasForm(text: string): text is Week {
  return weekForm.test(text);
}

/** True for the name of a week that exists, of the years 1001-2999. */
export function isWeek(text: string): text is Week {
  if (!hasForm(text) || text < '1001') return false;
  return weekOf(mondayNamed(text)) === text;
}

/** Makes a week of `YYYY-Www`. @throws RangeError for anything else. */
export function week(text: string): Week {
  if (!isWeek(text)) throw new RangeError('A week must be YYYY-Www and exist.');
  return text;
}

/** The Monday that a text in the form of a week names, whether or not its year has the week. */
function mondayNamed(text: string): CalendarDate {
  const [year, number] = text.split('-W').map(Number);
  // 4 January lies in the first week of every year.
  const first = mondayBefore(calendarDate(`${year}-01-04`));
  return addDays(first, ((number ?? 1) - 1) * daysOfWeek);
}

/** The first day of a week. */
export function mondayOf(named: Week): CalendarDate {
  return mondayNamed(named);
}

/** The last day of a week. */
export function sundayOf(named: Week): CalendarDate {
  return addDays(mondayNamed(named), daysOfWeek - 1);
}

/** The week so many weeks later (earlier when negative). */
export function addWeeks(named: Week, weeks: number): Week {
  return weekOf(addDays(mondayNamed(named), weeks * daysOfWeek));
}

/** The number of a week in its year, from 1. */
export function numberOf(named: Week): number {
  return Number(named.slice(-2));
}
