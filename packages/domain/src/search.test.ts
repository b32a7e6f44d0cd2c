import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardNumber, highestCardNumber, lowestCardNumber, readCardNumber } from './card-number.ts';
import { readSearchQuery } from './search.ts';

describe('card numbers', () => {
  it('are exactly the whole numbers from 10000 to 99999', () => {
    expect(readCardNumber(String(lowestCardNumber))).toEqual({ ok: true, value: '10000' });
    expect(readCardNumber(String(highestCardNumber))).toEqual({ ok: true, value: '99999' });
    fc.assert(
      fc.property(fc.nat({ max: 200_000 }), (number) => {
        const inRange = number >= lowestCardNumber && number <= highestCardNumber;
        expect(readCardNumber(String(number)).ok).toBe(inRange);
      }),
    );
  });

  it.each([' 70505 ', '70 505', '\u200e70\u00a0505\u00ad'])('are read with blanks: "%s"', (text) => {
    expect(readCardNumber(text)).toEqual({ ok: true, value: '70505' });
  });

  it.each(['', '7050', '705051', '00505', '7050a', '7.050', '-7050', '70\n505', '\u202e50507'])(
    'are not "%s"',
    (text) => {
      expect(readCardNumber(text)).toEqual({ ok: false, refusal: { code: 'card-number-unreadable' } });
      expect(() => cardNumber(text)).toThrow(RangeError);
    },
  );
});

describe('the one search field (R16)', () => {
  it.each(['2905690000', '290569-0000', ' 290569 0000 ', '\u202a290569\u20110000\u202c'])(
    'takes a CPR number: "%s"',
    (text) => {
      expect(readSearchQuery(text)).toEqual({ ok: true, value: { kind: 'cpr', cpr: '2905690000' } });
    },
  );

  it.each(['70505', ' 70505', '70 505'])('takes a card number: "%s"', (text) => {
    expect(readSearchQuery(text)).toEqual({ ok: true, value: { kind: 'card-number', cardNumber: '70505' } });
  });

  it.each(['', 'Lone Hansen', '00505', '290569', '290569-000', '3113110000', '29056900001'])(
    'refuses "%s"',
    (text) => {
      expect(readSearchQuery(text)).toEqual({ ok: false, refusal: { code: 'search-input-invalid' } });
    },
  );
});
