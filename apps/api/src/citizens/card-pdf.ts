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
    ...{ title: 'Socialt frikort', name: 'Navn', cardNumber: 'Frikortnummer' },
    lacking: (mark: string) => `${mark} står for et tegn, der ikke kan vises her.`,
  },
  en: {
    ...{ title: 'Socialt frikort', name: 'Name', cardNumber: 'Card number' },
    lacking: (mark: string) => `${mark} stands for a character that cannot be shown here.`,
  },
} as const;

/** What stands on the page, and in which language. */
export type CardPdf = { card: ShownCard; language: PdfLanguage; at: Date };

/** Draws the frikort as a page to print or show ("Vis frikort"): the mark, the name and the card number, nothing else. */
export async function drawCardPdf({ card, language, at }: CardPdf): Promise<Buffer> {
  const setup = { size: 'A5', layout: 'landscape', margin: 48 } as const;
  const pdf = await createPdf(texts[language].title, language, at, setup);
  drawPage(pdf, card, language);
  return await finishPdf(pdf);
}

/** A longer name is written smaller, and no value is higher than this many points, so that one page holds all. */
const longName = 80;
const mostHeight = 90;

function drawPage(pdf: Pdf, card: ShownCard, language: PdfLanguage): void {
  const { document, say } = pdf;
  const { title, name, cardNumber, lacking } = texts[language];
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
  field(name, card.name, card.name.length > longName ? 14 : 22, 140);
  field(cardNumber, card.cardNumber, 44, Math.max(document.y + 24, 220));
  if (pdf.isLacking()) small(lacking(lackingMark), 10, document.page.height - bottom - 14);
  page.end();
}
