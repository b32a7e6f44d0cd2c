import { foldName, nameMatches } from '@frikort/domain/name-search';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { foldedName, nameHolds } from './name-search.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Names as they may be stored (normal form C), of letters that are spelt in more ways than one, and of the scripts of Europe. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'aAåÅæÆøØäöüßéÉñΣςσİıŁłǼǿ ,-abcdeno') },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fc.integer({ min: 0x21, max: 0x24f }), fc.integer({ min: 0x370, max: 0x52f }))
      .map((point) => String.fromCodePoint(point)),
  },
);
const name = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => pieces.join('').normalize('NFC').replaceAll('\0', ''))
  .filter((text) => text.isWellFormed());

describe('a name in SQL and in the domain', () => {
  it('is compared in the same way', async () => {
    const names = fc.sample(name, 1_500);
    const { rows } = await database.admin.execute<{ name: string; folded: string }>(sql`
      select name, ${foldedName(sql`name`)} as folded from unnest(${sql.param(names)}::text[]) name`);
    const wrong = rows.filter((row) => row.folded !== foldName(row.name));
    expect(wrong.map((row) => [row.name, row.folded, foldName(row.name)])).toEqual([]);
  });

  it('is found by the same texts', async () => {
    const names = fc.sample(name, 300);
    for (const text of ['fiktivgård', 'aa', 'e, a', 'ø', ...fc.sample(name, 20)]) {
      const { rows } = await database.admin.execute<{ name: string; found: boolean }>(sql`
        select name, ${nameHolds(sql`name`, text)} as found from unnest(${sql.param(names)}::text[]) name`);
      expect(
        rows.filter((row) => row.found !== nameMatches(row.name, text)),
        text,
      ).toEqual([]);
    }
  });
});
