import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cprNumbersIn } from '../system/cpr-numbers.ts';
import { apiLogFile, postgresLogFile, withDatabase } from '../system/running-system.ts';

/** Bytes as hexadecimal digits: whatever is in them was encrypted or hashed. */
const BYTES = /\\\\?x[0-9a-f]{8,}/g;

/** The lines of a text that hold a CPR number. */
function linesWithCpr(text: string): string[] {
  return text.split('\n').filter((line) => cprNumbersIn(line).length > 0);
}

test('the search for CPR numbers finds one in every form in which it could leak', () => {
  for (const leak of [
    'GET /api/v1/citizens?text=2905690000',
    '{"msg":"290569-0000"}',
    'text=290569%2D0000',
    'cpr 290569 0000',
  ]) {
    expect(cprNumbersIn(leak), leak).toEqual(['2905690000']);
  }
  expect(cprNumbersIn('70505 01-01-2026 2905691234')).toEqual([]);
});

test('after the whole run no CPR number stands in the API’s log', () => {
  const log = readFileSync(apiLogFile(), 'utf8');
  expect(log, 'the run has been logged').toContain('"answered"');
  expect(linesWithCpr(log)).toEqual([]);
});

test('nor in the log of PostgreSQL', async () => {
  const file = await postgresLogFile();
  expect(existsSync(file)).toBe(true);
  expect(linesWithCpr(readFileSync(file, 'utf8'))).toEqual([]);
});

test('nor in any row of the database: CPR numbers are stored encrypted', async () => {
  const rows = await withDatabase(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows: found } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
      texts.push(...found.map(({ text }) => `${name}: ${text.replaceAll(BYTES, '')}`));
    }
    return texts;
  });
  expect(rows.filter((row) => row.includes('Lone Hansentest')).length, 'citizens were read').toBeGreaterThan(
    0,
  );
  expect(rows.filter((row) => cprNumbersIn(row).length > 0)).toEqual([]);
});
