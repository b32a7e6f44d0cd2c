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
 * Writes a table with a heading for each column. Not by pdfkit's own `table`: it puts the font back by its bytes after
 * each cell, and so reads the font's file anew twice a cell, which takes ten times as long as the drawing.
 */
export function writeTable(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { headers, shares, rows }: TaggedTable,
  { left, width }: { left: number; width: number },
): void {
  const table = pdf.document.struct('Table');
  root.add(table);
  const columns = columnsOf(shares, left, width);
  writeRow(pdf, table, columns, headers, 'TH');
  for (const row of rows) writeRow(pdf, table, columns, row, 'TD');
  table.end();
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

/** Writes one row, whole on one page. */
function writeRow(
  { document, drawable, say }: Pdf,
  table: PDFKit.PDFStructureElement,
  columns: readonly Column[],
  texts: readonly string[],
  tag: 'TH' | 'TD',
): void {
  document
    .font('regular')
    .fontSize(cell.size)
    .fillColor(tag === 'TH' ? pdfColours.label : pdfColours.text);
  const textOf = (place: number) => texts[place] ?? '';
  const heights = columns.map(({ width }, place) =>
    document.heightOfString(drawable(textOf(place)), { width }),
  );
  const height = Math.max(...heights) + cell.above + cell.below;
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
  const top = document.y;
  const row = document.struct('TR');
  table.add(row);
  for (const [place, { x, width }] of columns.entries()) {
    say(row, tag, [textOf(place)], (drawn) => document.text(drawn, x, top + cell.above, { width }));
  }
  row.end();
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
