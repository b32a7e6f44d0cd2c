import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { bigintText, bytes, day, query, UnexpectedRow } from './query.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('a row', () => {
  it('is given as its schema says', async () => {
    const row = z.strictObject({ amount: bigintText, content: bytes, on: day, note: z.string().nullable() });
    const statement = sql`
      select 9007199254740993::bigint as amount, '\\x0a'::bytea as content, date '2026-11-21' as on, null::text as note`;
    expect(await query(database.db, row, statement)).toEqual([
      { amount: '9007199254740993', content: Buffer.from([10]), on: '2026-11-21', note: null },
    ]);
  });

  it.each([
    ['of another type', sql`select 1 as name`, 'name: invalid_type'],
    ['without a column', sql`select`, 'name: invalid_type'],
    [
      'with a column too many',
      sql`select '2905690000' as name, '2905690000' as cpr`,
      'row: unrecognized_keys',
    ],
    ['with nothing in a column', sql`select null::text as name`, 'name: invalid_type'],
  ])('%s is refused, and the error does not say what stood there', async (_what, statement, problem) => {
    const refusal = await query(database.db, z.strictObject({ name: z.string() }), statement).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UnexpectedRow);
    expect(String(refusal)).toContain(problem);
    expect(String(refusal)).not.toContain('290569');
  });
});
