import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  formatAmountInEnglish,
  formatAmountInputInEnglish,
  formatDateInEnglish,
  formatDateInputInEnglish,
  formatInstantInEnglish,
} from './english.ts';
import { formatAmount, formatAmountInput, highestOere, oere } from './money.ts';
import { readAmount } from './typed-amount.ts';
import { readDate } from './typed-date.ts';

const today = calendarDate('2026-11-21');

describe('amounts on English pages', () => {
  it.each([
    [0, 'DKK\u00a00.00'],
    [1, 'DKK\u00a00.01'],
    [150_050, 'DKK\u00a01,500.50'],
    [4_376_600, 'DKK\u00a043,766.00'],
    [1_000_000_000, 'DKK\u00a010,000,000.00'],
  ])('%d øre are %s', (amount, text) => {
    expect(formatAmountInEnglish(oere(amount))).toBe(text);
  });

  it('are read as they were written, on a page in either language: never 43,766.00 as forty-three', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: highestOere }), (amount) => {
        const value = { ok: true, value: amount };
        for (const written of [
          formatAmountInEnglish(oere(amount)),
          formatAmountInputInEnglish(oere(amount)),
        ]) {
          expect(readAmount(written, 'en')).toEqual(value);
          const inDanish = readAmount(written, 'da');
          expect(inDanish.ok ? inDanish : value).toEqual(value);
        }
        for (const written of [formatAmount(oere(amount)), formatAmountInput(oere(amount))]) {
          expect(readAmount(written, 'da')).toEqual(value);
          const inEnglish = readAmount(written, 'en');
          expect(inEnglish.ok ? inEnglish : value).toEqual(value);
        }
      }),
    );
  });
});

describe('dates on English pages', () => {
  it('name the month, and in a field have the day first', () => {
    expect(formatDateInEnglish(calendarDate('2026-12-01'))).toBe('1 Dec 2026');
    expect(formatDateInputInEnglish(calendarDate('2026-12-01'))).toBe('01/12/2026');
    expect(formatInstantInEnglish('2026-11-21T13:36:00Z')).toBe('21 Nov 2026, 14:36');
    expect(formatInstantInEnglish(new Date('2026-06-30T22:15:00Z'))).toBe('1 Jul 2026, 00:15');
  });

  it('are read as they were written', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = calendarDate(`2026-${String(month).padStart(2, '0')}-03`);
      expect(readDate(formatDateInEnglish(date), today)).toEqual({ ok: true, value: date });
      expect(readDate(formatDateInputInEnglish(date), today)).toEqual({ ok: true, value: date });
    }
  });
});
