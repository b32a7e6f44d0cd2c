import type { Branded } from './brand.ts';

/** Money in whole øre, never negative, at most `Number.MAX_SAFE_INTEGER`. */
export type Oere = Branded<number, 'Oere'>;

/**
 * No allowance and no pay is above 10.000.000,00 kr.: more than two hundred times the highest allowance so far, and
 * nothing but too many digits beyond it. Sums may be higher.
 */
export const highestOere = 1_000_000_000;

/** True for a whole, safe number of øre from 0. */
export function isOere(value: unknown): value is Oere {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

/** Makes øre of a number. @throws RangeError for anything but a safe integer from 0. */
export function oere(value: number): Oere {
  if (!isOere(value)) throw new RangeError('Money must be a whole number of øre from 0.');
  return value;
}

/** `amount - subtracted` in øre. @throws RangeError when it would be negative. */
export function minus(amount: Oere, subtracted: Oere): Oere {
  return oere(amount - subtracted);
}

/** `20.000,00 kr.`, with a no-break space before the unit. */
export function formatAmount(amount: Oere): string {
  return `${formatAmountInput(amount)}\u00a0kr.`;
}

/** `1.234,50`, as it stands in an amount field whose suffix is "kr.". */
export function formatAmountInput(amount: Oere): string {
  const kroner = Math.floor(amount / 100).toString();
  const rest = (amount % 100).toString().padStart(2, '0');
  return `${kroner.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}
