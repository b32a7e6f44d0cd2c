import { asRead, replaceAsRead } from './as-read.ts';
import type { Branded } from './brand.ts';
import { type CalendarDate, isCalendarDate } from './calendar.ts';
import { accepted, type Result, refused } from './result.ts';
import { typedNumber } from './typed-number.ts';

/** A CPR number in form: ten digits whose date exists. Never refused for modulus 11 (R16). */
export type Cpr = Branded<string, 'Cpr'>;

/** True for exactly ten digits of a date that exists in the century the seventh digit gives. */
export function isCpr(text: string): text is Cpr {
  return /^\d{10}$/.test(text) && dateIn(text) !== undefined;
}

/** Typed text that is not of the form of a CPR number. */
export type CprUnreadable = { code: 'cpr-unreadable'; reason: 'not-ten-digits' | 'impossible-date' };

/**
 * Reads `ddmmyyxxxx`, `ddmmyy-xxxx`, with blanks anywhere (R16), and what is pasted as one: `CPR: 290569-0000`,
 * `290569.0000`, `29.05.69-0000`. Day + 60 (replacement numbers) is valid in form.
 */
export function readCpr(text: string): Result<Cpr, CprUnreadable> {
  const typed = typedNumber(text, 'cpr');
  if (!written.test(typed)) return refused({ code: 'cpr-unreadable', reason: 'not-ten-digits' });
  const digits = typed.replace(/\D/g, '');
  return isCpr(digits) ? accepted(digits) : refused({ code: 'cpr-unreadable', reason: 'impossible-date' });
}

/** Ten digits, in two groups or in four. */
const written = /^\d{6}[-./_]?\d{4}$|^\d\d([-./])\d\d\1\d\d[-./_]?\d{4}$/;

/** Makes a CPR number of what `readCpr` reads. @throws RangeError otherwise; the text is never in the message. */
export function cpr(text: string): Cpr {
  const result = readCpr(text);
  if (!result.ok) throw new RangeError('Not of the form of a CPR number.');
  return result.value;
}

/** `290569-0000` */
export function formatCpr(number: Cpr): string {
  return `${number.slice(0, 6)}-${number.slice(6)}`;
}

/** The birth date that the number tells; the register may know better (a changed number). */
export function birthDate(number: Cpr): CalendarDate {
  const date = dateIn(number);
  if (date === undefined) throw new RangeError('Not of the form of a CPR number.');
  return date;
}

/**
 * Whole years from a birth date to a date; negative before the birth. Someone born on 29 February has the birthday on
 * 1 March in other years.
 */
export function yearsFrom(born: CalendarDate, date: CalendarDate): number {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}

function dateIn(digits: string): CalendarDate | undefined {
  const typedDay = Number(digits.slice(0, 2)); // + 60 in a replacement number (erstatningspersonnummer)
  const day = typedDay > 60 ? typedDay - 60 : typedDay;
  const year = century(Number(digits[6]), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  const text = `${year}-${digits.slice(2, 4)}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}

/** The century that the seventh digit gives to a two-digit year (cpr.dk). */
function century(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/** Six digits that are a date and four more; or all ten in pairs, with the same sign between them. */
const cprShape =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:[\s./_-]*(?:0[1-9]|1[0-2])[\s./_-]*\d{2}(?:[\s./_:-]*|[^\p{L}\d]{1,3})\d{4}|([\s./_-])(?:0[1-9]|1[0-2])\1\d{2}\1\d{2}\1\d{2})(?!\d)/gu;

/**
 * True when the text holds something that looks like a CPR number, however it is separated and in whatever digits:
 * refused in references and free text (R8). Looks only at the shape, and therefore also refuses some harmless
 * ten-digit numbers.
 */
export function isCprShaped(text: string): boolean {
  return asRead(text).search(cprShape) >= 0;
}

/** Puts `mask` where {@link isCprShaped} finds a number. */
export function maskCpr(text: string, mask: string): string {
  return replaceAsRead(text, cprShape, () => mask);
}
