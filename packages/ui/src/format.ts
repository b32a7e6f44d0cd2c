import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { uiMessages } from './messages.ts';

/* Amounts and dates as the language of the page writes them; `typed-amount.ts` reads what is typed. */

const writing = () => uiMessages().writing;

/** `20.000,00 kr.`, in English `DKK 20,000.00`, of whole øre as the API gives them. */
export function shownAmount(amountOere: number): string {
  return writing().amount(oere(amountOere));
}

/** `1.234,50`, in English `1,234.50`: as it stands in an amount field. */
export function amountInput(amountOere: number): string {
  return writing().amountInput(oere(amountOere));
}

/** `21-11-2026` of `2026-11-21`, in English `21 Nov 2026`. */
export function shownDate(date: string): string {
  return writing().date(calendarDate(date));
}

/** `21-11-2026` of `2026-11-21`, in English `21/11/2026`: as it stands in a date field. */
export function dateInput(date: string): string {
  return writing().dateInput(calendarDate(date));
}

/** `21-11-2026 14:36` in Copenhagen, in English `21 Nov 2026, 14:36`, of an RFC 3339 instant. */
export function shownInstant(instant: string): string {
  return writing().instant(instant);
}

/** `01-03-2026 – 31-05-2026`; a single day stands alone. */
export function shownPeriod(startDate: string, endDate: string): string {
  return startDate === endDate ? shownDate(startDate) : `${shownDate(startDate)} – ${shownDate(endDate)}`;
}

/** `20.000`, in English `20,000`: a count, its thousands told apart as in amounts. */
export function shownCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, writing().thousands);
}
