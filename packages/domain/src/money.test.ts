import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatAmountInput, highestOere, isOere, minus, oere } from './money.ts';

const anyOere = fc.nat({ max: highestOere }).map(oere);

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
