import PDFDocument from 'pdfkit';
import { drawableText } from './drawable-text.ts';
import { loadFonts } from './fonts.ts';

export const pdfLanguages = ['da', 'en'] as const;
export type PdfLanguage = (typeof pdfLanguages)[number];

/** The apps' petrol for the mark, and the text colours; all above 7:1 on white. */
export const pdfColours = { mark: '#0b4b54', text: '#1a1a1a', label: '#454545', line: '#c9d3d0' } as const;

type PageSetup = Pick<PDFKit.PDFDocumentOptions, 'size' | 'layout' | 'margin' | 'margins' | 'bufferPages'>;

/** What a piece of text is in the structure that a screen reader follows. */
type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'LBody' | 'TD' | HeaderCell;

/** A cell that names its column, or its row. */
export type HeaderCell = 'TH of column' | 'TH of row';

const scopes = { 'TH of column': 'Column', 'TH of row': 'Row' } as const;

function isHeaderCell(tag: Tag): tag is HeaderCell {
  return tag in scopes;
}

/** A document under way; all its texts are written by `say`. */
export type Pdf = {
  readonly document: PDFKit.PDFDocument;
  /** Text as the fonts can draw it: what `say` hands to `draw`, for those who measure before. */
  readonly drawable: (text: string) => string;
  /**
   * Adds a piece of text to the structure. `draw` is given its parts as the fonts can draw them; where a mark stands
   * for what they lack, the element's ActualText has what was meant, for screen readers and for copying.
   */
  readonly say: (
    parent: PDFKit.PDFStructureElement,
    tag: Tag,
    parts: readonly string[],
    draw: (...drawn: string[]) => void,
  ) => void;
  /** Whether a mark has stood for something so far. */
  readonly isLacking: () => boolean;
};

/**
 * Begins a document tagged after PDF/UA, with language and title, so that a screen reader reads it in order. Its
 * fonts are `regular` and `bold`.
 */
export async function createPdf(
  title: string,
  language: PdfLanguage,
  at: Date,
  setup: PageSetup,
): Promise<Pdf> {
  const { regular, bold, covered } = await loadFonts();
  const options: PDFKit.PDFDocumentOptions = {
    ...setup,
    pdfVersion: '1.7',

    tagged: true,
    lang: language === 'da' ? 'da-DK' : 'en-GB',
    displayTitle: true,
    info: { Title: title, CreationDate: at },
  };
  // The types of pdfkit know only the subsets of PDF/A.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  document.font('regular');
  let lacking = false;
  return {
    document,
    drawable: (text) => drawableText(text, covered).text,
    say(parent, tag, parts, draw) {
      const drawn = parts.map((part) => drawableText(part, covered));
      const isLacking = drawn.some((part) => part.lacking);
      lacking ||= isLacking;
      const meant = isLacking ? { actual: parts.join('') } : {};
      const write = () => draw(...drawn.map(({ text }) => text));
      const element = isHeaderCell(tag)
        ? document.struct('TH', Object.assign(meant, { scope: scopes[tag] }), write)
        : document.struct(tag, meant, write);
      parent.add(element);
    },
    isLacking: () => lacking,
  };
}

/** The mark of the scheme: a card in a rounded square, drawn, because it says nothing that the text does not. */
export function drawMark(document: PDFKit.PDFDocument, x: number, y: number): void {
  document.roundedRect(x, y, 44, 44, 8).fill(pdfColours.mark);
  document.roundedRect(x + 8, y + 13, 28, 18, 3).fill('#ffffff');
  document.rect(x + 8, y + 17, 28, 4).fill(pdfColours.mark);
}

/** Ends the document and gives the file. */
export function finishPdf({ document }: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
