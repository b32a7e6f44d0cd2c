import { describe, expect, it } from 'vitest';
import { charactersIn } from '../../test/support/pdf.ts';
import { drawCardPdf } from './card-pdf.ts';

const at = new Date('2026-11-21T12:00:00Z');
const card = { name: 'Åse Øvlisen Čapek', nameProtected: false, cardNumber: '70505' };
const full = 'full' as const;

describe('"Vis frikort" as a PDF', () => {
  it('is tagged after PDF/UA, with language and title', async () => {
    const text = (await drawCardPdf({ card, language: 'da', named: full, at })).toString('latin1');
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
    const shown = charactersIn(await drawCardPdf({ card, language: 'da', named: full, at }));
    const meant = new Set(`${card.name}${card.cardNumber}Socialt frikortNavnFrikortnummer`);
    expect([...meant].filter((letter) => !shown.has(letter))).toEqual([]);
    expect([...shown].filter((letter) => !meant.has(letter) && letter !== '\u0000')).toEqual([]);
  });

  it('says that companies see initials only when the name is protected, and can leave the name out (R20)', async () => {
    const hidden = { name: 'Qxz Wq', nameProtected: true, cardNumber: '70505' };
    const told = charactersIn(await drawCardPdf({ card: hidden, language: 'da', named: full, at }));
    expect(told).toContain('z');
    // "Virksomheder ser kun initialerne".
    expect(told).toContain('V');
    const initials = charactersIn(await drawCardPdf({ card: hidden, language: 'da', named: 'initials', at }));
    expect(['Q', 'W', 'V'].filter((letter) => !initials.has(letter))).toEqual([]);
    expect(['x', 'z', 'q'].filter((letter) => initials.has(letter))).toEqual([]);
  });

  it('has a mark for what the fonts lack, says so, and keeps what was meant for screen readers', async () => {
    const other = { ...card, name: 'محمد 李' };
    const pdf = await drawCardPdf({ card: other, language: 'da', named: full, at });
    expect(charactersIn(pdf)).toContain('◊');
    expect(charactersIn(pdf)).toContain('v');
    const meant = Buffer.from(other.name, 'utf16le').swap16().toString('latin1');
    expect(pdf.toString('latin1')).toContain(`/ActualText (\u00fe\u00ff${meant})`);
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(1);
  });

  it('fits on one page, whatever the name', async () => {
    const name = Array(12).fill('Hansentest-Østergaard').join(' ');
    for (const named of ['full', 'initials'] as const) {
      const long = { ...card, name, nameProtected: true };
      const text = (await drawCardPdf({ card: long, language: 'en', named, at })).toString('latin1');
      expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
    }
  });
});
