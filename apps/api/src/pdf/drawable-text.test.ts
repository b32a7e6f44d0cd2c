import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawableText } from './drawable-text.ts';
import { loadFonts } from './fonts.ts';

const { covered } = await loadFonts();
const drawn = (text: string) => drawableText(text, covered);

describe('text as the fonts can draw it', () => {
  it.each([
    'Åse Øvlisen Čapek',
    'Nguyễn Thị Ánh',
    'Łukasz Żółć',
    'Šćepan Đorđević',
    'Αλέξανδρος',
    'Юрій Ґалаґан',
    '1.500,00\u00a0kr.',
  ])('is %s as it is', (text) => {
    expect(drawn(text)).toEqual({ text, lacking: false });
  });

  it.each([
    ['محمد Hansen', '◊◊◊◊ Hansen'],
    ['李 小龙', '◊ ◊◊'],
    ['Bo 👩‍👩‍👧 Bi', 'Bo ◊ Bi'],
    ['தமிழ்', '◊◊◊'],
    ['\u{10FFFF}', '◊'],
  ])('has a mark for each character that they lack: %s', (text, expected) => {
    expect(drawn(text)).toEqual({ text: expected, lacking: true });
  });

  it('composes letters, keeps lines, and leaves out what cannot be seen', () => {
    expect(drawn('A\u030Ase\u200B\u202E').text).toBe('Åse');
    expect(drawn('en\r\nto\tord\u2003her')).toEqual({ text: 'en\nto ord her', lacking: false });
  });

  it('never holds what the fonts lack, and says so when something visible was lacking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: shown, lacking } = drawn(text);
        const unknown = [...shown].filter((each) => each !== '\n' && !covered.has(each.codePointAt(0) ?? 0));
        expect(unknown).toEqual([]);
        expect(lacking || text.includes('◊')).toBe(shown.includes('◊'));
      }),
    );
  });
});
