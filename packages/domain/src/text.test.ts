import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanLine,
  cleanLines,
  hasUnwantedCharacter,
  hasUnwantedInLines,
  isVisible,
  salvagedLine,
} from './text.ts';

/** Every code unit and code point there is, the troublesome ones often. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.nat({ max: 0x10ffff }).map((point) => String.fromCodePoint(point)) },
      { weight: 1, arbitrary: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...['a', 'Å', 'e', ' ', '\n', '\t', '\r\n', '\0', '\ud800', '\udc00', 'ع', 'ل', 'क', '्', 'ක'],
          ...[
            '\u0301',
            '\u0308',
            '\u0344',
            '\u030a',
            '\u212b',
            '\u0958',
            '\ufb2c',
            '\u2126',
            '\u1100',
            '\u1161',
          ],
          ...[
            '\u00a0',
            '\u00ad',
            '\u200b',
            '\u200c',
            '\u200d',
            '\u200e',
            '\u202e',
            '\u2066',
            '\u3164',
            '\ufeff',
          ],
          ...['\ue000', '\uffff', '\u{e0001}', '\u{1f600}', '\ufe0f', '\u2800', '\u2028', '\u0085'],
        ),
      },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const runs = { numRuns: 20_000 };

describe('one line of text', () => {
  it.each([
    ['Bo Jensen', 'Bo Jensen'],
    ['  Bo Jensen \n', 'Bo Jensen'],
    ['Bo\u00a0Jensen', 'Bo Jensen'],
    ['Bo\u2003Jensen', 'Bo Jensen'],
    ['Bo\tJensen', 'Bo Jensen'],
    ['so\u00adcial\u200bt frikort', 'socialt frikort'],
    ['\ufeffBo', 'Bo'],
    ['\u202a+45 12 34 56 78\u202c', '+45 12 34 56 78'],
    ['\u206812345678\u2069', '12345678'],
    ['A\u030angstro\u0308m', 'Ångström'],
    ['\u212b', 'Å'],
    ['e\u200b\u0301', 'é'],
    ['👩\u200d🚀', '👩🚀'],
    ['Bo\u200dJensen', 'BoJensen'],
    ['\ufffcBo', 'Bo'],
  ])('%j is %j', (typed, clean) => {
    expect(cleanLine(typed)).toBe(clean);
    expect(hasUnwantedCharacter(clean)).toBe(false);
  });

  it.each(['علی\u200cرضا', 'ශ්\u200dරී', 'क्\u200dष', 'ক্\u200cষ'])('keeps the joiner of %s', (name) => {
    expect(cleanLine(name)).toBe(name);
  });

  it.each(['', ' ', '\u200b', '\u3164', '\u115f\u1160', '\u2060\ufeff', '\u2800', '\u2003 \u3000', '\u00ad'])(
    'nothing to be seen is nothing: %j',
    (typed) => {
      expect(cleanLine(typed)).toBe('');
    },
  );

  it.each(['\u0301', ' \u0301\u0308', '\u{16fe4}'])('marks alone are not visible: %j', (typed) => {
    expect(isVisible(cleanLine(typed))).toBe(false);
  });

  it.each([
    ...['a\0b', 'a\nb', 'a\u2028b', 'a\u0085b', 'a\u001bb', 'a\u009fb', '\ud800', 'a\udc00b'],
    ...['\u202egnp.exe', 'a\u202db', '\ue000', '\u{10fffd}', '\uffff', '\ufdd0', '\u{1fffe}', '\u0378'],
    ...[`a${'\u0301'.repeat(10)}`],
  ])('%j holds what no text may', (typed) => {
    expect(hasUnwantedCharacter(cleanLine(typed))).toBe(true);
  });

  it.each([
    'Łukasz Żółć',
    'Nguyễn Thị Hồng',
    'Владимир',
    '李小龙',
    'שָׁלוֹם',
    'مُحَمَّد',
    'Ålborg & Sønner – "Café" 😀',
    '10 % = ½ €',
  ])('takes %s', (name) => {
    const clean = cleanLine(name);
    expect(clean).toBe(name.normalize('NFC'));
    expect(hasUnwantedCharacter(clean)).toBe(false);
    expect(isVisible(clean)).toBe(true);
  });

  it('is clean when cleaned once, in normal form C, storable, without anything invisible', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanLine(typed);
        expect(cleanLine(clean)).toBe(clean);
        if (hasUnwantedCharacter(clean)) return;
        expect(clean.normalize('NFC')).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.trim()).toBe(clean);
        expect(clean.replace(/[\u200c\u200d]/g, '')).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{DI}\p{Bidi_C}\p{Zl}\p{Zp}]|[^ \P{Zs}]/u,
        );
      }),
      runs,
    );
  });

  it('looks at no text longer than its length makes it', () => {
    const marks = `a${'\u0301\u0316'.repeat(16_000)}`;
    const before = process.cpuUsage();
    expect(hasUnwantedCharacter(cleanLine(marks))).toBe(true);
    salvagedLine(marks, 200);
    const { user } = process.cpuUsage(before);
    expect(user / 1000, 'ms; ordering the marks takes some 200').toBeLessThan(60);
  });
});

describe('several lines of text', () => {
  it.each([
    ['Flyttet.\r\nSe sagen.', 'Flyttet.\nSe sagen.'],
    ['Flyttet.\rSe\u2028sagen.\u000b', 'Flyttet.\nSe\nsagen.'],
    ['\n\nFlyttet \u00a0\n\tfra\u00ad landet\n ', 'Flyttet\nfra landet'],
  ])('%j is %j', (typed, clean) => {
    expect(cleanLines(typed)).toBe(clean);
    expect(hasUnwantedInLines(clean)).toBe(false);
  });

  it('refuse what a line refuses, but for the line break', () => {
    expect(hasUnwantedInLines(cleanLines('a\nb\0'))).toBe(true);
    expect(hasUnwantedInLines(cleanLines('a\n\u202eb'))).toBe(true);
  });

  it('are clean when cleaned once, and in normal form C', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanLines(typed);
        expect(cleanLines(clean)).toBe(clean);
        if (hasUnwantedInLines(clean)) return;
        expect(clean.normalize('NFC')).toBe(clean);
        for (const line of clean.split('\n')) expect(cleanLine(line)).toBe(line);
      }),
      runs,
    );
  });
});

describe('what another system calls somebody', () => {
  it.each([
    ['Bo\r\nLund\0', 'Bo Lund'],
    ['\u202eBo \u0007 Lund', 'Bo Lund'],
    ['\u200b\u3164', ''],
    ['\u0301', ''],
    ['ABCDEFGHIJ', 'ABCDEFG'],
    ['😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀'],
  ])('%j is salvaged', (sent, line) => {
    expect(salvagedLine(sent, 7)).toBe(line);
  });

  it('is always a line that a person could have typed, or nothing', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 20 }), (sent, longest) => {
        const line = salvagedLine(sent, longest);
        expect(Array.from(line).length).toBeLessThanOrEqual(longest);
        expect(cleanLine(line)).toBe(line);
        expect(hasUnwantedCharacter(line)).toBe(false);
        expect(line === '' || isVisible(line)).toBe(true);
      }),
      runs,
    );
  });
});
