import { describe, expect, it } from 'vitest';
import { isCvr, isProductionUnit } from './cvr.ts';
import { municipalities } from './municipalities.ts';
import { hasValidCvrCheckDigit } from './testing.ts';

describe('CVR numbers', () => {
  it.each(['13748136', '12345678', '11111111', '00000000'])('%s has the form', (text) => {
    expect(isCvr(text)).toBe(true);
  });

  it.each(['1374813', '137481360', 'DK13748136', '1374 8136', '13748136\n', ''])('"%s" has not', (text) => {
    expect(isCvr(text)).toBe(false);
  });

  it('of the municipalities have the right check digit', () => {
    expect(hasValidCvrCheckDigit('12345678')).toBe(false);
    expect(municipalities.filter(({ cvr }) => !hasValidCvrCheckDigit(cvr))).toEqual([]);
  });
});

describe('P-numbers (R12)', () => {
  it('are ten digits, without a check digit', () => {
    expect(isProductionUnit('1003388394')).toBe(true);
    expect(isProductionUnit('0000000000')).toBe(true);
    expect(isProductionUnit('100338839')).toBe(false);
    expect(isProductionUnit('10033883944')).toBe(false);
  });
});
