import { type Pdf, pdfColours } from './pdf-document.ts';

export type TaggedTable = {
  headers: readonly string[];
  /** Shares of the page's width, one for each column. */
  shares: readonly number[];
  rows: readonly (readonly string[])[];
};

const cell = { size: 9, above: 4, below: 4, gap: 6 } as const;

type Column = { x: number; width: number };

/**
 * Writes a table with a heading for each column, again on each page, and the first cell as the heading of its row. Not by
 * pdfkit's own `table`: it puts the font back by its bytes after each cell, and so reads the font's file anew twice a
 * cell, which takes ten times as long as the drawing.
 */
export function writeTable(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { headers, shares, rows }: TaggedTable,
  { left, width }: { left: number; width: number },
): void {
  const { document } = pdf;
  const table = document.struct('Table');
  root.add(table);
  const columns = columnsOf(shares, left, width);
  writeAs(document, 'head');
  const head = rowOf(pdf, columns, headers, true);
  const first = rows[0] === undefined ? undefined : rowOf(pdf, columns, rows[0], false);
  // Headings alone at the foot of a page would head nothing.
  if (!hasRoom(document, head.height + (first?.height ?? 0))) document.addPage();
  writePart(document, table, 'THead', (part) => writeRow(pdf, part, head));
  if (rows.length > 0) {
    writePart(document, table, 'TBody', (part) => {
      writeAs(document, 'body');
      for (const texts of rows) {
        const row = rowOf(pdf, columns, texts, false);
        if (!hasRoom(document, row.height)) {
          document.addPage();
          repeatHead(pdf, head);
        }
        writeRow(pdf, part, row);
      }
    });
  }
  table.end();
}

function writePart(
  document: PDFKit.PDFDocument,
  table: PDFKit.PDFStructureElement,
  tag: 'THead' | 'TBody',
  write: (part: PDFKit.PDFStructureElement) => void,
): void {
  const part = document.struct(tag);
  table.add(part);
  write(part);
  part.end();
}

function hasRoom({ y, page }: PDFKit.PDFDocument, height: number): boolean {
  return y + height <= page.height - page.margins.bottom;
}

function columnsOf(shares: readonly number[], left: number, width: number): Column[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = left;
  return shares.map((share) => {
    const column = { x, width: (share / whole) * width - cell.gap };
    x += column.width + cell.gap;
    return column;
  });
}

type Row = { columns: readonly Column[]; texts: readonly string[]; isHead: boolean; height: number };

function writeAs(document: PDFKit.PDFDocument, part: 'head' | 'body'): void {
  document
    .font('regular')
    .fontSize(cell.size)
    .fillColor(part === 'head' ? pdfColours.label : pdfColours.text);
}

/** A row and the height that it takes in the font that is chosen, in points. */
function rowOf(
  { document, drawable }: Pdf,
  columns: readonly Column[],
  texts: readonly string[],
  isHead: boolean,
): Row {
  const heights = columns.map(({ width }, place) =>
    document.heightOfString(drawable(texts[place] ?? ''), { width }),
  );
  return { columns, texts, isHead, height: Math.max(...heights) + cell.above + cell.below };
}

/** Writes one row, whole on this page. */
function writeRow({ document, say }: Pdf, part: PDFKit.PDFStructureElement, row: Row): void {
  const { columns, texts, isHead, height } = row;
  const top = document.y;
  const element = document.struct('TR');
  part.add(element);
  for (const [place, { x, width }] of columns.entries()) {
    const tag = isHead ? 'TH of column' : place === 0 ? 'TH of row' : 'TD';
    say(element, tag, [texts[place] ?? ''], (drawn) => document.text(drawn, x, top + cell.above, { width }));
  }
  element.end();
  document.y = top + height;
  drawLine(document);
}

/** The headings once more on a further page, for the eye alone: a screen reader knows them from the first. */
function repeatHead({ document, drawable }: Pdf, { columns, texts, height }: Row): void {
  writeAs(document, 'head');
  const top = document.y;
  document.markContent('Artifact', { type: 'Pagination' });
  for (const [place, { x, width }] of columns.entries()) {
    document.text(drawable(texts[place] ?? ''), x, top + cell.above, { width });
  }
  document.endMarkedContent();
  writeAs(document, 'body');
  document.y = top + height;
  drawLine(document);
}

/** A thin line under a row, for the eye alone. */
function drawLine(document: PDFKit.PDFDocument): void {
  const { left, right } = document.page.margins;
  document.markContent('Artifact', { type: 'Layout' });
  document
    .lineWidth(0.5)
    .strokeColor(pdfColours.line)
    .moveTo(left, document.y)
    .lineTo(document.page.width - right, document.y)
    .stroke();
  document.endMarkedContent();
}
