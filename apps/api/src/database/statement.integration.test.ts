import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { known, statement } from './statement.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

type Look = { who: { name: string; nickname?: string }; at: Date; note: string | null };
const row = z.strictObject({
  name: z.string(),
  again: z.string(),
  nickname: z.string().nullable(),
  at: z.string(),
  note: z.string().nullable(),
});

const look = statement<Look, typeof row>(
  'test-look',
  row,
  ({ who, at, note }) => sql`
    select ${who.name}::text as name, ${who.name}::text as again, ${who.nickname ?? null}::text as nickname,
      ${at}::timestamptz as at, ${note}::text as note`,
);

const prepared = async (db: Pick<TestDatabase['db'], 'execute'>) =>
  (
    await db.execute<{ statement: string; types: string; calls: string }>(sql`
      select statement, parameter_types::text as types, generic_plans + custom_plans as calls
      from pg_prepared_statements where name = 'test-look'`)
  ).rows;

describe('a statement that is made once', () => {
  it('sends each value once, and is planned once for its connection', async () => {
    const at = new Date('2026-11-29T08:00:00Z');
    await database.db.transaction(async (tx) => {
      const [first] = await look(tx, { who: { name: 'Bo' }, at, note: 'x' });
      expect(first).toMatchObject({ name: 'Bo', again: 'Bo', nickname: null, note: 'x' });
      expect(new Date(first?.at ?? '')).toEqual(at);
      const [second] = await look(tx, { who: { name: 'Li', nickname: 'L' }, at, note: null });
      expect(second).toMatchObject({ name: 'Li', again: 'Li', nickname: 'L', note: null });
      const [it, ...others] = await prepared(tx);
      expect(others).toEqual([]);
      expect(it).toMatchObject({ types: '{text,text,"timestamp with time zone",text}', calls: '2' });
      expect(it?.statement).not.toContain('$5');
    });
  });
  it('runs on any connection', async () => {
    const at = new Date();
    const names = Array.from({ length: 20 }, (_, place) => `Nr. ${place}`);
    const rows = await Promise.all(names.map((name) => look(database.db, { who: { name }, at, note: null })));
    expect(rows.map(([row]) => row?.name)).toEqual(names);
  });
  it('has its constants written out, of no type of their own', async () => {
    const constants = z.strictObject({
      word: z.string(),
      least: z.int(),
      nothing: z.null(),
      name: z.string(),
    });
    const constant = statement<Look, typeof constants>(
      'test-constants',
      constants,
      ({
        who,
      }) => sql`select ${"O'Hara $1 \\n"}::text as word, least(${2}, 3) as least, ${null}::text as nothing,
        ${who.name}::text as name`,
    );
    await database.db.transaction(async (tx) => {
      const input = { who: { name: 'Bo' }, at: new Date(), note: null };
      expect(await constant(tx, input)).toEqual([
        { word: "O'Hara $1 \\n", least: 2, nothing: null, name: 'Bo' },
      ]);
      const { rows } = await tx.execute<{ types: string }>(sql`
        select parameter_types::text as types from pg_prepared_statements where name = 'test-constants'`);
      expect(rows).toEqual([{ types: '{text}' }]);
    });
  });
  it('depends on what was known when it was made', async () => {
    const named = z.strictObject({ name: z.string() });
    const masked = statement<Look, typeof named>('test-masked', named, ({ who }) => {
      const person = known(who, { masked: true });
      return sql`select ${person.masked ? sql`left(${person.name}::text, 1)` : person.name} as name`;
    });
    expect(await masked(database.db, { who: { name: 'Bo' }, at: new Date(), note: null })).toEqual([
      { name: 'B' },
    ]);
  });
});

describe('the name of a statement', () => {
  it('is its own', () => {
    expect(() => statement('test-look', row, () => sql`select 1`)).toThrow(
      'Two statements are named test-look',
    );
  });
  it('is one that PostgreSQL keeps whole', () => {
    expect(() => statement('x'.repeat(64), row, () => sql`select 1`)).toThrow('too long');
  });
});
