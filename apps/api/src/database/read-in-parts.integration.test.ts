import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { readInParts } from './read-in-parts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ maxConnections: 2 });
  await database.admin.execute(sql`create table noted (n int)`);
  await database.admin.execute(sql`grant select, insert on noted to frikort_app`);
});
afterAll(() => database.close());

const row = z.strictObject({ n: z.int() });

const never = new AbortController().signal;

/** As our own do: what it reads it also notes. */
const noting = (count: number) => sql`
  with noted as (insert into noted values (${count})) select n from generate_series(1, ${count}) n`;

const isNoted = async (count: number) => {
  const { rows } = await database.admin.execute(sql`select from noted where n = ${count}`);
  return rows.length > 0;
};

async function all<Row>(parts: AsyncIterable<readonly Row[]>): Promise<(readonly Row[])[]> {
  const given: (readonly Row[])[] = [];
  for await (const part of parts) given.push(part);
  return given;
}

/** None is kept: both connections can be had, and work. */
async function expectFreeConnections(): Promise<void> {
  const clients = [await database.db.$client.connect(), await database.db.$client.connect()];
  for (const client of clients) {
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    client.release();
  }
}

describe('a statement that is read in parts', () => {
  it.each([0, 1, 200, 201, 1_000])('gives all of its %i rows, in order, and is committed', async (count) => {
    const parts = await all(readInParts(database.db, row, noting(count), never));
    expect(parts.flat().map(({ n }) => n)).toEqual(Array.from({ length: count }, (_, place) => place + 1));
    expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(await isNoted(count)).toBe(true);
    await expectFreeConnections();
  });

  it('is undone when its reader stops', async () => {
    for await (const part of readInParts(database.db, row, noting(2_000), never)) {
      expect(part).toHaveLength(200);
      break;
    }
    expect(await isNoted(2_000)).toBe(false);
    await expectFreeConnections();
  });

  it('is undone when its reader throws', async () => {
    const reading = (async () => {
      for await (const _part of readInParts(database.db, row, noting(2_001), never))
        throw new Error('enough');
    })();
    await expect(reading).rejects.toThrow('enough');
    expect(await isNoted(2_001)).toBe(false);
    await expectFreeConnections();
  });

  it('says what PostgreSQL says, and leaves a connection that works', async () => {
    const broken = sql`select 1 / (3 - n) as n from generate_series(1, 5) n`;
    await expect(all(readInParts(database.db, row, broken, never))).rejects.toMatchObject({ code: '22012' });
    await expectFreeConnections();
  });

  it('ends at once when the client has left, also in the middle of the statement', async () => {
    const left = new AbortController();
    const reading = all(readInParts(database.db, row, sql`select pg_sleep(14)`, left.signal));
    await untilItRuns('select pg_sleep(14)');
    left.abort();
    // Had it slept to its end, there would be a row.
    await expect(reading).rejects.toMatchObject({ code: '57014' });
    await expectFreeConnections();
  });

  it('is not begun for a client that has left already', async () => {
    const reading = all(readInParts(database.db, row, noting(3_000), AbortSignal.abort()));
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(await isNoted(3_000)).toBe(false);
  });
});

async function untilItRuns(text: string): Promise<void> {
  for (;;) {
    const { rows } = await database.admin.execute(sql`
      select from pg_stat_activity where query = ${text} and state = 'active' and pid <> pg_backend_pid()`);
    if (rows.length > 0) return;
  }
}
