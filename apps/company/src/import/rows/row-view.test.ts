import { calendarDate } from '@frikort/domain/calendar';
import { problemOfPart } from '@frikort/ui/problem-of-part';
import { describe, expect, test } from 'vitest';
import { emptyRow, type ImportRow } from './import-row.ts';
import { countsOf, type RowResult, viewsOf } from './row-view.ts';

const today = calendarDate('2026-11-21');
const shared = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };

function row(id: number, special: Partial<ImportRow['values']> = {}): ImportRow {
  const { values } = emptyRow(id);
  const typed = { ...values, startDate: '01-11-2026', endDate: '30-11-2026', amount: '1.500,00', ...special };
  return { id, line: id, cardNumber: '70505', values: typed };
}

function views(rows: readonly ImportRow[], told: readonly RowResult[] = [], meant: readonly number[] = []) {
  const results = new Map(told.map((result) => [result.of.id, result]));
  return viewsOf({ rows, results, meant: new Set(meant), shared, today });
}

const refused = (of: ImportRow, code: string, facts: object = {}): RowResult => ({
  kind: 'refused',
  of,
  problem: problemOfPart({ code, ...facts }),
});

describe('a row of the list', () => {
  test('is ready, wrong, passed over or registered', () => {
    const rows = [
      row(1, { reference: 'a' }),
      row(2, { amount: 'x' }),
      { ...row(3), cancelled: true as const },
      row(4),
    ];
    const done: RowResult = {
      kind: 'registered',
      of: rows[3] ?? row(4),
      outcome: 'created',
      employmentId: 'e',
    };
    const told = views(rows, [done]);
    expect(told.map(({ state }) => state)).toEqual(['ready', 'wrong', 'passed-over', 'registered']);
    expect(countsOf(told)).toMatchObject({
      ready: 1,
      readyOere: 150_000,
      wrong: 1,
      registered: 1,
      passedOver: 1,
    });
  });

  test('that repeats an earlier one waits until it is meant', () => {
    const rows = [row(1), row(2)];
    expect(views(rows)[1]).toMatchObject({ state: 'repeats', repeats: { row: { id: 1 } } });
    expect(views(rows, [], [2])[1]).toMatchObject({ state: 'ready' });
  });

  test('R8: with the reference of an earlier one is wrong', () => {
    const [, second] = views([row(1, { reference: 'a' }), row(2, { reference: 'a', amount: '2' })]);
    expect(second).toMatchObject({ state: 'wrong', problems: [{ field: 'reference' }] });
  });

  test('that the server refuses says so at the cell it is about, until the row is changed', () => {
    const sent = row(1);
    const told = [refused(sent, 'amount-exceeds-remaining', { remainingOere: 100 })];
    expect(views([sent], told)[0]).toMatchObject({
      state: 'wrong',
      problems: [{ field: 'amount', why: { problem: { facts: { remainingOere: 100 } } } }],
    });
    expect(views([row(1, { amount: '1' })], told)[0]).toMatchObject({ state: 'ready', problems: [] });
  });

  test('that repeats what is registered waits until it is meant', () => {
    const sent = row(1);
    const told = [refused(sent, 'possible-duplicate', { employmentId: 'e' })];
    expect(views([sent], told)[0]).toMatchObject({ state: 'repeats', repeats: { employmentId: 'e' } });
    expect(views([sent], told, [1])[0]).toMatchObject({ state: 'ready' });
  });

  test('R27: that was stopped before it was judged may be sent again', () => {
    const sent = row(1);
    expect(views([sent], [refused(sent, 'too-many-requests')])[0]).toMatchObject({
      state: 'ready',
      refused: { code: 'too-many-requests' },
    });
  });

  test('that no cell can mend is refused as a whole', () => {
    const sent = row(1);
    expect(views([sent], [refused(sent, 'edit-window-closed')])[0]).toMatchObject({
      state: 'wrong',
      problems: [],
      refused: { code: 'edit-window-closed' },
    });
  });
});
