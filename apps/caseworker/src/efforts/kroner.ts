import { highestKroner } from '@frikort/domain/effort-organisation';
import type { FieldErrorCode } from '@frikort/domain/field-errors';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { fieldErrorText } from '@frikort/ui/input-text';

/** Why a typed sum of whole kroner could not be read. */
export type UnreadableKroner = { code: Extract<FieldErrorCode, 'missing' | 'too-large' | 'invalid'> };

/** Whole kroner with or without thousands told apart; a currency and øre of nothing may stand there. */
const form = /^(?:kr\.?|dkk)?\s*(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,](?:00|-))?\s*(?:kr\.?|dkk|,-)?$/i;

/** R40: whole kroner as they are typed or pasted: `1.200.000`, `1,200,000`, `1200000 kr.`, `450.000,00`. */
export function readKroner(text: string): Result<number, UnreadableKroner> {
  const typed = text.trim();
  if (typed === '') return refused({ code: 'missing' });
  const digits = form.exec(typed)?.[1]?.replaceAll(/\D/g, '');
  if (digits === undefined) return refused({ code: 'invalid' });
  const kroner = Number(digits);
  return kroner > highestKroner ? refused({ code: 'too-large' }) : accepted(kroner);
}

/** What is wrong with a sum, in words. */
export function kronerError({ code }: UnreadableKroner, { unreadable }: { unreadable: string }): string {
  return code === 'too-large' ? fieldErrorText(code) : unreadable;
}
