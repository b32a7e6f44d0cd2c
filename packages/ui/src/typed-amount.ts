import type { Oere } from '@frikort/domain/money';
import type { AmountUnreadable } from '@frikort/domain/refusal';
import type { Result } from '@frikort/domain/result';
import { readAmount } from '@frikort/domain/typed-amount';
import { currentLanguage } from './language.ts';

/** What was typed in an amount field, read as the language of the page writes amounts. */
export function readTypedAmount(text: string): Result<Oere, AmountUnreadable> {
  return readAmount(text, currentLanguage());
}
