import type { Branded } from './brand.ts';
import type { CardNumberUnreadable } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import { typedNumber } from './typed-number.ts';

/** A frikortnummer: five digits, 10000-99999, one per citizen through all years, never reused. */
export type CardNumber = Branded<string, 'CardNumber'>;

export const lowestCardNumber = 10_000;
export const highestCardNumber = 99_999;

/** True for exactly five digits from 10000. */
export function isCardNumber(text: string): text is CardNumber {
  return /^[1-9]\d{4}$/.test(text);
}

/** Reads a typed or pasted card number: `70505`, `70 505`, `70.505`, `Frikortnummer: 70505`, `nr. 70505`. */
export function readCardNumber(text: string): Result<CardNumber, CardNumberUnreadable> {
  const typed = typedNumber(text, 'card-number').replace(/^(\d\d)[.,](\d{3})$/, '$1$2');
  return isCardNumber(typed) ? accepted(typed) : refused({ code: 'card-number-unreadable' });
}

/** Makes a card number of exactly five digits. @throws RangeError otherwise. */
export function cardNumber(text: string): CardNumber {
  if (!isCardNumber(text)) throw new RangeError('A card number has five digits, from 10000 to 99999.');
  return text;
}
