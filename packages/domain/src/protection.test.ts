import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameForCompany } from './protection.ts';

describe('protected names (R20)', () => {
  it.each([
    ['Paula Skjoldborg', 'P. S.'],
    ['Åse Øvlisen  Æbelø', 'Å. Ø. Æ.'],
    ['Anne-Marie von Bro', 'A. V. B.'],
    ["d'Arc", 'D.'],
    ['  ', ''],
    ['(Bo) 3a – x', 'B. 3. X.'],
    ['A\u030Ase', 'Å.'],
  ])('%s is shown to a company as %s', (name, initials) => {
    expect(nameForCompany({ name, nameProtected: true })).toBe(initials);
  });

  it('leaves other names as they are', () => {
    expect(nameForCompany({ name: 'Lone Hansentest', nameProtected: false })).toBe('Lone Hansentest');
  });

  it('never shows two letters of a name in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameForCompany({ name, nameProtected: true })).not.toMatch(/[\p{Ll}\p{Lo}]{2}/u);
      }),
    );
  });
});
