import { describe, expect, it } from 'vitest';
import { asRead, replaceAsRead } from './as-read.ts';
import { readTime } from './clock-time.ts';
import { optionalTermsOf } from './employment-terms.ts';
import { hasUnwantedInLines, salvagedLine } from './text.ts';
import { typedEmail, typedLine, withoutWords } from './typed-number.ts';

describe('a text as it is read by who looks for numbers', () => {
  it('has hyphens of every kind as one', () => {
    expect(asRead('1\u20132\u22123\u20434')).toBe('1-2-3-4');
  });

  it('stays as it was written where nothing is put in its place', () => {
    expect(replaceAsRead('nr \u0663 å', /\d/g, (found) => found)).toBe('nr \u0663 å');
    expect(replaceAsRead('nr \u0663 å', /\d/g, () => 'x')).toBe('nr x å');
  });
});

describe('a number as it is pasted', () => {
  it('has signs as on a keyboard, and single blanks', () => {
    expect(typedLine('\uff08\u0661\u20e3\uff09  \u2013 5\u2003')).toBe('(1) - 5');
  });

  it.each([
    ['##(12', 'card-number', '12'],
    ['12 (a', 'card-number', '12 (a'],
    ['70505.).', 'card-number', '70505'],
    ['nr 70505', 'card-number', '70505'],
    ['<<(+45) 1', 'phone', '(+45) 1'],
    ['12 #3', 'phone', '12 #3'],
    ['12 ;', 'phone', '12'],
    ['12);', 'phone', '12)'],
    ['1.500,-)', 'amount', '1.500,-)'],
    ['20;', 'amount', '20'],
    ['nr 20', 'amount', 'nr 20'],
    ['nr 3/4', 'date', 'nr 3/4'],
  ] as const)('%s as a %s is %s without the words around it', (line, kind, left) => {
    expect(withoutWords(line, kind)).toBe(left);
  });

  it.each([
    ['bo@x.dk;;', 'bo@x.dk'],
    ['a,b@x.dk;', 'a,b@x.dk'],
    ['Bo <bo@x.dk>', 'bo@x.dk'],
    ['Bo <bo@x.dk> her', 'Bo <bo@x.dk> her'],
    ['mailto:bo@x.dk', 'bo@x.dk'],
    ['email: bo@x.dk', 'bo@x.dk'],
    ['E-mail : bo@x.dk', 'bo@x.dk'],
    ['mail:bo@x.dk', 'bo@x.dk'],
    ['xmail:bo@x.dk', 'xmail:bo@x.dk'],
  ])('the address %s is %s', (text, address) => {
    expect(typedEmail(text)).toBe(address);
  });
});

describe('a time of day as it is typed', () => {
  it.each([
    ['kl 8', 480],
    ['kl. 8', 480],
    ['kl8', 480],
    ['at 10', 600],
    ['23', 1_380],
    ['23:59', 1_439],
  ])('%s', (text, value) => {
    expect(readTime(text)).toEqual({ ok: true, value });
  });

  it.each(['8 kl', '8x', '24', '12:60', 'x kl 8'])('is not %s', (text) => {
    expect(readTime(text)).toEqual({
      ok: false,
      refusal: { code: 'time-unreadable', reason: 'not-a-time' },
    });
  });
});

describe('a line of another system', () => {
  it('has breaks as blanks, and nine marks on a character at most', () => {
    expect(salvagedLine('a\vb\n\nV', 20)).toBe('a b V');
    expect(salvagedLine(`x${'\u0301'.repeat(12)}y`, 40)).toBe(`x${'\u0301'.repeat(9)}y`);
  });

  it('does not end what a break ends', () => {
    expect(hasUnwantedInLines(`x${'\u0301'.repeat(9)}\n\u0301`)).toBe(false);
    expect(hasUnwantedInLines(`x${'\u0301'.repeat(10)}`)).toBe(true);
  });
});

it('what may be left out of an employment is null when it is (R8)', () => {
  expect(optionalTermsOf({ reference: 'A-1' })).toEqual({ productionUnit: null, reference: 'A-1' });
});
