import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderCardPdf } from './card-pdf.ts';

const at = new Date('2026-11-21T12:00:00Z');
const card = { name: 'Åse Øvlisen Čapek', cardNumber: '70505' };

/** What the fonts of a PDF say their glyphs mean: every character that stands on the page. */
function charactersIn(pdf: Buffer): Set<string> {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const maps = streams.filter((stream) => stream.includes('beginbfrange'));
  const meanings = maps.flatMap((map) => [...map.matchAll(/\[([^\]]*)\]/g)].map(([, list = '']) => list));
  const codes = meanings.flatMap((list) =>
    [...list.matchAll(/<([0-9a-f]{4})>/g)].map(([, code = '']) => code),
  );
  return new Set(codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))));
}

describe('"Vis frikort" as a PDF', () => {
  it('is tagged after PDF/UA, with language and title', async () => {
    const text = (await renderCardPdf(card, 'da', at)).toString('latin1');
    for (const mark of [
      '/Marked true',
      '/Lang (da-DK)',
      '/DisplayDocTitle true',
      '<pdfuaid:part>1',
      '/S /H1',
    ])
      expect(text).toContain(mark);
    expect(text).toContain('(Socialt frikort)');
  });

  it('shows name and number, Danish and other letters included, and nothing else', async () => {
    const shown = charactersIn(await renderCardPdf(card, 'da', at));
    const meant = new Set(`${card.name}${card.cardNumber}Socialt frikortNavnFrikortnummer`);
    expect([...meant].filter((letter) => !shown.has(letter))).toEqual([]);
    expect([...shown].filter((letter) => !meant.has(letter) && letter !== '\u0000')).toEqual([]);
  });

  it('fits on one page, whatever the name', async () => {
    const long = { name: Array(12).fill('Hansentest-Østergaard').join(' '), cardNumber: '70505' };
    const text = (await renderCardPdf(long, 'en', at)).toString('latin1');
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
  });
});
