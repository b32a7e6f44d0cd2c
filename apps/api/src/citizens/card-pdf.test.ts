import { describe, expect, it } from 'vitest';
import { charactersIn } from '../pdf/testing.ts';
import { drawCardPdf } from './card-pdf.ts';

const at = new Date('2026-11-21T12:00:00Z');
const card = { name: 'Åse Øvlisen Čapek', cardNumber: '70505' };

describe('"Vis frikort" as a PDF', () => {
  it('is tagged after PDF/UA, with language and title', async () => {
    const text = (await drawCardPdf({ card, language: 'da', at })).toString('latin1');
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
    const shown = charactersIn(await drawCardPdf({ card, language: 'da', at }));
    const meant = new Set(`${card.name}${card.cardNumber}Socialt frikortNavnFrikortnummer`);
    expect([...meant].filter((letter) => !shown.has(letter))).toEqual([]);
    expect([...shown].filter((letter) => !meant.has(letter) && letter !== '\u0000')).toEqual([]);
  });

  it('has a mark for what the fonts lack, says so, and keeps what was meant for screen readers', async () => {
    const other = { name: 'محمد 李', cardNumber: '70505' };
    const pdf = await drawCardPdf({ card: other, language: 'da', at });
    expect(charactersIn(pdf)).toContain('◊');
    expect(charactersIn(pdf)).toContain('v');
    const meant = Buffer.from(other.name, 'utf16le').swap16().toString('latin1');
    expect(pdf.toString('latin1')).toContain(`/ActualText (\u00fe\u00ff${meant})`);
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(1);
  });

  it('fits on one page, whatever the name', async () => {
    const long = { name: Array(12).fill('Hansentest-Østergaard').join(' '), cardNumber: '70505' };
    const text = (await drawCardPdf({ card: long, language: 'en', at })).toString('latin1');
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
  });
});
