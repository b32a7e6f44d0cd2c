import { accepted, refused } from '@frikort/domain/result';
import Papa from 'papaparse';
import { type ReadSheet, sheetLimits } from './sheet.ts';

const byteOrderMark = /^\ufeff/;

/** What Excel writes above the headings to say how the cells are separated. */
const separatorLine = /^sep=(.)\r?\n/i;

/** A tab wherever there is one, for no number holds it; then Danish Excel's semicolon; a comma when nothing else is there. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, 20).join('\n');
  return ['\t', ';'].find((separator) => lines.includes(separator)) ?? ',';
}

/**
 * Reads cells copied from a spreadsheet, or the text of a CSV file: separated by tab, semicolon or comma, in quotes where
 * a cell has several lines.
 */
export function readText(text: string): ReadSheet {
  if (text.length > sheetLimits.bytes) return refused({ code: 'size' });
  const plain = text.replace(byteOrderMark, '');
  const [told = '', separator] = separatorLine.exec(plain) ?? [];
  const body = plain.slice(told.length);
  if (body.trim() === '') return refused({ code: 'empty' });
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: separator ?? separatorOf(body),
    // Enough to tell that there are too many, the headings and what stands above them aside.
    preview: sheetLimits.rows + 50,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return refused({ code: 'quotes', row: (broken.row ?? 0) + 1 });
  return sheetOf(data);
}

/** Cells without what nobody sees at their end: the empty row that Excel copies along, empty columns to the right. */
export function sheetOf(cells: readonly (readonly string[])[]): ReadSheet {
  const rows = cells.map((row) => row.slice(0, row.findLastIndex(isFilled) + 1));
  const sheet = rows.slice(0, rows.findLastIndex(({ length }) => length > 0) + 1);
  if (sheet.length === 0) return refused({ code: 'empty' });
  if (sheet.filter(({ length }) => length > 0).length > sheetLimits.rows + 1)
    return refused({ code: 'too-many-rows' });
  if (sheet.some(({ length }) => length > sheetLimits.columns)) return refused({ code: 'too-many-columns' });
  return accepted(sheet);
}

const isFilled = (cell: string) => cell.trim() !== '';
