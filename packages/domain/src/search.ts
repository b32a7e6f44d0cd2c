import { type CardNumber, readCardNumber } from './card-number.ts';
import { type Cpr, readCpr } from './cpr.ts';
import type { SearchInputInvalid } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** What a caseworker searches for. */
export type SearchQuery = { kind: 'cpr'; cpr: Cpr } | { kind: 'card-number'; cardNumber: CardNumber };

/** R16: a CPR number (`ddmmyyxxxx`, `ddmmyy-xxxx`, blanks) or a card number in the one search field. */
export function readSearchQuery(text: string): Result<SearchQuery, SearchInputInvalid> {
  const cpr = readCpr(text);
  if (cpr.ok) return accepted({ kind: 'cpr', cpr: cpr.value });
  const cardNumber = readCardNumber(text);
  if (cardNumber.ok) return accepted({ kind: 'card-number', cardNumber: cardNumber.value });
  return refused({ code: 'search-input-invalid' });
}
