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
