import { type CalendarDate, calendarDate, formatInstant } from './calendar.ts';
import type { Oere } from './money.ts';

/*
 * How amounts and dates are written on English pages and in English files to read. Files for a spreadsheet are written
 * the Danish way in both languages.
 */

/** `1,234.50`, as it stands in an amount field. */
export function formatAmountInputInEnglish(amount: Oere): string {
  const kroner = Math.floor(amount / 100).toString();
  const rest = (amount % 100).toString().padStart(2, '0');
  return `${kroner.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** `DKK 20,000.00`, with a no-break space after the unit. */
export function formatAmountInEnglish(amount: Oere): string {
  return `DKK\u00a0${formatAmountInputInEnglish(amount)}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `1 Nov 2026`: no figure can be taken for the month. */
export function formatDateInEnglish(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `21/11/2026`, as it stands in a date field: what a phone's keys for figures can write, day first. */
export function formatDateInputInEnglish(date: CalendarDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** `21 Nov 2026, 14:36` in Europe/Copenhagen, of an RFC 3339 text or a Date. @throws RangeError for an invalid one. */
export function formatInstantInEnglish(instant: string | Date): string {
  const [day = '', time = ''] = formatInstant(instant).split(' ');
  return `${formatDateInEnglish(calendarDate(day.split('-').reverse().join('-')))}, ${time}`;
}
