import { highestOere, isOere, type Oere, oere } from './money.ts';
import type { AmountUnreadable } from './refusal.ts';
import { accepted, type Refused, type Result, refused } from './result.ts';
import { typedLine, withoutWords } from './typed-number.ts';

/** Whose way of writing an amount is meant where both could be. */
export type AmountStyle = 'da' | 'en';

/** Before the decimals, and between the thousands. */
const signs = { da: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

const plain = /^\d+$/;
/** Thousands by one and the same sign throughout. */
const grouped = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$/;
const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/g;

/**
 * Reads a typed amount: `1.234,50`, `1234,5`, `1234`, `1 234,50`, `1'234,50`, `1234,-`, with or without `kr.` or a word
 * before it, and every other form that has one reading, such as `1,234.50`. Refuses what could mean two things
 * (`1.23`, `0.500`) and gives the possible readings to ask with. On English pages the two signs change places.
 * 0 is read; R3 (at least 1 øre) is judged by `judgeAmount`.
 */
export function readAmount(text: string, style: AmountStyle = 'da'): Result<Oere, AmountUnreadable> {
  const typed = withoutUnit(text);
  if (typed === '') return unreadable('empty');
  if (/^-/.test(typed)) return unreadable('negative');
  const { decimal, group } = signs[style];
  const own = readAs(typed, decimal, group) ?? readOtherWay(typed, decimal, group);
  if (own === undefined) return readAmbiguous(typed, group);
  return isOere(own) && own <= highestOere ? accepted(own) : unreadable('too-large');
}

/** Takes a unit and a word before, blanks around, and the old-fashioned `,-` away. */
function withoutUnit(text: string): string {
  return withoutWords(typedLine(text).replace(apostrophes, "'"), 'amount')
    .replace(/^(?:kr[.:]?|dkk) ?/i, '')
    .replace(/ ?(?:kr\.?|kroner|dkk)$/i, '')
    .replace(/[.,]-+$/, '')
    .replace(/([.,]\d{2})\.$/, '$1')
    .trim();
}

/** The amount in the style of those signs; a number beyond all bounds as `Infinity`. */
function readAs(typed: string, decimal: string, group: string): number | undefined {
  const [kroner = '', decimals = '', ...more] = typed.split(decimal);
  if (more.length > 0 || !/^\d{0,2}$/.test(decimals) || typed.endsWith(decimal)) return undefined;
  const between = grouped.exec(kroner)?.[1];
  const whole = plain.test(kroner) || (between !== undefined && between !== decimal);
  return whole && between !== decimal && (between !== undefined || !kroner.includes(group))
    ? toOere(kroner, decimals)
    : undefined;
}

/** The other style, where thousands show that nothing else can be meant: `1,234.50`, `1 234.50`, `1,234,567`. */
function readOtherWay(typed: string, decimal: string, group: string): number | undefined {
  const parts = /^([\d., ']+?)(?:([.,])(\d{1,2}))?$/.exec(typed);
  const [, kroner = '', sign, decimals = ''] = parts ?? [];
  const between = grouped.exec(kroner)?.[1];
  if (between === undefined || between === group || (sign !== undefined && sign !== group)) return undefined;
  const severalGroups = kroner.split(between).length > 2;
  return sign === undefined && between === decimal && !severalGroups ? undefined : toOere(kroner, decimals);
}

/** Øre of digits with any separators between them. */
function toOere(kroner: string, decimals: string): number {
  const amount = Number(kroner.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return isOere(amount) ? amount : Number.POSITIVE_INFINITY;
}

/** One separator whose sense cannot be known: never guessed, only offered. */
function readAmbiguous(typed: string, group: string): Refused<AmountUnreadable> {
  const [, before = '', sign = '', after = ''] = /^(\d+)([.,])(\d{1,3})$/.exec(typed) ?? [];
  const asThousands = toOere(before + after, '');
  if (sign === group && after.length < 3) return ambiguous([toOere(before, after), asThousands]);
  if (sign !== '' && after.length === 3 && before.length <= 3) {
    return ambiguous([asThousands, ...(after.endsWith('0') ? [toOere(before, after.slice(0, 2))] : [])]);
  }
  return unreadable('not-an-amount');
}

function ambiguous(readings: readonly number[]): Refused<AmountUnreadable> {
  const known = readings.filter((reading) => reading <= highestOere).map(oere);
  return refused({ code: 'amount-unreadable', reason: 'ambiguous', readings: [...new Set(known)] });
}

function unreadable(reason: AmountUnreadable['reason']): Refused<AmountUnreadable> {
  return refused({ code: 'amount-unreadable', reason, readings: [] });
}
