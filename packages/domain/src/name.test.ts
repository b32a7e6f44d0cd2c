import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCprShaped } from './cpr.ts';
import { longestName, salvagedName } from './name.ts';

describe('a name that another system gives', () => {
  it.each([
    ['Bjarne Jepsen', 'Bjarne Jepsen'],
    ['  Café   Solsikken\u00a0ApS ', 'Café Solsikken ApS'],
    ['A\u030agot', 'Ågot'],
    ['Lone\r\n\tHansentest', 'Lone Hansentest'],
    ['Finn\u202e Stop\u202c\u200btest\u0085\u0007', 'Finn Stoptest'],
    ['Bjarne 290569-0000 Jepsen', 'Bjarne xxxxxx-xxxx Jepsen'],
    ['290569\u200b0000', 'xxxxxx-xxxx'],
    ['Firma\n290569\n0000', 'Firma xxxxxx-xxxx'],
    ['\u200b\u3164\u202e\n', ''],
    ['', ''],
  ])('%j becomes %j', (given, name) => {
    expect(salvagedName(given)).toBe(name);
  });

  it('is cut at 200 characters, never in the middle of one', () => {
    expect(salvagedName('x'.repeat(5000))).toBe('x'.repeat(longestName));
    expect(salvagedName('😀'.repeat(300))).toBe('😀'.repeat(longestName));
  });

  it('holds no part of a CPR number where it is cut', () => {
    for (let before = 180; before <= 200; before += 1) {
      expect(salvagedName(`${'x'.repeat(before)} 290569-0000`)).not.toMatch(/\d/);
    }
  });

  const piece = fc.constantFrom(
    ...['29', '05', '69', '0000', '-', '\u200b', '\n', '\u202e', 'a\u030a', '😀', ' '],
  );
  const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
  const anything: fc.Arbitrary<string> = fc.oneof(
    fc.string({ unit: piece, maxLength: 300 }),
    fc.string({ unit: codeUnit }),
  );

  it('is one visible line without a CPR number, whatever comes, and stays as it is', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const name = salvagedName(given);
        expect(isCprShaped(name)).toBe(false);
        expect(name).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect([...name].length).toBeLessThanOrEqual(longestName);
        expect(salvagedName(name)).toBe(name);
      }),
    );
  });
});
