import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatAmountInput, highestOere, isOere, type Oere, oere } from './money.ts';
import { readAmount } from './typed-amount.ts';

const anyOere = fc.nat({ max: highestOere }).map(oere);

function readings(text: string, style: 'da' | 'en' = 'da'): readonly Oere[] | undefined {
  const result = readAmount(text, style);
  return !result.ok && result.refusal.reason === 'ambiguous' ? result.refusal.readings : undefined;
}

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
    ['1,500.50', 150_050],
    ['1,500.5', 150_050],
    ['1,234,567', 123_456_700],
    ['1,234,567.89', 123_456_789],
    ['1.500,5', 150_050],
    ['1 500,50', 150_050],
    ['1 500.50', 150_050],
    ["1'500.50", 150_050],
    ['1\u2019500,50', 150_050],
    ["1'500", 150_000],
    ['kr. 1.500,-', 150_000],
    ['kr.1.500,00', 150_000],
    ['1.500,- kr.', 150_000],
    ['DKK 1,500.50', 150_050],
    ['Løn: 1.500,00 kr.', 150_000],
    ['１.５００,５０', 150_050],
    ['１２３', 12_300],
    ['12,５', 1_250],
    ['٣', 300],
    ['kr 20', 2_000],
    ['20kr', 2_000],
    ['20,--', 2_000],
    ['20 ,-', 2_000],
    ['1.500,00.', 150_000],
    ['10.000.000,00', 1_000_000_000],
  ])('reads %s', (text, amount) => {
    expect(readAmount(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['1.23', [123, 12_300]],
    ['1.5', [150, 1_500]],
    ['1,234', [123_400]],
    ['1,230', [123_000, 123]],
    ['0.500', [50_000, 50]],
    ['123,456', [12_345_600]],
    ['10000000.00', [1_000_000_000]],
    ['99999999.99', []],
    ['99999999999999999.99', []],
  ])('never guesses %s, but offers its readings', (text, amounts) => {
    expect(readAmount(text)).toEqual({
      ok: false,
      refusal: { code: 'amount-unreadable', reason: 'ambiguous', readings: amounts },
    });
  });

  it.each([
    ['', 'empty'],
    [' kr. ', 'empty'],
    ['-5', 'negative'],
    ['−5,00', 'negative'],
    ['abc', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['12-34', 'not-an-amount'],
    ['1234,567', 'not-an-amount'],
    ['1,5,5', 'not-an-amount'],
    ['12,345,6', 'not-an-amount'],
    ['1.23.456', 'not-an-amount'],
    ['12 34', 'not-an-amount'],
    ['1,500.500', 'not-an-amount'],
    ["1'500 000", 'not-an-amount'],
    ['1.234 567', 'not-an-amount'],
    [',50', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
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

  it.each([
    ['1,500.50', 150_050],
    ['500.50', 50_050],
    ['1,500', 150_000],
    ['1.500,50', 150_050],
    ['1500', 150_000],
  ])('reads %s on an English page', (text, amount) => {
    expect(readAmount(text, 'en')).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['1.500', [150_000, 150]],
    ['43.766', [4_376_600]],
    ['1,50', [150, 15_000]],
  ])('asks about %s on an English page', (text, amounts) => {
    expect(readings(text, 'en')).toEqual(amounts);
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
