import { initialsOf } from '@frikort/domain/protection';
import { lackingMark } from '../pdf/drawable-text.ts';
import {
  createPdf,
  drawMark,
  finishPdf,
  type Pdf,
  type PdfLanguage,
  pdfColours,
} from '../pdf/pdf-document.ts';
import type { ShownCard } from './read-store.ts';

const texts = {
  da: {
    title: 'Socialt frikort',
    name: 'Navn',
    initials: 'Initialer',
    cardNumber: 'Frikortnummer',
    onlyInitials: (initials: string) => `Navnet er beskyttet. Virksomheder ser kun initialerne ${initials}`,
    whyInitials: 'Navnet er beskyttet. Virksomheder ser kun initialerne.',
    lacking: (mark: string) => `${mark} står for et tegn, der ikke kan vises her.`,
  },
  en: {
    title: 'Socialt frikort',
    name: 'Name',
    initials: 'Initials',
    cardNumber: 'Card number',
    onlyInitials: (initials: string) => `The name is protected. Companies see only the initials ${initials}`,
    whyInitials: 'The name is protected. Companies see only the initials.',
    lacking: (mark: string) => `${mark} stands for a character that cannot be shown here.`,
  },
} as const;

/** What stands on the page, and in which language. */
export type CardPdf = {
  card: ShownCard;
  language: PdfLanguage;
  /** `initials` for a page that does not tell the name, as companies see it where it is protected (R20). */
  named: 'full' | 'initials';
  at: Date;
};

/**
 * Draws the frikort as a page to print or show ("Vis frikort"): the mark, the name and the card number; that companies see initials only where the name is
 * protected (R20); nothing else.
 */
export async function drawCardPdf({ card, language, named, at }: CardPdf): Promise<Buffer> {
  const setup = { size: 'A5', layout: 'landscape', margin: 48 } as const;
  const pdf = await createPdf(texts[language].title, language, at, setup);
  drawPage(pdf, { card, language, named });
  return await finishPdf(pdf);
}

/** A longer name is written smaller, and no value is higher than this many points, so that one page holds all. */
const longName = 80;
const mostHeight = 90;

function drawPage(pdf: Pdf, { card, language, named }: Omit<CardPdf, 'at'>): void {
  const { document, say } = pdf;
  const { title, name, initials, cardNumber, onlyInitials, whyInitials, lacking } = texts[language];
  const shortened = initialsOf(card.name);
  const owner = named === 'full' ? card.name : shortened;
  const { left, right, bottom } = document.page.margins;
  const width = document.page.width - left - right;
  const page = document.struct('Document');
  document.addStructure(page);

  document.markContent('Artifact', { type: 'Layout' });
  drawMark(document, left, 48);
  document.endMarkedContent();
  say(page, 'H1', [title], (drawn) =>
    document
      .font('bold')
      .fontSize(26)
      .fillColor(pdfColours.mark)
      .text(drawn, left + 60, 54, { width: width - 60 }),
  );
  const small = (text: string, size: number, top: number) =>
    say(page, 'P', [text], (drawn) =>
      document.font('regular').fontSize(size).fillColor(pdfColours.label).text(drawn, left, top, { width }),
    );
  const field = (label: string, value: string, size: number, top: number) => {
    small(label, 13, top);
    say(page, 'P', [value], (drawn) =>
      document
        .font('bold')
        .fontSize(size)
        .fillColor(pdfColours.text)
        .text(drawn, left, document.y + 2, { width, height: mostHeight, ellipsis: true }),
    );
  };
  field(named === 'full' ? name : initials, owner, owner.length > longName ? 14 : 22, 140);
  if (card.nameProtected) small(named === 'full' ? onlyInitials(shortened) : whyInitials, 11, document.y + 2);
  field(cardNumber, card.cardNumber, 44, Math.max(document.y + 24, 220));
  if (pdf.isLacking()) small(lacking(lackingMark), 10, document.page.height - bottom - 14);
  page.end();
}
