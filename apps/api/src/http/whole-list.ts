import type { SQL } from 'drizzle-orm';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { readInParts } from '../database/read-in-parts.ts';
import { ProblemError } from './problem.ts';
import { takeTurn } from './turns.ts';

/** The most rows that a list answered whole may hold; a longer one is `export-too-large`, never cut off. */
export const mostRows = 50_000;

/** A whole list, in parts of which only one is in memory at a time. */
export type Parts<Item> = AsyncIterable<readonly Item[]>;

/** When reading it stops: the client has left, or it is too long. */
export type ListBounds = { readonly signal: AbortSignal; readonly most?: number };

/**
 * Reads a whole list; the statement that reads it logs it too (R26). A list that is too long is refused, and then it
 * was not seen: what the statement logged is undone, as it is when `signal` is aborted.
 * @param row every column of each row, see `query`
 * @param statementFor the statement that reads at most that many rows; it is asked for one more than a list may hold
 * @throws ProblemError `export-too-large` with `mostRows`
 */
export async function* wholeList<Row extends z.ZodObject, Item>(
  db: Database,
  row: Row,
  statementFor: (limit: number) => SQL,
  itemOf: (row: z.output<Row>) => Item,
  { signal, most = mostRows }: ListBounds,
): AsyncGenerator<readonly Item[]> {
  let count = 0;
  for await (const part of readInParts(db, row, statementFor(most + 1), signal)) {
    count += part.length;
    if (count > most) throw new ProblemError({ code: 'export-too-large', mostRows: most });
    yield part.map(itemOf);
    await takeTurn();
  }
}

/** The same list with something else made of each item. */
export async function* eachOf<Item, Other>(
  parts: Parts<Item>,
  otherOf: (item: Item) => Other,
): AsyncGenerator<readonly Other[]> {
  for await (const part of parts) yield part.map(otherOf);
}

/** Answers `{ "items": … }` with a whole list as a page shows it, each item as the schema has it. */
export async function sendItems<Item extends z.ZodType>(
  reply: FastifyReply,
  schema: Item,
  parts: Parts<z.output<Item>>,
): Promise<FastifyReply> {
  const pieces: Buffer[] = [];
  for await (const part of parts) {
    const texts = part.map((item) => JSON.stringify(z.encode(schema, item)));
    pieces.push(Buffer.from(`${pieces.length > 0 ? ',' : '{"items":['}${texts.join()}`));
  }
  pieces.push(Buffer.from(pieces.length > 0 ? ']}' : '{"items":[]}'));
  return reply.type('application/json; charset=utf-8').send(Buffer.concat(pieces));
}
