import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactErrors, isEmail, isPhone, normalisePhone } from './contact.ts';

describe('the phone of a contact (R9)', () => {
  it.each([
    ['12345678', '12345678'],
    ['12 34 56 78', '12345678'],
    ['+45 12 34 56 78', '+4512345678'],
    ['(+45) 12-34.56/78', '+4512345678'],
    ['0045 12345678', '004512345678'],
    ['12345', '12345'],
    ['+123456789012345', '+123456789012345'],
  ])('is accepted however written: "%s"', (text, digits) => {
    expect(isPhone(text)).toBe(true);
    expect(normalisePhone(text)).toBe(digits);
  });

  it.each([
    '',
    '1234',
    '1234567890123456',
    'ring til Bo',
    '12345678x',
    '12+345678',
    '++4512345678',
    '12345\n678\0',
  ])('is refused: "%s"', (text) => {
    expect(isPhone(text)).toBe(false);
  });

  it('counts 5 to 15 digits and nothing else', () => {
    const separator = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 9 }), separator), { maxLength: 18 }), (digits) => {
        const text = digits.map(([digit, between]) => `${digit}${between}`).join('');
        expect(isPhone(text)).toBe(digits.length >= 5 && digits.length <= 15);
      }),
    );
  });
});

describe('the e-mail of a contact (R9)', () => {
  it.each(['bo@firma.dk', 'bo.b+løn@mail.firma.dk', 'bo@blåbær.dk', "o'brien@firma.example"])(
    '%s',
    (text) => {
      expect(isEmail(text)).toBe(true);
    },
  );

  it.each([
    '',
    'bo',
    'bo@firma',
    '@firma.dk',
    'bo@.dk',
    'bo@firma.',
    'bo@firma..dk',
    'bo b@firma.dk',
    'bo@fir@ma.dk',
    'Bo <bo@firma.dk>',
    'bo@firma.dk,bi@firma.dk',
    `${'a'.repeat(250)}@f.dk`,
  ])('"%s" is refused', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

describe('a contact (R9)', () => {
  it('is complete with name, e-mail and phone', () => {
    expect(contactErrors({ name: 'Bo', email: 'bo@firma.dk', phone: '12345678' })).toEqual([]);
  });

  it('names every field that is wrong', () => {
    expect(contactErrors({ name: ' ', email: '', phone: '' })).toEqual([
      { path: 'name', code: 'missing' },
      { path: 'email', code: 'missing' },
      { path: 'phone', code: 'missing' },
    ]);
    expect(contactErrors({ name: 'Bo 290569-0000', email: 'bo', phone: '12' })).toEqual([
      { path: 'name', code: 'cpr-shaped' },
      { path: 'email', code: 'not-an-email' },
      { path: 'phone', code: 'not-a-phone' },
    ]);
    expect(contactErrors({ name: 'B'.repeat(101), email: 'bo@firma.dk', phone: '12345678' })).toEqual([
      { path: 'name', code: 'too-long' },
    ]);
  });
});
