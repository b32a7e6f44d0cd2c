import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { readCardNumber } from './card-number.ts';
import { isPhone } from './contact.ts';
import { cpr, formatCpr, isCpr, readCpr } from './cpr.ts';
import { isCvr, isProductionUnit, typedCvr, typedProductionUnit } from './cvr.ts';
import { readSearchQuery } from './search.ts';
import { readAmount } from './typed-amount.ts';
import { readDate } from './typed-date.ts';
import { typedEmail, typedNumber, typedPhone } from './typed-number.ts';

/** What copying from Word, a web page, an address book or a chat brings along and nobody sees. */
const unseen = [
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2060',
    '\u2061',
    '\u2064',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ],
  ...[
    '\u00ad',
    '\ufe0f',
    '\ufe0e',
    '\ufeff',
    '\u061c',
    '\u034f',
    '\u180e',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u3164',
  ],
];
const mark = fc.constantFrom('', ...unseen);

/** The same text with marks that nobody sees before, after and between its characters. */
function sprinkled(text: string): fc.Arbitrary<string> {
  const characters = Array.from(text);
  return fc
    .array(mark, { minLength: characters.length + 1, maxLength: characters.length + 1 })
    .map((marks) => marks.map((one, position) => one + (characters[position] ?? '')).join(''));
}

/** The digits as another script or a full-width font writes them. */
function inScript(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
const zeros = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce];

const cardWords = [
  '',
  'Frikortnummer: ',
  'frikort-nr. ',
  'nr. ',
  'Nr.: ',
  'Frikort nr ',
  'Kortnr.',
  'Card number: ',
  'card no. ',
  '#',
  'Socialt frikort nr. ',
];
const cprWords = [
  '',
  'CPR: ',
  'cpr-nr. ',
  'CPR-nummer: ',
  'Cpr nr.: ',
  'Personnummer ',
  'CPR number: ',
  'CPR no. ',
];
const cvrWords = ['', 'CVR ', 'CVR-nr.: ', 'DK', 'DK-', 'DK ', 'SE-nr. ', 'CVR number: ', 'VAT no. DK'];
const unitWords = ['', 'P-nr. ', 'P-nummer: ', 'Pnr ', 'P ', 'P-number: ', 'Produktionsenhed: '];
const phoneWords = ['', 'tlf. ', 'Tlf.: ', 'Telefon: ', 'mobil ', 'tel:', 'Phone: ', 'T: ', 'Telefonnr. '];

const anyCard = fc.integer({ min: 10_000, max: 99_999 }).map(String);
const anyCpr = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat({ max: 99 }),
    fc.nat({ max: 9999 }),
  )
  .map(
    ([day, month, year, last]) =>
      [day, month, year].map((part) => String(part).padStart(2, '0')).join('') +
      String(last).padStart(4, '0'),
  )
  .filter(isCpr)
  .map(cpr);

function seen(words: readonly string[], number: fc.Arbitrary<string>) {
  return fc
    .tuple(fc.constantFrom(...words), number, fc.constantFrom(...zeros), fc.constantFrom('', '.', ' '))
    .chain(([word, digits, zero, after]) =>
      sprinkled(word + inScript(digits, zero) + after).map((pasted) => ({ pasted, digits })),
    );
}

describe('a number that is pasted (R9, R12, R16)', () => {
  it('is read as the card number that one sees', () => {
    fc.assert(
      fc.property(seen(cardWords, anyCard), ({ pasted, digits }) => {
        expect(readCardNumber(pasted)).toEqual({ ok: true, value: digits });
        expect(readSearchQuery(pasted)).toEqual({
          ok: true,
          value: { kind: 'card-number', cardNumber: digits },
        });
      }),
    );
  });

  it('is read as the CPR number that one sees', () => {
    const written = fc
      .tuple(anyCpr, fc.constantFrom('', '-', '.', ' ', '/', '–', '\u2011', '\u2212'))
      .map(([number, sign]) => formatCpr(number).replace('-', sign));
    fc.assert(
      fc.property(seen(cprWords, written), ({ pasted, digits }) => {
        const number = digits.replace(/\D/g, '');
        expect(readCpr(pasted)).toEqual({ ok: true, value: number });
        expect(readSearchQuery(pasted)).toEqual({ ok: true, value: { kind: 'cpr', cpr: number } });
      }),
    );
  });

  it('is the CVR number and the P-number that one sees', () => {
    const digits = (length: number) =>
      fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);
    fc.assert(
      fc.property(seen(cvrWords, digits(8)), (number) => {
        expect(typedCvr(number.pasted)).toBe(number.digits);
        expect(isCvr(typedCvr(number.pasted))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(seen(unitWords, digits(10)), (number) => {
        expect(typedProductionUnit(number.pasted)).toBe(number.digits);
        expect(isProductionUnit(typedProductionUnit(number.pasted))).toBe(true);
      }),
    );
  });

  it('is a phone number that the API takes', () => {
    const written = fc.constantFrom(
      '+45 12 34 56 78',
      '(+45) 12345678',
      '0045 12 34 56 78',
      '12-34-56-78',
      '12345',
    );
    fc.assert(
      fc.property(seen(phoneWords, written), ({ pasted, digits }) => {
        expect(isPhone(typedPhone(pasted))).toBe(true);
        expect(typedPhone(pasted).replace(/\D/g, '')).toBe(digits.replace(/\D/g, ''));
      }),
    );
  });

  it('leaves an amount and a date what they are', () => {
    const today = calendarDate('2026-11-21');
    fc.assert(
      fc.property(seen(['', 'kr. ', 'Løn: '], fc.constant('1.500,50')), ({ pasted }) => {
        expect(readAmount(pasted)).toEqual({ ok: true, value: 150_050 });
      }),
    );
    fc.assert(
      fc.property(seen(['', 'd. ', 'Dato: ', 'den '], fc.constant('21-11-2026')), ({ pasted }) => {
        expect(readDate(pasted, today)).toEqual({ ok: true, value: '2026-11-21' });
      }),
    );
  });

  it.each(['70.505', '70 505', '(70505)', '"70505"', '7️⃣0️⃣5️⃣0️⃣5️⃣', '７０５０５'])(
    '%j is a card number',
    (text) => {
      expect(readCardNumber(text)).toEqual({ ok: true, value: '70505' });
    },
  );

  it.each(['29.05.69-0000', '29-05-69-0000', '290569/0000', '290569_0000', 'CPR: 290569.0000'])(
    '%j is a CPR number',
    (text) => {
      expect(readCpr(text)).toEqual({ ok: true, value: '2905690000' });
    },
  );

  it.each([
    'Faktura 70505',
    'CPR: 70505',
    '70505 kr.',
    '\u202e50507',
    '705050',
    '7050',
    '07050',
    'P-nr. 70505',
    '①②③④⑤',
  ])('%j is no card number', (text) => {
    expect(readCardNumber(text).ok).toBe(false);
    expect(readSearchQuery(text).ok).toBe(false);
  });

  it.each(['P-nr. 2905690000', 'Frikort 290569-0000', '29.0569-0000', '290569-00000'])(
    '%j is no CPR number',
    (text) => {
      expect(readCpr(text).ok).toBe(false);
    },
  );

  it.each([
    ['mailto:bo@firma.dk', 'bo@firma.dk'],
    ['Bo Jensen <bo@firma.dk>;', 'bo@firma.dk'],
    ['<bo@firma.dk>', 'bo@firma.dk'],
    ['E-mail: bo@firma.dk', 'bo@firma.dk'],
    ['bo@firma.dk,', 'bo@firma.dk'],
    ['\u2068bo@\u200bfirma.dk\u00a0', 'bo@firma.dk'],
    ['email@firma.dk', 'email@firma.dk'],
  ])('%j is an e-mail address', (text, email) => {
    expect(typedEmail(text)).toBe(email);
  });

  it.each([
    ['2027', '2027'],
    ['År 2027', '2027'],
    ['２０２７', '2027'],
  ])('%j is a year', (text, year) => {
    expect(typedNumber(text, 'year')).toBe(year);
  });
});

it('leaves a phone number its brackets', () => {
  expect(typedPhone('(+45) 89 40 20 00')).toBe('(+45) 89 40 20 00');
  expect(typedPhone('Tlf. (+45) 89 40 20 00')).toBe('(+45) 89 40 20 00');
});
