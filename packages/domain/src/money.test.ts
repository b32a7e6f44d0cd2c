import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatAmountInput,
  highestOere,
  isOere,
  minus,
  type Oere,
  oere,
  readAmount,
  sumOf,
} from './money.ts';

const anyOere = fc.nat({ max: highestOere }).map(oere);

function readings(text: string): readonly Oere[] | undefined {
  const result = readAmount(text);
  return !result.ok && result.refusal.reason === 'ambiguous' ? result.refusal.readings : undefined;
}

describe('øre', () => {
  it.each([0, 1, 2_000_000, Number.MAX_SAFE_INTEGER])('takes the whole number %d', (value) => {
    expect(oere(value)).toBe(value);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1, -0])(
    'refuses %d',
    (value) => {
      expect(() => oere(value)).toThrow(RangeError);
      expect(isOere(value)).toBe(false);
    },
  );

  it.each(['100', null, undefined, 5n])('is never %s', (value) => {
    expect(isOere(value)).toBe(false);
  });

  it('sums without rounding, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anyOere, { maxLength: 50 }), (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(BigInt(sumOf(amounts))).toBe(exact);
        expect(sumOf(amounts.toReversed())).toBe(sumOf(amounts));
      }),
    );
  });

  it('never goes below zero', () => {
    expect(minus(oere(500), oere(200))).toBe(300);
    expect(() => minus(oere(200), oere(500))).toThrow(RangeError);
  });
});

describe('amounts on screen', () => {
  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [150, '1,50'],
    [99_999, '999,99'],
    [100_000, '1.000,00'],
    [2_000_000, '20.000,00'],
    [123_456_789_01, '123.456.789,01'],
  ])('%d øre is %s', (amount, text) => {
    expect(formatAmountInput(oere(amount))).toBe(text);
    expect(formatAmount(oere(amount))).toBe(`${text}\u00a0kr.`);
  });

  it('are what the Danish locale writes', () => {
    const danish = new Intl.NumberFormat('da-DK', { style: 'currency', currency: 'DKK' });
    fc.assert(
      fc.property(anyOere, (amount) => {
        expect(formatAmount(amount)).toBe(danish.format(amount / 100));
      }),
    );
  });
});

describe('reading a typed amount', () => {
  it.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['1 234,50', 123_450],
    ['1\u00a0234,50\u00a0kr.', 123_450],
    ['  1.500 kr ', 150_000],
    ['kr. 20', 2_000],
    ['DKK 20,25', 2_025],
    ['1.500,-', 150_000],
    ['20 kroner', 2_000],
    ['1.234', 123_400],
    ['1.234.567,89', 123_456_789],
    ['0', 0],
    ['0,01', 1],
    ['007', 700],
    ['1\u202f234,50', 123_450],
    ['1\u200b234,\u00ad50', 123_450],
    ['\u202a1.500,00\u202c\u2003kr.', 150_000],
  ])('reads %s', (text, amount) => {
    expect(readAmount(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['1.23', [123, 12_300]],
    ['1.5', [150, 1_500]],
    ['1,234.50', [123_450]],
    ['1,234', [123_400]],
    ['1,230', [123_000, 123]],
    ['0.500', [50_000, 50]],
    ['1,234,567', [123_456_700]],
  ])('never guesses %s, but offers its readings', (text, amounts) => {
    expect(readings(text)).toEqual(amounts);
  });

  it.each([
    ['', 'empty'],
    [' kr. ', 'empty'],
    ['-5', 'negative'],
    ['−5,00', 'negative'],
    ['abc', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['12,345,6', 'not-an-amount'],
    ['1.23.456', 'not-an-amount'],
    ['12 34', 'not-an-amount'],
    ['1.234 567', 'not-an-amount'],
    ["1'234", 'not-an-amount'],
    [',50', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['٣', 'not-an-amount'],
    ['１２３', 'not-an-amount'],
    ['12,５', 'not-an-amount'],
    ['1\n234', 'not-an-amount'],
    ['\u202e05,1', 'not-an-amount'],
    ['1²', 'not-an-amount'],
    ['½', 'not-an-amount'],
    ['\u201112', 'negative'],
    ['\u200b\u00a0', 'empty'],
    ['99999999999999999999', 'too-large'],
    ['90071992547409,91', 'too-large'],
    ['10.000.000,01', 'too-large'],
  ])('refuses "%s" as %s', (text, reason) => {
    expect(readAmount(text)).toMatchObject({ ok: false, refusal: { code: 'amount-unreadable', reason } });
  });

  it('reads back everything it writes', () => {
    fc.assert(
      fc.property(anyOere, (amount) => {
        expect(readAmount(formatAmount(amount))).toEqual({ ok: true, value: amount });
        expect(readAmount(formatAmountInput(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('answers any text, and what it reads is øre', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789., -kr\u00a0') });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        const result = readAmount(text);
        if (result.ok) expect(isOere(result.value)).toBe(true);
        else expect(result.refusal.readings.every(isOere)).toBe(true);
      }),
    );
  });

  it('never lets a full stop be a decimal comma', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.integer({ min: 1, max: 99 }), (kroner, decimals) => {
        expect(readAmount(`${kroner}.${String(decimals).padStart(2, '0')}`).ok).toBe(false);
      }),
    );
  });
});
