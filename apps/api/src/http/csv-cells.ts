import { type CalendarDate, formatDate, formatInstant } from '@frikort/domain/calendar';
import { cpr, formatCpr } from '@frikort/domain/cpr';
import { formatAmountInput, type Oere } from '@frikort/domain/money';

/*
 * Values of our own as a Danish spreadsheet reads them right, and texts as people typed them. The same in both languages:
 * whoever works with the file has the spreadsheet of a Danish workplace, in whichever language the headings are.
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
 * The outside system that acted, and whose it is; empty for a person.
 * @param owner whose it is where its name is not the reader's to know
 */
export function systemCell(
  system: { readonly name?: string | undefined; readonly vendor?: string | undefined } | undefined,
  owner: string,
): string {
  return system ? [system.name, system.vendor].filter(Boolean).join(', ') || owner : '';
}

/** What a spreadsheet begins a formula with, also in the wide forms of East Asian keyboards and after blanks. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** A phone number or an amount with its sign: nothing in it can be run. */
const signedDigits = /^\s*[+-][\s().-]*\d[\d\s()./-]*$/;

const isMadeHarmless = (part: string) => formula.test(part) && !signedDigits.test(part);

/** Where a spreadsheet that splits at another sign than ours begins a cell. */
const separators = /([,;\t]+)/;

/**
 * Text as it stands in the file: as it is, so that references, phone numbers and card numbers are found again by
 * whoever reads the file. Only what a spreadsheet would run as a formula gets an apostrophe before it, at the beginning
 * and wherever another sign than ours would split it.
 */
export function harmless(text: string): string {
  return text
    .split(separators)
    .map((part) => (isMadeHarmless(part) ? `'${part}` : part))
    .join('');
}

/** What {@link harmless} left as it was, and what it wrote an apostrophe before, as it was before: for a file that comes back. */
export function asWritten(text: string): string {
  return text
    .split(separators)
    .map((part) => (part.startsWith("'") && isMadeHarmless(part.slice(1)) ? part.slice(1) : part))
    .join('');
}
