import type { AnsweredFile } from '@frikort/api-client';
import type { CalendarDate } from '@frikort/domain/calendar';
import { maskCpr } from '@frikort/domain/cpr';
import { harmless } from '@frikort/domain/spreadsheet-text';
import Papa from 'papaparse';
import type { RefusedField } from '../terms/refusal-to-fields.ts';
import { columnFields } from './reading/columns.ts';
import { fieldText, type ImportRow, rowsOf } from './rows/import-row.ts';
import type { Source } from './use-import-list.ts';

/** Of each row what came of it, and what is wrong with it. */
export type Annotation = { readonly outcome: string; readonly error: string };

export type AnnotatedFile = {
  readonly source?: Source | undefined;
  readonly rows: readonly ImportRow[];
  readonly today: CalendarDate;
  readonly headings: Readonly<Record<RefusedField, string>>;
  readonly outcomeHeading: string;
  readonly errorHeading: string;
  /** What stands in place of a CPR number: it goes into no file of ours. */
  readonly cprMask: string;
  readonly annotationOf: (row: ImportRow) => Annotation;
};

/** Ten digits that are just that. */
const keptFields: readonly unknown[] = ['productionUnit', 'contact.phone'];

/**
 * The own file back, every column as it came, with what was mended in the page, and two columns more. Rows that came from no
 * file stand below the page's own headings.
 */
export function annotatedLines({ source, rows, ...file }: AnnotatedFile): string[][] {
  const more = [file.outcomeHeading, file.errorHeading];
  const lines = source === undefined ? ownLines(rows, file) : sourceLines(source, rows, file);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return lines.map(({ cells, annotation }) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
    ...(annotation === 'heading'
      ? more
      : annotation === undefined
        ? []
        : [annotation.outcome, annotation.error]),
  ]);
}

/** A table as Danish Excel opens it: semicolons, UTF-8 with its mark; nothing in it is run. */
export function csvFile(name: string, lines: string[][]): AnsweredFile {
  const text = Papa.unparse(
    lines.map((cells) => cells.map(harmless)),
    { delimiter: ';', newline: '\r\n' },
  );
  return { name, content: new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' }) };
}

type Line = { cells: readonly string[]; annotation?: Annotation | 'heading' | undefined };
type Facts = Omit<AnnotatedFile, 'source' | 'rows'>;

function ownLines(rows: readonly ImportRow[], { headings, annotationOf }: Facts): Line[] {
  return [
    { cells: columnFields.map((field) => headings[field]), annotation: 'heading' },
    ...rows.map(
      (row): Line => ({
        cells: columnFields.map((field) => cellOf(row, field)),
        annotation: annotationOf(row),
      }),
    ),
  ];
}

function sourceLines(source: Source, rows: readonly ImportRow[], facts: Facts): Line[] {
  const { sheet, layout } = source;
  const { columns, headingAt } = layout;
  const asItCame = new Map(rowsOf(sheet, layout, facts.today).map((row) => [row.line, row]));
  const now = new Map(rows.map((row) => [row.line, row]));
  const lines = sheet.map((cells, place): Line => {
    if (place === headingAt) return { cells, annotation: 'heading' };
    const row = now.get(place + 1);
    const before = asItCame.get(place + 1);
    const shown = columns.map((field, at) => {
      const cell = cells[at] ?? '';
      if (field === null || field === 'status' || row === undefined || before === undefined)
        return hidden(cell, field, facts);
      const mended = fieldText(row, field) !== fieldText(before, field);
      return hidden(mended ? cellOf(row, field) : cell, field, facts);
    });
    return { cells: [...shown, ...cells.slice(columns.length)], annotation: row && facts.annotationOf(row) };
  });
  const added = rows.filter(({ line }) => line === undefined);
  const addedLines = added.map(
    (row): Line => ({
      cells: columns.map((field) => (field === null || field === 'status' ? '' : cellOf(row, field))),
      annotation: facts.annotationOf(row),
    }),
  );
  const heading: Line[] = headingAt === undefined ? [{ cells: [], annotation: 'heading' }] : [];
  return [...heading, ...lines, ...addedLines];
}

function hidden(cell: string, field: unknown, { cprMask }: Facts): string {
  return keptFields.includes(field) ? cell : maskCpr(cell, cprMask);
}

/** A field as a spreadsheet reads it: an amount without its dots. */
function cellOf(row: ImportRow, field: RefusedField): string {
  const text = fieldText(row, field);
  return field === 'amount' && /^[\d.]+,\d\d$/.test(text) ? text.replaceAll('.', '') : text;
}
