import { is, Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { Executor } from './database.ts';
import { rowAs } from './query.ts';

type Scalar = string | number | bigint | boolean | Date | Uint8Array;

/**
 * What a part of a statement is written over: a value, sent with that one statement, or its place in a statement that is
 * made once (see {@link statement}). A plain value of `T` is one too.
 */
export type Placed<T> = T extends Scalar
  ? T | SQLWrapper
  : T extends object
    ? { readonly [Key in keyof T]: Placed<T[Key]> }
    : T;

/** Runs a statement with the values of one input. */
export type Statement<Input, Row> = (db: Executor, input: Input) => Promise<Row[]>;

const dialect = new PgDialect();
const names = new Set<string>();

/**
 * A statement whose text is made once, and which each connection parses and plans once: only its values are sent. Each
 * value is one parameter, however often the text has it, so wherever PostgreSQL cannot tell its type it needs a cast, the
 * same everywhere. For a pooler of connections see {@link ConnectionPool}.
 * @param name unique among all statements; at most 63 bytes, as PostgreSQL keeps no more of it
 * @param row every column of what it answers, see `query`
 * @param text is given the places of the input's members; whatever else it puts in is the same for every run
 * @returns what runs it; it throws what the driver throws
 */
export function statement<Input extends object, Row extends z.ZodObject>(
  name: string,
  row: Row,
  text: (input: Placed<Input>) => SQL,
): Statement<Input, z.output<Row>> {
  if (names.has(name)) throw new Error(`Two statements are named ${name}`);
  if (Buffer.byteLength(name) > 63) throw new Error(`The name of the statement ${name} is too long`);
  names.add(name);
  const made = withEachValueOnce(dialect.sqlToQuery(text(placeAt<Input>('')).getSQL()));
  const readers = made.params.map(readerOf);
  return async (db, input) => {
    const values = readers.map((read) => read(input));
    const query = db._.session.prepareQuery<{ execute: { rows: unknown[] }; all: unknown; values: unknown }>(
      { sql: made.sql, params: values },
      undefined,
      name,
      false,
    );
    const { rows } = await query.execute();
    return rows.map((found) => rowAs(row, found));
  };
}

/** Statements of one kind that differ in more than their values: each is made when it is first run. */
export function statements<Key extends readonly string[], Input extends object, Row>(
  make: (...key: Key) => Statement<Input, Row>,
): (...key: Key) => Statement<Input, Row> {
  const made = new Map<string, Statement<Input, Row>>();
  return (...key) => {
    const found = made.get(key.join(' ')) ?? make(...key);
    made.set(key.join(' '), found);
    return found;
  };
}

/** The same, with some of its members known when the statement is made: what the text itself depends on. */
export function known<Places extends object, Facts extends object>(
  placed: Places,
  facts: Facts,
): Omit<Places, keyof Facts> & Facts {
  const handler: ProxyHandler<object> = {
    get: (target, key) => Reflect.get(Object.hasOwn(facts, key) ? facts : target, key),
  };
  // What the proxy answers for a member of `facts` is theirs, for any other it is the place.
  return new Proxy<object>(placed, handler) as Omit<Places, keyof Facts> & Facts;
}

/** An instant in a statement. */
export function instant(at: Placed<Date>): SQL {
  return sql`${at instanceof Date ? at.toISOString() : at}::timestamptz`;
}

/** The place of the input's member at a path such as `.caller.organisation`, and of everything below it. */
function placeAt<T>(path: string): Placed<T> {
  const handler: ProxyHandler<object> = {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'getSQL') return () => sql`${sql.placeholder(path)}`;
      if (key === 'shouldOmitSQLParens') return () => true;
      return placeAt(`${path}.${key}`);
    },
  };
  // What it is a place of is known to the compiler only.
  return new Proxy({}, handler) as Placed<T>;
}

/** Reads what a parameter is sent as from the input of a run. */
function readerOf(param: unknown): (input: object) => unknown {
  if (!is(param, Placeholder)) return () => param;
  const keys = param.name.split('.').slice(1);
  return (input) => {
    let value: unknown = input;
    for (const key of keys) {
      if (typeof value !== 'object' || value === null) return null;
      value = Reflect.get(value, key);
    }
    if (value instanceof Date) return value.toISOString();
    return value ?? null;
  };
}

/**
 * The same query with one parameter for each place, which the builder numbers anew wherever it stands, and what is the
 * same for every run written out.
 */
function withEachValueOnce(query: { sql: string; params: readonly unknown[] }): typeof query {
  const params: unknown[] = [];
  const numbers = new Map<unknown, number>();
  const numberOf = (param: unknown): number => {
    const key = is(param, Placeholder) ? param.name : param;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    params.push(param);
    numbers.set(key, params.length);
    return params.length;
  };
  let count = 0;
  const text = query.sql.replace(/\$(\d+)/g, (_, number: string) => {
    count += 1;
    const param = query.params[Number(number) - 1];
    return constantOf(param) ?? `$${numberOf(param)}`;
  });
  if (count !== query.params.length) throw new Error(`A statement with a $ of its own: ${query.sql}`);
  return { sql: text, params };
}

/** A constant as it is written in a statement, of no type of its own, as a parameter is; `undefined` for any other. */
function constantOf(param: unknown): string | undefined {
  if (param === null) return 'null';
  // A backslash in quotes is itself: every connection has standard_conforming_strings.
  return typeof param === 'string' || typeof param === 'number'
    ? `'${String(param).replaceAll("'", "''")}'`
    : undefined;
}
