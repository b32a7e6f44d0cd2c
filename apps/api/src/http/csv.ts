import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ProblemError } from './problem.ts';

export type CsvLanguage = 'da' | 'en';

/** A column: its heading in both languages, and its value for a row, made with `csv-cells.ts`. */
export type CsvColumn<Row> = Readonly<Record<CsvLanguage, string>> & {
  readonly cell: (row: Row, language: CsvLanguage) => string;
};

/** What a list gives when it is asked for as a file. `name` stands in the file's name: no personal data. */
export type CsvFile<Row> = {
  readonly name: Readonly<Record<CsvLanguage, string>>;
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: readonly Row[];
};

/** A file holds at most so many rows; beyond it the list is refused with `export-too-large`, never cut off. */
export const mostRowsOfFile = 50_000;

const ours = ['application/json', 'text/csv'];

/** Browsers send some 150. Taking a long one apart costs the square of its length, when a quote in it does not end. */
const longestAccept = 1_000;

/**
 * Whether a list is asked for as CSV (`Accept`), else as JSON.
 * @throws ProblemError `not-acceptable` when it is asked for as something else
 */
export function asksForCsv(request: FastifyRequest): boolean {
  const isShort = (request.headers.accept ?? '').length <= longestAccept;
  const type = isShort && request.types(ours);
  if (type === false) throw new ProblemError({ code: 'not-acceptable' });
  return type === 'text/csv';
}

/**
 * A file holds the whole list, and some choices are about files alone; a part of the query that means nothing to
 * the form asked for is refused, not ignored.
 * @throws ProblemError `validation-failed`
 */
export function refuseMeaningless(query: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const errors = names
    .filter((name) => query[name] !== undefined)
    .map((path) => ({ path, code: 'not-allowed-value' as const }));
  if (errors.length > 0) throw new ProblemError({ code: 'validation-failed', errors });
}

/** The 200 answer of a list that is given as JSON and as CSV, for the OpenAPI document. */
export function listAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    description: `${description}. As text/csv: the whole list with the same filters, without limit and cursor, at most ${mostRowsOfFile} rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text that a spreadsheet would run or misread has an apostrophe before it.`,
    content: {
      'application/json': { schema },
      'text/csv': { schema: z.string() },
    },
  };
}

/** Answers with a list as a file to save. */
export async function sendCsv<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  file: CsvFile<Row>,
): Promise<FastifyReply> {
  const language = languageOf(request);
  const content = await renderCsv(file, language);
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${file.name[language]}.csv"`)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .header('vary', 'Accept, Accept-Language')
    .send(content);
}

/**
 * The file's bytes, as a Danish Excel opens them without being told anything. The whole of it before anything is
 * sent: a download that breaks off in the middle would look like a list.
 */
export async function renderCsv<Row>(
  { columns, rows }: Pick<CsvFile<Row>, 'columns' | 'rows'>,
  language: CsvLanguage,
): Promise<Buffer> {
  const written = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  const records = Readable.from(recordsOf(columns, rows, language));
  records.once('error', (error) => written.destroy(error));
  return await buffer(records.pipe(written));
}

/** So many rows are written before others get their turn. */
const rowsAtOnce = 500;

async function* recordsOf<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  language: CsvLanguage,
): AsyncGenerator<string[]> {
  yield columns.map((column) => column[language]);
  for (const [place, row] of rows.entries()) {
    if (place % rowsAtOnce === 0) await setImmediate();
    yield columns.map(({ cell }) => cell(row, language));
  }
}

/** Danish unless English is preferred. */
function languageOf(request: FastifyRequest): CsvLanguage {
  return request.languages(['da', 'en']) === 'en' ? 'en' : 'da';
}
