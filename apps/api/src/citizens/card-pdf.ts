import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { ShownCard } from './read-store.ts';

export const cardLanguages = ['da', 'en'] as const;
export type CardLanguage = (typeof cardLanguages)[number];

const texts = {
  da: { title: 'Socialt frikort', name: 'Navn', cardNumber: 'Frikortnummer' },
  en: { title: 'Socialt frikort', name: 'Name', cardNumber: 'Frikort number' },
} as const;

/** Blue of the scheme's mark and its text colour, both above 7:1 on white. */
const colours = { mark: '#0b4f8a', text: '#1a1a1a', label: '#454545' } as const;

/**
 * The frikort as a page to print or show ("Vis frikort"): the mark, the name and the card number, nothing else.
 * Tagged after PDF/UA, with the language and a title, so that a screen reader reads it in order.
 */
export async function renderCardPdf(card: ShownCard, language: CardLanguage, at: Date): Promise<Buffer> {
  const { regular, bold } = await loadFonts();
  const { title } = texts[language];
  const options: PDFKit.PDFDocumentOptions = {
    ...{ size: 'A5', layout: 'landscape', margin: 48, pdfVersion: '1.7' },
    ...{ tagged: true, lang: language === 'da' ? 'da-DK' : 'en-GB', displayTitle: true },
    info: { Title: title, CreationDate: at },
  };
  // The types of pdfkit know only the subsets of PDF/A.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  document.font('regular');
  drawPage(document, card, language);
  return await collect(document);
}

/** A longer name is written smaller, and no value is higher than this many points, so that one page holds all. */
const longName = 80;
const mostHeight = 90;

function drawPage(document: PDFKit.PDFDocument, card: ShownCard, language: CardLanguage): void {
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
      .fillColor(colours.mark)
      .text(title, left + 60, 54, { width: width - 60 }),
  );
  const field = (label: string, value: string, size: number, top: number) => {
    say('P', () =>
      document.font('regular').fontSize(13).fillColor(colours.label).text(label, left, top, { width }),
    );
    say('P', () =>
      document
        .font('bold')
        .fontSize(size)
        .fillColor(colours.text)
        .text(value, left, document.y + 2, { width, height: mostHeight, ellipsis: true }),
    );
  };
  field(name, card.name, card.name.length > longName ? 14 : 22, 140);
  field(cardNumber, card.cardNumber, 44, Math.max(document.y + 24, 220));
  page.end();
}

/** The mark of the scheme: a card in a rounded square, drawn, because it says nothing that the text does not. */
function drawMark(document: PDFKit.PDFDocument, x: number, y: number): void {
  document.roundedRect(x, y, 44, 44, 8).fill(colours.mark);
  document.roundedRect(x + 8, y + 13, 28, 18, 3).fill('#ffffff');
  document.rect(x + 8, y + 17, 28, 4).fill(colours.mark);
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}

type Fonts = { regular: Buffer; bold: Buffer };
let fonts: Promise<Fonts> | undefined;

/** IBM Plex Sans of the design system (SIL Open Font License 1.1); the whole font, for names of any European spelling. */
function loadFonts(): Promise<Fonts> {
  fonts ??= readFonts();
  return fonts;
}

async function readFonts(): Promise<Fonts> {
  const designSystem = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '../..');
  const read = (weight: string) =>
    readFile(path.join(designSystem, 'src/fonts/IBMPlexSans/complete/ttf', `IBMPlexSans-${weight}.ttf`));
  const [regular, bold] = await Promise.all([read('Regular'), read('SemiBold')]);
  return { regular, bold };
}
