import { pdfColours } from './pdf-document.ts';

export type TaggedTable = {
  headers: readonly string[];
  /** Shares of the page's width, one for each column. */
  shares: readonly number[];
  rows: readonly (readonly string[])[];
};

/** Running text on as many pages as it takes, each part tagged as what it is. */
export type TaggedPages = {
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(text: string, look?: { size?: number; colour?: string }): void;
  /** A term and what it stands for, on a line. */
  fact(term: string, value: string): void;
  list(title: string, items: readonly string[]): void;
  table(table: TaggedTable): void;
  /** Writes the page numbers, which screen readers skip, and closes the structure. */
  finish(pageText: (page: number, pages: number) => string): void;
};

const sizes = { 1: 24, 2: 16, 3: 12 } as const;
const bodySize = 10;

/** Begins to write into a document made with `bufferPages`. */
export function writeTaggedPages(document: PDFKit.PDFDocument): TaggedPages {
  const root = document.struct('Document');
  document.addStructure(root);
  const say = (tag: string, draw: () => void) => root.add(document.struct(tag, {}, draw));
  const plain = (size: number = bodySize, colour: string = pdfColours.text) =>
    document.font('regular').fontSize(size).fillColor(colour);
  const left = document.page.margins.left;
  const width = document.page.width - left - document.page.margins.right;
  /** Goes on to the next page when so many points are not left on this one; says whether it did. */
  const keepTogether = (points: number): boolean => {
    const short = document.y > document.page.height - document.page.margins.bottom - points;
    if (short) document.addPage();
    return short;
  };
  const back = () => {
    document.x = left;
  };

  return {
    heading(level, text) {
      // A heading never ends a page: what it announces needs some lines too.
      if (!keepTogether(90)) document.moveDown({ 1: 0, 2: 1.6, 3: 0.9 }[level]);
      say(`H${level}`, () =>
        document
          .font('bold')
          .fontSize(sizes[level])
          .fillColor(level === 3 ? pdfColours.text : pdfColours.mark)
          .text(text, left, document.y, { width }),
      );
      document.fontSize(bodySize).moveDown(0.4);
    },
    paragraph(text, look = {}) {
      say('P', () => plain(look.size, look.colour).text(text, left, document.y, { width }));
      document.fontSize(bodySize).moveDown(0.4);
    },
    fact(term, value) {
      say('P', () => {
        plain(bodySize, pdfColours.label).text(`${term}: `, left, document.y, { width, continued: true });
        plain().text(value);
      });
      document.moveDown(0.15);
    },
    list(title, items) {
      keepTogether(48);
      say('P', () => plain(bodySize, pdfColours.label).text(title, left, document.y, { width }));
      const list = document.struct('L');
      root.add(list);
      for (const item of items) {
        const draw = () => plain().text(`• ${item}`, left + 12, document.y, { width: width - 12 });
        list.add(document.struct('LI', {}, [document.struct('LBody', {}, draw)]));
      }
      list.end();
      back();
      document.moveDown(0.3);
    },
    table({ headers, shares, rows }) {
      plain(9);
      const header = headers.map((text) => {
        const cell = { text, type: 'TH', textColor: pdfColours.label } as const;
        // Not in pdfkit's types, as `structParent` below.
        return Object.assign(cell, { scope: 'Column' });
      });
      const whole = shares.reduce((sum, share) => sum + share, 0);
      const options: PDFKit.Mixins.TableOptions = {
        columnStyles: shares.map((share) => (share / whole) * width),
        defaultStyle: {
          border: { top: 0, right: 0, bottom: 0.5, left: 0 },
          borderColor: pdfColours.line,
          padding: { top: 4, right: 6, bottom: 4, left: 0 },
        },
      };
      const table = document.table(Object.assign(options, { structParent: root }));
      for (const row of [header, ...rows]) table.row([...row]);
      table.end();
      back();
      document.fontSize(bodySize).moveDown(0.6);
    },
    finish(pageText) {
      root.end();
      const { start, count } = document.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        document.switchToPage(page);
        const { bottom } = document.page.margins;
        // Below the margin text would begin a new page.
        document.page.margins.bottom = 0;
        document.markContent('Artifact', { type: 'Pagination' });
        plain(9, pdfColours.label).text(pageText(page + 1, count), left, document.page.height - 36, {
          width,
          align: 'right',
          lineBreak: false,
        });
        document.endMarkedContent();
        document.page.margins.bottom = bottom;
      }
    },
  };
}
