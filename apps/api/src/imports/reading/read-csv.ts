import { mostImportRows } from '@frikort/domain/employment-import';
import { CsvError, parse } from 'csv-parse/sync';
import { columnsOf } from './csv-columns.ts';
import { rowOfCells } from './csv-row.ts';
import { FileFault, inParts, type PreparedRows } from './prepared-row.ts';

/** Characters of one line: ten times what the longest of all cells come to. */
const longestLine = 10_000;

/** Cells of one line: several times the columns that there are. */
const mostCells = 100;

/**
 * Reads a table as CSV: headings, then a row for each line, which is numbered as a spreadsheet numbers it but for the
 * line of the headings. Empty lines are no rows, and count.
 * @throws FileFault
 */
export function readCsv(text: string): PreparedRows {
  const { delimiter, table } = dialectOf(text);
  const [headings, ...lines] = linesOf(table, delimiter);
  if (headings === undefined || lines.every(isEmpty)) throw new FileFault({ reason: 'empty' });
  const style = { columns: columnsOf(headings), amounts: delimiter === ',' ? 'en' : 'da' } as const;
  if (lines.length > mostImportRows && !lines.slice(mostImportRows).every(isEmpty)) throw tooManyRows();
  const rows = lines.flatMap((cells, place) => (isEmpty(cells) ? [] : [rowOfCells(place + 1, cells, style)]));
  return inParts(rows);
}

export const tooManyRows = () => new FileFault({ reason: 'too-many-rows', mostRows: mostImportRows });

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** The sign between cells, by the first line: Danish spreadsheets write semicolons, because the comma is taken. */
function dialectOf(text: string): { delimiter: string; table: string } {
  const [line, told] = /^sep=([;,\t])\r?\n/i.exec(text.slice(0, 10)) ?? [];
  if (line !== undefined && told !== undefined) return { delimiter: told, table: text.slice(line.length) };
  const [first = ''] = /^[^\r\n]*/.exec(text.slice(0, longestLine)) ?? [];
  const delimiter = [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
  return { delimiter, table: text };
}

/** Refuses a line that is too long before it is taken apart: the parser's own limit does not count what is between cells. */
function refuseLongLines(text: string): void {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let start = 0;
  for (let row = 0; start < text.length; row += 1) {
    const found = text.indexOf(lineEnd, start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestLine) throw new FileFault({ reason: 'row-too-long', row });
    start = end + 1;
  }
}

function linesOf(text: string, delimiter: string): string[][] {
  refuseLongLines(text);
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestLine,
      on_record: (cells: string[], { records }) => {
        if (cells.length > mostCells) throw new FileFault({ reason: 'row-too-long', row: records - 1 });
        return cells;
      },
      // The headings, and one more than may be.
      to: mostImportRows + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records ?? 0);
    throw new FileFault(
      error.code === 'CSV_MAX_RECORD_SIZE' ? { reason: 'row-too-long', row } : { reason: 'not-a-table', row },
    );
  }
}
