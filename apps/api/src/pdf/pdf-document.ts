import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';

export const pdfLanguages = ['da', 'en'] as const;
export type PdfLanguage = (typeof pdfLanguages)[number];

/** The apps' petrol for the mark, and the text colours; all above 7:1 on white. */
export const pdfColours = { mark: '#0b4b54', text: '#1a1a1a', label: '#454545', line: '#c9d3d0' } as const;

type PageSetup = Pick<PDFKit.PDFDocumentOptions, 'size' | 'layout' | 'margin' | 'margins' | 'bufferPages'>;

/**
 * Begins a document tagged after PDF/UA, with language and title, so that a screen reader reads it in order. Its
 * fonts are `regular` and `bold`.
 */
export async function createPdf(
  title: string,
  language: PdfLanguage,
  at: Date,
  setup: PageSetup,
): Promise<PDFKit.PDFDocument> {
  const { regular, bold } = await loadFonts();
  const options: PDFKit.PDFDocumentOptions = {
    ...setup,
    pdfVersion: '1.7',
    ...{ tagged: true, lang: language === 'da' ? 'da-DK' : 'en-GB', displayTitle: true },
    info: { Title: title, CreationDate: at },
  };
  // The types of pdfkit know only the subsets of PDF/A.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  document.font('regular');
  return document;
}

/** The mark of the scheme: a card in a rounded square, drawn, because it says nothing that the text does not. */
export function drawMark(document: PDFKit.PDFDocument, x: number, y: number): void {
  document.roundedRect(x, y, 44, 44, 8).fill(pdfColours.mark);
  document.roundedRect(x + 8, y + 13, 28, 18, 3).fill('#ffffff');
  document.rect(x + 8, y + 17, 28, 4).fill(pdfColours.mark);
}

/** Ends the document and gives the file. */
export function finishPdf(document: PDFKit.PDFDocument): Promise<Buffer> {
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
