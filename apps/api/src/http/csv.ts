import { harmless } from '@frikort/domain/spreadsheet-text';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Turns } from '../database/turns.ts';
import { type Language, languageAsked } from './language.ts';
import { ProblemError } from './problem.ts';
import { mostRows, type Parts } from './whole-list.ts';

/** A column: its heading in both languages, and its value for a line; numbers and dates made with `csv-cells.ts`. */
export type CsvColumn<Line> = Readonly<Record<Language, string>> & {
  readonly cell: (line: Line, language: Language) => string;
};

/** What a list gives when it is asked for as a file. `name` stands in the file's name: no personal data. */
export type CsvFile<Line> = {
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly CsvColumn<Line>[];
  readonly lines: Parts<Line>;
};

/** What a list is answered as unless CSV is asked for. */
type OtherForm = 'application/json' | 'application/jsonl';

/** Browsers send some 150. Taking a long one apart costs the square of its length, when a quote in it does not end. */
const longestAccept = 1_000;

/**
 * Whether a list is asked for as CSV (`Accept`), else as what it is otherwise.
 * @throws ProblemError `not-acceptable` when it is asked for as something else
 */
export function asksForCsv(request: FastifyRequest, otherwise: OtherForm = 'application/json'): boolean {
  const form = formAsked(request, otherwise);
  if (form === false) throw new ProblemError({ code: 'not-acceptable', mediaTypes: [otherwise, 'text/csv'] });
  return form === 'text/csv';
}

/** The same for a request that has already been refused. */
export const wantsCsv = (request: FastifyRequest): boolean =>
  formAsked(request, 'application/json') === 'text/csv';

function formAsked(request: FastifyRequest, otherwise: OtherForm) {
  const isShort = (request.headers.accept ?? '').length <= longestAccept;
  return isShort && request.types([otherwise, 'text/csv']);
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
    description: `${description}. As text/csv: the whole list with the same filters, without limit and cursor, at most ${mostRows} rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it.`,
    content: {
      'application/json': { schema },
      'text/csv': { schema: z.string() },
    },
  };
}

/**
 * How many files one process makes at a time, whoever asks: each takes a database connection and some megabytes. The
 * others wait; when too many wait, or one waits too long, they are `unavailable`.
 */
const making = new Turns({ atOnce: 4, atOnceAbout: 4, waitingAbout: 50, patienceMs: 20_000 });

/** Answers with a list as a file to save. */
export async function sendCsv<Line>(
  request: FastifyRequest,
  reply: FastifyReply,
  file: CsvFile<Line>,
): Promise<FastifyReply> {
  const language = languageAsked(request);
  const content = await making.take('file', () => renderCsv(file, language));
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${file.name[language]}.csv"`)
    .header('content-language', language)
    .header('cache-control', reply.getHeader('cache-control') ?? 'no-store')
    .header('vary', 'Accept, Accept-Language')
    .send(content);
}

/**
 * The file's bytes, as a Danish Excel opens them without being told anything. The whole of it before anything is
 * sent: a download that breaks off in the middle would look like a list.
 */
export async function renderCsv<Line>(
  { columns, lines }: Omit<CsvFile<Line>, 'name'>,
  language: Language,
): Promise<Buffer> {
  const write = (records: readonly string[][], bom = false) =>
    Buffer.from(stringify([...records], { bom, delimiter: ';', record_delimiter: 'windows' }));
  const pieces = [write([columns.map((column) => column[language])], true)];
  for await (const part of lines) {
    pieces.push(write(part.map((line) => columns.map(({ cell }) => harmless(cell(line, language))))));
  }
  return Buffer.concat(pieces);
}
