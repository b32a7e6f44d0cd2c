import { createPdf, drawMark, finishPdf, type PdfLanguage, pdfColours } from '../pdf/pdf-document.ts';
import type { ShownCard } from './read-store.ts';

const texts = {
  da: { title: 'Socialt frikort', name: 'Navn', cardNumber: 'Frikortnummer' },
  en: { title: 'Socialt frikort', name: 'Name', cardNumber: 'Card number' },
} as const;

/** The frikort as a page to print or show ("Vis frikort"): the mark, the name and the card number, nothing else. */
export async function renderCardPdf(card: ShownCard, language: PdfLanguage, at: Date): Promise<Buffer> {
  const setup = { size: 'A5', layout: 'landscape', margin: 48 } as const;
  const document = await createPdf(texts[language].title, language, at, setup);
  drawPage(document, card, language);
  return await finishPdf(document);
}

/** A longer name is written smaller, and no value is higher than this many points, so that one page holds all. */
const longName = 80;
const mostHeight = 90;

function drawPage(document: PDFKit.PDFDocument, card: ShownCard, language: PdfLanguage): void {
  const { title, name, cardNumber } = texts[language];
  const { left, right } = document.page.margins;
  const width = document.page.width - left - right;
  const page = document.struct('Document');
  document.addStructure(page);
  const say = (tag: 'H1' | 'P', draw: () => void) => page.add(document.struct(tag, {}, draw));

  document.markContent('Artifact', { type: 'Layout' });
  drawMark(document, left, 48);
  document.endMarkedContent();
  say('H1', () =>
    document
      .font('bold')
      .fontSize(26)
      .fillColor(pdfColours.mark)
      .text(title, left + 60, 54, { width: width - 60 }),
  );
  const field = (label: string, value: string, size: number, top: number) => {
    say('P', () =>
      document.font('regular').fontSize(13).fillColor(pdfColours.label).text(label, left, top, { width }),
    );
    say('P', () =>
      document
        .font('bold')
        .fontSize(size)
        .fillColor(pdfColours.text)
        .text(value, left, document.y + 2, { width, height: mostHeight, ellipsis: true }),
    );
  };
  field(name, card.name, card.name.length > longName ? 14 : 22, 140);
  field(cardNumber, card.cardNumber, 44, Math.max(document.y + 24, 220));
  page.end();
}
