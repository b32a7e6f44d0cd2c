import { describe, expect, it } from 'vitest';
import { charactersIn } from '../pdf/testing.ts';
import { renderCardPdf } from './card-pdf.ts';

const at = new Date('2026-11-21T12:00:00Z');
const card = { name: 'Åse Øvlisen Čapek', cardNumber: '70505' };

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
