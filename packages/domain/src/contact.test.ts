import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmail, isPhone, mailtoLink, normalisePhone, telLink } from './contact.ts';

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
    '12345\n678',
    '12345\t678',
    '１２３４５６７８',
    '١٢٣٤٥٦٧٨',
  ])('is refused: "%s"', (text) => {
    expect(isPhone(text)).toBe(false);
  });

  it('is as long as one is stored', () => {
    expect(isPhone(`12345678${' '.repeat(32)}`)).toBe(true);
    expect(isPhone(`12345678${' '.repeat(33)}`)).toBe(false);
  });

  it('keeps a plus at its beginning alone', () => {
    expect(normalisePhone('12+345678')).toBe('12345678');
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
  it.each([
    'bo@firma.dk',
    'bo.b+løn@mail.firma.dk',
    'bo@blåbær.dk',
    "o'brien@firma.example",
    'h&m@firma.dk',
    'løn_2@x1.firma.co.uk',
    'bo@xn--blbr-roah.dk',
    'bo@mail.123.dk',
    'bo@firma.d1',
    'bo@firma.1d',
    `${'a'.repeat(64)}@${`${'a'.repeat(61)}.`.repeat(3)}com`,
    `${'a'.repeat(64)}@${'a'.repeat(63)}.dk`,
  ])('%s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

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
    'bo@firma.dk@firma.dk',
    `${'a'.repeat(64)}@${`${'a'.repeat(61)}.`.repeat(3)}info`,
    'Bo <bo@firma.dk>',
    'bo@firma.dk,bi@firma.dk',
    `${'a'.repeat(250)}@f.dk`,
    `${'a'.repeat(65)}@f.dk`,
    `bo@${'a'.repeat(64)}.dk`,
    'x?bcc=spy@evil.example',
    'x%0abcc:spy@evil.example',
    'x&bcc=spy@evil.example',
    'bo@firma.dk?bcc=spy',
    '.bo@firma.dk',
    'bo.@firma.dk',
    'bo..b@firma.dk',
    'bo@-firma.dk',
    'bo@firma-.dk',
    'bo@firma.123',
    'bo@127.0.0.1',
    'bo\u200b@firma.dk',
    'bo@firma。dk',
    '"bo"@firma.dk',
    'bo@[127.0.0.1]',
  ])('"%s" is refused', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

describe('a link to a contact (R9)', () => {
  it.each([
    ['bo.b+løn@mail.firma.dk', 'mailto:bo.b%2Bl%C3%B8n@mail.firma.dk'],
    ['bo@blåbær.dk', 'mailto:bo@bl%C3%A5b%C3%A6r.dk'],
    ['x?bcc=spy@evil.example', 'mailto:x%3Fbcc%3Dspy@evil.example'],
    ['x@firma.dk?bcc=spy@evil.example', 'mailto:x@firma.dk%3Fbcc%3Dspy%40evil.example'],
    ['a\r\nBcc: b@c.dk', 'mailto:a%0D%0ABcc%3A%20b@c.dk'],
    ['\ud800@c.dk', 'mailto:%EF%BF%BD@c.dk'],
  ])('to %j writes to nobody else', (email, link) => {
    expect(mailtoLink(email)).toBe(link);
  });

  it('calls the digits', () => {
    expect(telLink('(+45) 12-34.56/78')).toBe('tel:+4512345678');
    expect(telLink('12345678;ext=1?x')).toBe('tel:123456781');
  });
});
