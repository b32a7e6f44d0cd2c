import { describe, expect, it } from 'vitest';
import { cvr, hasValidCvrCheckDigit, isCvr, isProductionUnit } from './cvr.ts';
import { municipalities } from './municipalities.ts';

describe('CVR numbers', () => {
  it.each(['13748136', '12345678', '11111111', '00000000'])('%s has the form', (text) => {
    expect(isCvr(text)).toBe(true);
  });

  it.each(['1374813', '137481360', 'DK13748136', '1374 8136', '13748136\n', ''])('"%s" has not', (text) => {
    expect(isCvr(text)).toBe(false);
    expect(() => cvr(text)).toThrow(RangeError);
  });

  it('has a check digit that is only a hint', () => {
    expect(hasValidCvrCheckDigit(cvr('13748136'))).toBe(true);
    expect(hasValidCvrCheckDigit(cvr('12345678'))).toBe(false);
    expect(municipalities.filter(({ cvr: number }) => !hasValidCvrCheckDigit(cvr(number)))).toEqual([]);
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
