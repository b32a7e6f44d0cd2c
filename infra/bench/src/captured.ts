import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Numbered } from './places.ts';

/** A statement that the API sent, with its values as texts. */
export type Captured = {
  readonly text: string;
  readonly values: readonly (string | null)[];
  /** What PostgreSQL takes each value for. */
  readonly types: readonly string[];
};

/**
 * A statement that can be sent for any request: each value is constant, fresh, or made of what goes with the request's
 * number.
 */
export type Bare = Pick<Captured, 'text' | 'types'> & { readonly values: readonly BareValue[] };
export type BareValue = { readonly pieces: readonly Piece[] } | null;
type Piece = string | 'fresh uuid' | Numbered;

/** Marks where an entry of the server's log begins. */
const mark = '@frikort-bench@';
export const logPrefix = { log_line_prefix: `${mark}%p ` };

/** What the API sends to PostgreSQL while `act` runs, in its order, by the server's own log. */
export async function capture(
  admin: pg.Client,
  logFile: string,
  act: () => Promise<void>,
): Promise<Captured[]> {
  const setting = async (value: string) => {
    await admin.query(`alter system set log_min_duration_statement = '${value}'`);
    await admin.query('select pg_reload_conf()');
  };
  await setting('0');
  // Each connection reads the settings before its next statement, once it was told.
  await wait(300);
  const { size } = await stat(logFile);
  await act();
  const after = (await readFile(logFile)).subarray(size).toString();
  await setting('-1');
  const statements: Captured[] = [];
  for (const entry of entriesOf(after))
    statements.push({ ...entry, types: await typesOf(admin, entry.text) });
  return statements;
}

async function typesOf(admin: pg.Client, text: string): Promise<string[]> {
  await admin.query(`prepare types_of as ${text}`);
  const { rows } = await admin.query<{ types: string[] }>(
    "select parameter_types::text[] as types from pg_prepared_statements where name = 'types_of'",
  );
  await admin.query('deallocate types_of');
  return rows[0]?.types ?? [];
}

/** The statements that were run, by the lines of the log. */
export function entriesOf(log: string): Omit<Captured, 'types'>[] {
  const entries = log.split(mark).map((entry) => entry.replace(/^\d+ /, ''));
  return entries.flatMap((entry, place) => {
    const [, text] = /^LOG: {2}duration: [\d.]+ ms {2}execute [^:]+: (.*)$/s.exec(entry) ?? [];
    if (text === undefined) return [];
    const [, detail] = /^DETAIL: {2}Parameters: (.*)$/s.exec(entries[place + 1] ?? '') ?? [];
    return [{ text: text.trim().replace(/^\t/gm, ''), values: detail === undefined ? [] : valuesOf(detail) }];
  });
}

/** `$1 = 'it''s', $2 = NULL` */
function valuesOf(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, whole, quoted]) =>
    whole === 'NULL' ? null : (quoted ?? '').replaceAll("''", "'"),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The statement with whatever came of the request's number `n` told by the number. */
export function bareOf({ text, values, types }: Captured, varying: readonly Numbered[], n: number): Bare {
  const known = varying.toSorted((a, b) => b.of(n).length - a.of(n).length);
  const piecesOf = (value: string): Piece[] => {
    const found = known.find((one) => placeOf(one.of(n), value) >= 0);
    if (!found) return uuid.test(value) ? ['fresh uuid'] : value === '' ? [] : [value];
    const place = placeOf(found.of(n), value);
    const before = value.slice(0, place);
    const after = value.slice(place + found.of(n).length);
    return [...piecesOf(before), found, ...piecesOf(after)];
  };
  return {
    text,
    types,
    values: values.map((value) => (value === null ? null : { pieces: piecesOf(value) })),
  };
}

/** Where a word stands in a text, whole. */
function placeOf(word: string, text: string): number {
  const before = /^\w/.test(word) ? '(?<!\\w)' : '';
  return text.search(new RegExp(`${before}${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`));
}

/** The values of a statement for one request. */
export function valuesFor({ values }: Bare, n: number): (string | null)[] {
  return values.map((value) =>
    value === null
      ? null
      : value.pieces
          .map((piece) =>
            piece === 'fresh uuid' ? randomUUID() : typeof piece === 'string' ? piece : piece.of(n),
          )
          .join(''),
  );
}

/**
 * The statement as pgbench's script has it, where `:n` is the request's number: constants are variables too, so that they
 * are sent as the API sends them, and not planned for.
 * @returns the script's lines, and the variables
 */
export function scriptOf(statements: readonly Bare[]): { script: string; variables: Record<string, string> } {
  const variables: Record<string, string> = {};
  const variable = (text: string) => {
    const name = `c${Object.keys(variables).length}`;
    variables[name] = text;
    return `(:${name})::text`;
  };
  const expressionOf = (value: BareValue) => {
    if (value === null) return 'null';
    const [only, ...more] = value.pieces;
    if (typeof only === 'string' && only !== 'fresh uuid' && more.length === 0) return undefined;
    const texts = value.pieces.map((piece) =>
      piece === 'fresh uuid'
        ? 'gen_random_uuid()::text'
        : typeof piece === 'string'
          ? variable(piece)
          : `(${piece.sql(':n')})`,
    );
    return `(${texts.join(' || ') || "''"})`;
  };
  const lines = statements.map(({ text, values, types }) => {
    const parts = values.map((value, place) => {
      const expression = expressionOf(value);
      if (expression !== undefined) return `${expression}::${types[place]}`;
      const name = `c${Object.keys(variables).length}`;
      variables[name] = value?.pieces.join('') ?? '';
      return `:${name}`;
    });
    // A colon within a text would be taken for a variable.
    const safe = text.replace(/'(?:[^']|'')*'/g, (literal) =>
      /:[a-z_]/i.test(literal) ? `e${literal.replaceAll('\\', '\\\\').replaceAll(':', '\\x3a')}` : literal,
    );
    return `${safe.replace(/\s+/g, ' ').replace(/\$(\d+)/g, (_, number: string) => parts[Number(number) - 1] ?? 'null')};`;
  });
  return { script: lines.join('\n'), variables };
}
