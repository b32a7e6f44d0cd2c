import { calendarDate, formatDate, formatInstant } from '@frikort/domain/calendar';
import { formatAmount, oere } from '@frikort/domain/money';

/** `20.000,00 kr.` of whole øre as the API gives them. The same in both languages. */
export function shownAmount(amountOere: number): string {
  return formatAmount(oere(amountOere));
}

/** `21-11-2026` of `2026-11-21`. */
export function shownDate(date: string): string {
  return formatDate(calendarDate(date));
}

/** `21-11-2026 14:36` in Copenhagen, of an RFC 3339 instant. */
export function shownInstant(instant: string): string {
  return formatInstant(instant);
}

/** `01-03-2026 – 31-05-2026`; a single day stands alone. */
export function shownPeriod(startDate: string, endDate: string): string {
  return startDate === endDate ? shownDate(startDate) : `${shownDate(startDate)} – ${shownDate(endDate)}`;
}
