import { type CalendarDate, formatDate, formatInstant } from '@frikort/domain/calendar';
import { normalisePhone } from '@frikort/domain/contact';
import { cpr, formatCpr } from '@frikort/domain/cpr';
import { formatAmountInput, type Oere } from '@frikort/domain/money';

/*
 * Values as a Danish spreadsheet reads them right. The same in both languages: whoever works with the file has the
 * spreadsheet of a Danish workplace, in whichever language the headings are.
 */

/** Øre as kroner with a decimal comma and no dots: `1234,50` is a number, `1.234,50 kr.` would be text. */
export function amountCell(amount: Oere): string {
  return formatAmountInput(amount).replaceAll('.', '');
}

/** `21-11-2026` */
export function dateCell(date: CalendarDate): string {
  return formatDate(date);
}

/** `21-11-2026 14:36` in Copenhagen. */
export function instantCell(instant: Date): string {
  return formatInstant(instant);
}

/** `290569-0000`: with its hyphen it stays text, and keeps a leading zero. */
export function cprCell(number: string): string {
  return formatCpr(cpr(number));
}

/**
 * A phone number in pairs, as it is dialled from Denmark: `+45 12345678` → `00 45 12 34 56 78`. As bare digits it
 * would lose a leading zero, and a leading plus begins a formula.
 */
export function phoneCell(phone: string): string {
  const digits = normalisePhone(phone).replace('+', '00');
  return digits.replace(/\B(?=(\d\d)+$)/g, ' ');
}

/** Digits that would be shortened or rounded, what looks like a date or `1E5`, and blanks before a formula's sign. */
const misread = /^(0\d+|\d{12,}|\d+([./:-]\d+)+|\d+([.,]\d+)?e[+-]?\d+|\s+[=+\-@].*)$/is;

/** Where a spreadsheet that splits at another sign than ours would begin a cell with a formula. */
const formulaAfterSeparator = /([,;\t]\s*)(?=[=+\-@])/g;

/**
 * Text that people typed. A spreadsheet must neither run it nor turn it into something else, so an apostrophe
 * goes before it where one would; a formula's sign at the very start is seen to when the file is written.
 */
export function textCell(text: string): string {
  const harmless = text.replace(formulaAfterSeparator, "$1'");
  return misread.test(harmless) ? `'${harmless}` : harmless;
}
