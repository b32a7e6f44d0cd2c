import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, isCalendarDate } from './calendar.ts';
import { birthDate, cpr, formatCpr, isCpr, isCprShaped, maskCpr, readCpr, yearsFrom } from './cpr.ts';

/** Ten digits for a birth date, with a seventh digit that gives its century, and any serial number. */
const anyCpr = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
    fc.nat({ max: 3999 }),
    fc.boolean(),
  )
  .map(([born, serial, replacement]) => {
    const [year = '', month = '', day = ''] = born.toISOString().slice(0, 10).split('-');
    const shownDay = replacement ? String(Number(day) + 60) : day;
    return `${shownDay}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`;
  });

describe('the form of a CPR number (R16)', () => {
  it.each([
    '2905690000',
    '290569-0000',
    ' 290569 - 0000 ',
    '29 05 69 00 00',
    '290569–0000',
    '290569\u00a00000',
    '\u202a290569-0000\u202c',
    '290569\u00ad-\u200b0000',
    '\ufeff290569\u20030000',
  ])('reads "%s"', (text) => {
    expect(readCpr(text)).toEqual({ ok: true, value: '2905690000' });
  });

  it.each(['2905690000', '1008610000', '1111111118', '1012620001'])(
    'never refuses %s for modulus 11',
    (text) => {
      expect(isCpr(text)).toBe(true);
    },
  );

  it.each([
    ['', 'not-ten-digits'],
    ['290569000', 'not-ten-digits'],
    ['29056900000', 'not-ten-digits'],
    ['2905-690000', 'not-ten-digits'],
    ['290569--0000', 'not-ten-digits'],
    ['70505', 'not-ten-digits'],
    ['29O5690000', 'not-ten-digits'],
    ['29.0569-0000', 'not-ten-digits'],
    ['3113110000', 'impossible-date'],
    ['0000000000', 'impossible-date'],
    ['3002690000', 'impossible-date'],
    ['9905690000', 'impossible-date'],
    ['6005690000', 'impossible-date'],
  ])('refuses "%s" as %s', (text, reason) => {
    expect(readCpr(text)).toEqual({ ok: false, refusal: { code: 'cpr-unreadable', reason } });
    expect(isCpr(text)).toBe(false);
  });

  it('takes 29 February only in the century where it is', () => {
    expect(readCpr('2902000000').ok).toBe(false);
    expect(readCpr('2902004000').ok).toBe(true);
  });

  it('never shows a refused number in the error', () => {
    expect(() => cpr('3113110000')).toThrow(/^Not of the form of a CPR number\.$/);
  });

  it('takes a replacement number, day + 60, and knows its birth date', () => {
    expect(birthDate(cpr('710165-0000'))).toBe('1965-01-11');
  });

  it('reads every written form of every number back', () => {
    fc.assert(
      fc.property(anyCpr, (digits) => {
        const number = cpr(digits);
        expect(readCpr(formatCpr(number))).toEqual({ ok: true, value: digits });
        expect(isCalendarDate(birthDate(number))).toBe(true);
        expect(isCprShaped(`kunde ${formatCpr(number)}.`)).toBe(true);
      }),
    );
  });
});

describe('the century of the seventh digit', () => {
  it.each([
    ['0101990000', '1999-01-01'],
    ['0101003999', '1900-01-01'],
    ['0101364000', '2036-01-01'],
    ['0101374000', '1937-01-01'],
    ['0101005000', '2000-01-01'],
    ['0101577000', '2057-01-01'],
    ['0101588000', '1858-01-01'],
    ['0101998999', '1899-01-01'],
    ['0101369000', '2036-01-01'],
    ['0101379000', '1937-01-01'],
  ])('%s was born %s', (number, date) => {
    expect(birthDate(cpr(number))).toBe(date);
  });
});

describe('age', () => {
  it('turns on the birthday', () => {
    const born = calendarDate('2008-11-21');
    expect(yearsFrom(born, calendarDate('2026-11-20'))).toBe(17);
    expect(yearsFrom(born, calendarDate('2026-11-21'))).toBe(18);
  });

  it('of someone born on leap day turns on 1 March', () => {
    const born = calendarDate('2008-02-29');
    expect(yearsFrom(born, calendarDate('2026-02-28'))).toBe(17);
    expect(yearsFrom(born, calendarDate('2026-03-01'))).toBe(18);
  });
});

describe('text of the shape of a CPR number (R8)', () => {
  it.each([
    '2905690000',
    '290569-0000',
    '290569 0000',
    '29.05.69-0000',
    '29 05 69 0000',
    'løn til 290569-0000, uge 12',
    'REF290569-0000A',
    '710165-0000',
    '２９０５６９-００００',
    '290569\u20110000',
    '290569\u200b0000',
    '290569/0000',
    '290569 :0000',
    '290569, 0000',
    '290569 (0000)',
    '290569 – 0000',
    '29 05 69 00 00',
    '29-05-69-00-00',
    '290569\u20430000',
    '2\u03019\u030105690000',
    '290569\u3164\u115f0000',
    '290569\u034f0000',
    '29\u200d05\u00ad69\ufeff0000',
    '٢٩٠٥٦٩٠٠٠٠',
    '२९०५६९-००००',
    '𝟐𝟗𝟎𝟓𝟔𝟗𝟎𝟎𝟎𝟎',
    '②⑨⓪⑤⑥⑨⓪⓪⓪⓪',
    '2️⃣9️⃣0️⃣5️⃣6️⃣9️⃣0️⃣0️⃣0️⃣0️⃣',
    '²⁹⁰⁵⁶⁹⁰⁰⁰⁰',
    '290569\u00a0\u20030000',
  ])('is found in "%s"', (text) => {
    expect(isCprShaped(text)).toBe(true);
  });

  it.each([
    '',
    '70505',
    'faktura 2026-00017',
    'uge 12, 21-11-2026',
    '29056900001',
    '12345678',
    '3213690000',
    '+45 12 34 56 78',
    'løn 1.500,00 kr. for 01-06-2026 til 30-06-2026',
    '01-06-2026 15 timer',
    'uge 10, 11-12',
    'أ٢٩٠٥٦٩',
  ])('is not found in "%s"', (text) => {
    expect(isCprShaped(text)).toBe(false);
  });
});

describe('masking what looks like a CPR number', () => {
  it.each([
    ['Bo 290569-0000 Lund', 'Bo [cpr] Lund'],
    ['2905690000', '[cpr]'],
    ['ø２９０５６９\u200b-００００, æ 7105050000', 'ø[cpr], æ [cpr]'],
    ['𝟐𝟗𝟎𝟓𝟔𝟗𝟎𝟎𝟎𝟎\u0301 x', '[cpr] x'],
    ['Ærø 12345678 \u202e', 'Ærø 12345678 \u202e'],
    ['①② 290569-0000', '①② [cpr]'],
  ])('%j', (text, masked) => {
    expect(maskCpr(text, '[cpr]')).toBe(masked);
  });

  it('leaves nothing of the shape, and everything else', () => {
    const parts = fc.constantFrom(
      'a',
      'ø',
      ' ',
      '-',
      '\u200b',
      '\u0301',
      '2',
      '9',
      '05',
      '1',
      '０',
      '٢',
      '𝟐',
      '⑩',
      '½',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), anyCpr, (texts, number) => {
        const text = [...texts, number, ...texts].join('');
        const masked = maskCpr(text, '*');
        expect(isCprShaped(masked)).toBe(false);
        if (!isCprShaped(text)) expect(masked).toBe(text);
      }),
    );
  });
});

describe('digits of every script', () => {
  it('are read for what they are', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(2905690000);
      // Some systems are no digits (Roman, Chinese words).
      if (/^\p{Nd}{10}$/u.test(digits)) expect(isCprShaped(digits), `${system}: ${digits}`).toBe(true);
    }
  });
});
