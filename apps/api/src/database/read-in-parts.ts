import { setTimeout } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import Cursor from 'pg-cursor';
import type { z } from 'zod';
import type { Database } from './database.ts';
import { rowAs } from './query.ts';

/** How long a signal may take to end a statement before the next is sent. */
const cancelEveryMs = 250;

/** How many rows are held at a time. */
const rowsAtATime = 200;

const dialect = new PgDialect();

/**
 * Runs one statement in a transaction of its own and gives its rows in parts, as they are asked for: a long list is
 * never in memory whole, nor does taking it apart keep the process from others. The transaction is committed when all
 * has been given; when the reader stops before, or `signal` is aborted, what the statement did is undone, and a
 * statement under way is ended.
 * @param row every column of each row, see `query`
 * @throws the reason of `signal`, or what PostgreSQL says
 */
export async function* readInParts<Row extends z.ZodObject>(
  db: Database,
  row: Row,
  statement: SQL,
  signal: AbortSignal,
): AsyncGenerator<readonly z.output<Row>[]> {
  signal.throwIfAborted();
  const client = await db.$client.connect();
  const connection = drizzle(client);
  let whole = false;
  try {
    await connection.execute(sql`begin`);
    for await (const part of rowsOf(db, client, statement, signal)) {
      yield part.map((found) => rowAs(row, found));
    }
    whole = true;
  } finally {
    await connection.execute(whole ? sql`commit` : sql`rollback`).then(
      () => client.release(),
      (error) => {
        client.release(true);
        if (whole) throw error;
      },
    );
  }
}

async function* rowsOf(
  db: Database,
  client: pg.PoolClient,
  statement: SQL,
  signal: AbortSignal,
): AsyncGenerator<readonly unknown[]> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  let ended = false;
  let cancelling: Promise<void> | undefined;
  const cancel = () => {
    cancelling = cancelUntil(() => ended, db, rows[0]?.pid);
  };
  signal.addEventListener('abort', cancel, { once: true });
  const { sql: text, params } = dialect.sqlToQuery(statement);
  const cursor = client.query(new TimedCursor(text, params));
  let failed = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      failed = true;
      const part = await cursor.read(rowsAtATime);
      failed = false;
      if (part.length === 0) return;
      yield part;
    }
  } finally {
    ended = true;
    signal.removeEventListener('abort', cancel);
    cursor.callback?.();
    // A cursor that failed is closed by that, and would wait for ever to be closed.
    if (!failed) await cursor.close();
    // Once it is sent it can hit this transaction alone, and not what the connection is used for next.
    await cancelling;
  }
}

/** pg ends the time limit of an answer (`query_timeout`) by a callback, which a cursor never calls by itself. */
class TimedCursor extends Cursor {
  callback: (() => void) | undefined;
}

/** A signal that finds the server between two messages of the statement is lost, so it is sent until the statement ends. */
async function cancelUntil(hasEnded: () => boolean, db: Database, pid: number | undefined): Promise<void> {
  while (!hasEnded()) {
    await cancelStatement(db, pid);
    if (!hasEnded()) await setTimeout(cancelEveryMs);
  }
}

/** By the login itself: the role that requests run as may signal no connection, not even another of the same login. */
async function cancelStatement(db: Database, pid: number | undefined): Promise<void> {
  try {
    await db.transaction(async (transaction) => {
      await transaction.execute(sql`set local role none`);
      await transaction.execute(sql`select pg_cancel_backend(${pid ?? 0})`);
    });
  } catch {
    // Then it ends by itself, at the latest at the statement timeout.
  }
}
