import { lackingMark } from './drawable-text.ts';
import { type Pdf, pdfColours } from './pdf-document.ts';
import { type TaggedTable, writeTable } from './tagged-table.ts';

/** Running text on as many pages as it takes, each part tagged as what it is. */
export type TaggedPages = {
  heading(level: 1 | 2 | 3, text: string): void;
  /** `after` is the room below it in points, where it is not that of running text. */
  paragraph(text: string, look?: { size?: number; colour?: string; after?: number }): void;
  /** A term and what it stands for, on a line. */
  fact(term: string, value: string): void;
  list(title: string, items: readonly string[]): void;
  table(table: TaggedTable): void;
  /** Writes the page numbers, which screen readers skip, and closes the structure. */
  finish(texts: ClosingTexts): void;
};

export type ClosingTexts = {
  page: (page: number, pages: number) => string;
  /** What is said at the end when a mark stands for characters that the fonts lack. */
  lacking: (mark: string) => string;
};

const sizes = { 1: 24, 2: 16, 3: 12 } as const;
const headings = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
const bodySize = 10;
/** From the margin to the text beside a bullet. */
const bulletWidth = 22;

/** Begins to write into a document made with `bufferPages`. */
export function writeTaggedPages(pdf: Pdf): TaggedPages {
  const { document, say } = pdf;
  const root = document.struct('Document');
  document.addStructure(root);
  const plain = (size: number = bodySize, colour: string = pdfColours.text) =>
    document.font('regular').fontSize(size).fillColor(colour);
  const left = document.page.margins.left;
  const width = document.page.width - left - document.page.margins.right;
  /** Goes on to the next page when this one has fewer points left than that; says whether it did. */
  const keepTogether = (points: number): boolean => {
    const short = document.y > document.page.height - document.page.margins.bottom - points;
    if (short) document.addPage();
    return short;
  };
  const back = () => {
    document.x = left;
  };
  const paragraph: TaggedPages['paragraph'] = (text, look = {}) => {
    say(root, 'P', [text], (drawn) => plain(look.size, look.colour).text(drawn, left, document.y, { width }));
    document.fontSize(bodySize);
    if (look.after === undefined) document.moveDown(0.4);
    else document.y += look.after;
  };

  return {
    paragraph,
    heading(level, text) {
      // A heading never ends a page: what it announces needs some lines too.
      if (!keepTogether(90)) document.moveDown({ 1: 0, 2: 1.6, 3: 0.9 }[level]);
      say(root, headings[level], [text], (drawn) =>
        document
          .font('bold')
          .fontSize(sizes[level])
          .fillColor(level === 3 ? pdfColours.text : pdfColours.mark)
          .text(drawn, left, document.y, { width }),
      );
      document.fontSize(bodySize).moveDown(0.4);
    },
    fact(term, value) {
      say(root, 'P', [`${term}: `, value], (drawnTerm, drawnValue) => {
        plain(bodySize, pdfColours.label).text(drawnTerm, left, document.y, { width, continued: true });
        plain().text(drawnValue);
      });
      document.moveDown(0.15);
    },
    list(title, items) {
      keepTogether(48);
      say(root, 'P', [title], (drawn) =>
        plain(bodySize, pdfColours.label).text(drawn, left, document.y, { width }),
      );
      const list = document.struct('L');
      root.add(list);
      for (const text of items) {
        // The bullet stands on the page on which its text begins.
        keepTogether(bodySize * 2);
        const top = document.y;
        const item = document.struct('LI');
        list.add(item);
        say(item, 'Lbl', ['•'], (drawn) => plain().text(drawn, left + 12, top, { lineBreak: false }));
        say(item, 'LBody', [text], (drawn) =>
          plain().text(drawn, left + bulletWidth, top, { width: width - bulletWidth }),
        );
        item.end();
      }
      list.end();
      back();
      document.moveDown(0.3);
    },
    table(table) {
      writeTable(pdf, root, table, { left, width });
      back();
      document.fontSize(bodySize).moveDown(0.6);
    },
    finish({ page, lacking }) {
      if (pdf.isLacking()) paragraph(lacking(lackingMark), { size: 9, colour: pdfColours.label });
      root.end();
      writePageNumbers(document, page);
    },
  };
}

function writePageNumbers(document: PDFKit.PDFDocument, pageText: ClosingTexts['page']): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { left, right, bottom } = document.page.margins;
    // Below the margin text would begin a new page.
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font('regular')
      .fontSize(9)
      .fillColor(pdfColours.label)
      .text(pageText(page + 1, count), left, document.page.height - 36, {
        width: document.page.width - left - right,
        align: 'right',
        lineBreak: false,
      });
    document.endMarkedContent();
    document.page.margins.bottom = bottom;
  }
}
