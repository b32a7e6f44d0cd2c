import { type CalendarDate, yearOf } from '@frikort/domain/calendar';
import { type Oere, oere } from '@frikort/domain/money';
import type { CardLookup } from '../queries/card-lookup.ts';
import type { BalanceOf } from './check-terms.ts';

/** What an employment does to the balance of its year's card, as far as is known before it is sent. */
export type BalancePreview = {
  year: number;
  /** What may be registered: the remaining balance, with what the employment itself holds on that card. */
  availableOere: Oere;
  /** The amount, when it fits. */
  amountOere?: Oere;
  /** What remains afterwards, when it fits. */
  afterOere?: Oere;
};

/** R2, R3: the balance before and after. `undefined` when the balance of that year is not known, or has no card. */
export function previewBalance(facts: {
  year: number | undefined;
  amountOere: Oere | undefined;
  balanceOf: BalanceOf;
  held?: { year: number; amountOere: Oere } | undefined;
}): BalancePreview | undefined {
  const { year, amountOere, balanceOf, held } = facts;
  if (year === undefined) return undefined;
  const remaining = balanceOf(year);
  if (remaining === undefined || remaining === null) return undefined;
  const availableOere = oere(remaining + (held?.year === year ? held.amountOere : 0));
  if (amountOere === undefined || amountOere < 1 || amountOere > availableOere)
    return { year, availableOere };
  return { year, availableOere, amountOere, afterOere: oere(availableOere - amountOere) };
}

/** R10: a year before the last one is not shown until dates in it are entered: it is asked for by itself. */
export function olderYear(year: number | undefined, today: CalendarDate): number | undefined {
  return year !== undefined && year < yearOf(today) - 1 ? year : undefined;
}

/**
 * The balances that look-ups have told. A year that they cover and do not name has no card; one that was not asked
 * for is not known.
 */
export function balancesOf(
  recent: CardLookup | undefined,
  older: { year: number; lookup: CardLookup | undefined } | undefined,
  today: CalendarDate,
): BalanceOf {
  return (year) => {
    const lookup =
      olderYear(year, today) === undefined ? recent : older?.year === year ? older.lookup : undefined;
    if (lookup?.cards === undefined) return undefined;
    const card = lookup.cards.find((one) => one.year === year);
    return card === undefined ? null : oere(card.remainingOere);
  };
}
