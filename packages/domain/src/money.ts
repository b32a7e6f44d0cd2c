import type { Branded } from './brand.ts';
import type { AmountUnreadable } from './refusal.ts';
import { accepted, type Refused, type Result, refused } from './result.ts';
import { cleanLine } from './text.ts';

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

/** The sum in øre; 0 for none. @throws RangeError above the safe integers. */
export function sumOf(amounts: readonly Oere[]): Oere {
  return amounts.reduce((sum, amount) => oere(sum + amount), oere(0));
}

/** `amount - subtracted` in øre. @throws RangeError when it would be negative. */
export function minus(amount: Oere, subtracted: Oere): Oere {
  return oere(amount - subtracted);
}

/** `20.000,00 kr.`, with a no-break space before the unit (domain-facts 4.3). The same in both languages. */
export function formatAmount(amount: Oere): string {
  return `${formatAmountInput(amount)}\u00a0kr.`;
}

/** `1.234,50`, as it stands in an amount field whose suffix is "kr.". */
export function formatAmountInput(amount: Oere): string {
  const kroner = Math.floor(amount / 100).toString();
  const rest = (amount % 100).toString().padStart(2, '0');
  return `${kroner.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

const plainKroner = /^\d+$/;
const dottedKroner = /^[1-9]\d{0,2}(\.\d{3})+$/;
const spacedKroner = /^[1-9]\d{0,2}( \d{3})+$/;

/**
 * Reads an amount typed the Danish way: `1.234,50`, `1234,5`, `1234`, `1 234,50`, `1234,-`, with or without `kr.`.
 * Refuses what could mean two things (`1.23`, `1,234.50`, `0.500`) and gives the possible readings to ask with.
 * Blanks of all kinds count as one, and pasted invisible characters as nothing; other digits than 0-9 are not guessed.
 * 0 is read; R3 (at least 1 øre) is judged by `judgeAmount`.
 */
export function readAmount(text: string): Result<Oere, AmountUnreadable> {
  const typed = withoutUnit(text);
  if (typed === '') return unreadable('empty');
  if (/^[-‐-―−]/.test(typed)) return unreadable('negative');
  const [kroner = '', decimals, ...more] = typed.split(',');
  const wholeKroner = plainKroner.test(kroner) || dottedKroner.test(kroner) || spacedKroner.test(kroner);
  if (more.length === 0 && wholeKroner && isDecimals(decimals)) {
    const amount = toOere(kroner, decimals ?? '');
    return amount === undefined ? unreadable('too-large') : accepted(amount);
  }
  return readAmbiguous(typed);
}

/** Takes a leading or trailing unit, blanks around, and the old-fashioned `,-` away. */
function withoutUnit(text: string): string {
  return cleanLine(text)
    .replace(/ +/g, ' ')
    .replace(/^(kr\.?|dkk) ?/i, '')
    .replace(/ ?(kr\.?|kroner|dkk)$/i, '')
    .replace(/,[-–—]$/, '')
    .trim();
}

function isDecimals(decimals: string | undefined): boolean {
  return decimals === undefined || /^\d{1,2}$/.test(decimals);
}

/** Øre of digits with any separators between them; nothing when above {@link highestOere}. */
function toOere(kroner: string, decimals: string): Oere | undefined {
  const amount = Number(kroner.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return isOere(amount) && amount <= highestOere ? amount : undefined;
}

/** English separators, or one separator whose sense cannot be known: never guessed, only offered. */
function readAmbiguous(typed: string): Refused<AmountUnreadable> {
  const english = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(typed);
  if (english) return ambiguous(readingsOf(english[1], english[2], typed));
  const threeDecimals = /^(\d{1,3})([.,])(\d{3})$/.exec(typed);
  if (threeDecimals) {
    const [, before = '', , after = ''] = threeDecimals;
    return ambiguous([
      toOere(before + after, ''),
      after.endsWith('0') ? toOere(before, after.slice(0, 2)) : undefined,
    ]);
  }
  if (/^\d{1,3}(,\d{3}){2,}$/.test(typed)) return ambiguous([toOere(typed, '')]);
  return unreadable('not-an-amount');
}

function readingsOf(kroner = '', decimals = '', typed = ''): (Oere | undefined)[] {
  const asDecimals = toOere(kroner, decimals);
  return typed.includes(',') ? [asDecimals] : [asDecimals, toOere(typed, '')];
}

function ambiguous(readings: readonly (Oere | undefined)[]): Refused<AmountUnreadable> {
  const known = readings.filter(isOere);
  return refused({ code: 'amount-unreadable', reason: 'ambiguous', readings: [...new Set(known)] });
}

function unreadable(reason: AmountUnreadable['reason']): Refused<AmountUnreadable> {
  return refused({ code: 'amount-unreadable', reason, readings: [] });
}
