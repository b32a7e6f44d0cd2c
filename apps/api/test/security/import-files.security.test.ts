import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mostFileBytes } from '../../src/imports/import-body.ts';
import { logIn } from '../support/app.ts';
import { createEmployee, openYear } from '../support/fixtures.ts';
import { type ApiOfItsOwn, type RawRequest, startOwnProcess } from './own-process.ts';

/*
 * Files of an import as large as they may be (R33), in shapes that cost more than their size to read: none is answered
 * with a 5xx but for being busy, and other people wait less than 100 ms while they come, from four companies at a time.
 */

const filled = (piece: string, bytes = mostFileBytes - 1_000) =>
  piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
const headings =
  'Frikortnummer;Startdato;Slutdato;Registreret løn i kr.;Kontaktperson;Kontaktpersonens e-mail;Kontaktpersonens telefon';
const row = '70505;01-11-2026;05-11-2026;100,50;Bente Prøve;bente@example.dk;12345678\n';

const files: readonly [string, 'text/csv' | 'application/json', string | Buffer][] = [
  ['one line', 'text/csv', filled('a')],
  ['cells of a line', 'text/csv', filled(';')],
  ['cells of many lines', 'text/csv', filled(`${';'.repeat(9_000)}\n`)],
  ['lines', 'text/csv', filled('\n')],
  ['quotes', 'text/csv', filled('"')],
  ['a quote that does not end', 'text/csv', `${headings}\n"${filled('a;\n')}`],
  ['quotes in a cell', 'text/csv', `${headings}\n"${filled('""')}"`],
  ['headings', 'text/csv', filled('Frikortnummer;')],
  ['rows, as many as fit', 'text/csv', `${headings}\n${filled(row)}`],
  ['ten thousand rows', 'text/csv', `${headings}\n${row.repeat(10_000)}`],
  ['letters of another character set', 'text/csv', Buffer.alloc(mostFileBytes - 1_000, 0xe6)],
  ['bytes of no text', 'text/csv', Buffer.alloc(mostFileBytes - 1_000, 0)],
  ['arrays in arrays', 'application/json', filled('[')],
  ['objects in objects', 'application/json', filled('{"a":')],
  ['numbers', 'application/json', `[${filled('1,')}1]`],
  ['fields of one row', 'application/json', `[{${filled('"a":1,')}"a":1}]`],
  ['one text', 'application/json', `["${filled('a')}"]`],
  ['escapes', 'application/json', `["${filled('\\u0061')}"]`],
  ['rows of nothing', 'application/json', `[${filled('{},', 29_000)}{}]`],
];

let api: ApiOfItsOwn;
let senders: Record<string, string>[];
beforeAll(async () => {
  api = await startOwnProcess();
  const { db, admin } = api.database;
  await openYear(admin, 2026, 4_000_000);
  senders = await Promise.all(Array.from({ length: 4 }, async () => logIn(db, await createEmployee(db))));
});
afterAll(() => api?.close());

it.each(files)('%s', { timeout: 300_000 }, async (_what, type, body) => {
  const strange = new Set<number>();
  const longestMs = await api.lastingWaitWhile(async () => {
    const requests = senders.map(
      (sender): RawRequest => ({
        method: 'POST',
        path: '/api/v1/employment-imports?dryRun=true',
        headers: { ...sender, 'content-type': type, 'idempotency-key': randomUUID() },
        body,
      }),
    );
    for (const { status } of await Promise.all(requests.map(api.send)))
      if (![201, 400, 429, 503].includes(status)) strange.add(status);
  });
  expect([...strange]).toEqual([]);
  expect(longestMs).toBeLessThan(100);
});
