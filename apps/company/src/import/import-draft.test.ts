import { calendarDate } from '@frikort/domain/calendar';
import { describe, expect, test } from 'vitest';
import { contentOf, isKeptImport, keptImport } from './import-draft.ts';
import { layoutOf } from './reading/columns.ts';
import { rowsOf } from './rows/import-row.ts';
import { type RowResult, viewsOf } from './rows/row-view.ts';

const today = calendarDate('2026-11-21');
const shared = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };
const sheet = [
  ['CPR', 'Navn', 'Frikortnummer', 'Startdato', 'Slutdato', 'Løn', 'Reference'],
  ['290569-0000', 'Lone', '70505', '01-11-2026', '30-11-2026', '1', ''],
  ['', 'Finn', '290569-0000', '01-11-2026', '30-11-2026', '2', 'af 290569-0000'],
];
const rows = rowsOf(sheet, layoutOf(sheet), today);

function kept(results: readonly RowResult[] = []) {
  const told = new Map(results.map((result) => [result.of.id, result]));
  return keptImport({ views: viewsOf({ rows, results: told, meant: new Set(), shared, today }) }, shared);
}

describe('what the tab keeps of a list', () => {
  test('holds no CPR number and nobody’s name, and is recognised again', () => {
    const text = JSON.stringify(kept());
    expect(text).not.toMatch(/290569|Lone|Finn/);
    const read: unknown = JSON.parse(text);
    expect(
      isKeptImport(read) && contentOf(read).rows.map(({ line, cardNumber }) => [line, cardNumber]),
    ).toEqual([
      [2, '70505'],
      [3, ''],
    ]);
  });

  test('remembers what is registered, and is nothing once everything is', () => {
    const done = (place: number): RowResult[] =>
      rows.slice(0, place).map((of) => ({ kind: 'registered', of, outcome: 'created', employmentId: 'e' }));
    const one = kept(done(1));
    expect(one && [...contentOf(one).results.values()]).toMatchObject([
      { kind: 'registered', employmentId: 'e' },
    ]);
    expect(kept(done(2))).toBeUndefined();
  });

  test.each([
    null,
    {},
    { rows: [], contact: shared },
    { rows: [{}], contact: shared },
    { rows: 1, contact: {} },
  ])('is nothing else: %j', (value) => {
    expect(isKeptImport(value)).toBe(false);
  });
});
