import { calendarDate } from '@frikort/domain/calendar';
import { isCprShaped } from '@frikort/domain/cpr';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../reading/columns.ts';
import { checkRow, repeatedReferences, repeatedRows } from './check-row.ts';
import { emptyRow, type ImportRow, rowsOf, withField } from './import-row.ts';

const today = calendarDate('2026-11-21');
const shared = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };

const headings = ['Frikortnummer', 'Startdato', 'Slutdato', 'Løn', 'Reference', 'Status'];

function read(...rows: readonly string[][]): ImportRow[] {
  const sheet = [headings, ...rows];
  return rowsOf(sheet, layoutOf(sheet), today);
}

const check = (row: ImportRow | undefined) => checkRow(row ?? emptyRow(0), shared, today);

describe('a row of a spreadsheet', () => {
  test.each([
    [['70505', '01-11-2026', '30-11-2026', '1.500,00'], 150_000],
    [['70 505', '1/11-26', '30.11.2026', '1500'], 150_000],
    [['\u00a070505', '2026-11-01', '30. november 2026', 'kr. 1\u00a0500,00'], 150_000],
    [['Frikortnummer: 70505', '011126', '30112026', '1500,5 kr.'], 150_050],
    [['70505\u200b', '46327', '46356', "1'500,00"], 150_000],
    [['70505', '01-11-2026', '30-11-2026', '1.234.567,89'], 123_456_789],
  ])('is read the Danish way: %j', (cells, amountOere) => {
    expect(check(read(cells)[0])).toEqual({
      problems: [],
      order: {
        cardNumber: '70505',
        startDate: '2026-11-01',
        endDate: '2026-11-30',
        amountOere,
        contact: shared,
      },
      locked: false,
    });
  });

  test('is shown as it was read, under the number that the spreadsheet gives it', () => {
    const rows = read(['70 505', '1/11', '30/11', '1500', 'to\nlinjer'], ['', ''], ['x', 'y', 'z', '1.23']);
    expect(rows).toMatchObject([
      {
        line: 2,
        cardNumber: '70505',
        values: {
          startDate: '01-11-2026',
          endDate: '30-11-2026',
          amount: '1.500,00',
          reference: 'to linjer',
        },
      },
      { line: 4, cardNumber: 'x', values: { startDate: 'y', endDate: 'z', amount: '1.23' } },
    ]);
  });

  test('of a cancelled employment of our own export is told', () => {
    expect(
      read(['70505', '', '', '', '', 'Annulleret'], ['70505', '', '', '', '', 'Cancelled']),
    ).toMatchObject([{ cancelled: true }, { cancelled: true }]);
  });

  const good = ['70505', '01-11-2026', '30-11-2026', '1.500,00'];
  const changed = (place: number, text: string) => good.map((cell, at) => (at === place ? text : cell));

  test.each([
    [changed(0, ''), 'cardNumber', { kind: 'missing' }],
    [changed(0, '7050'), 'cardNumber', { kind: 'unreadable' }],
    [changed(0, '290569-0000'), 'cardNumber', { kind: 'form', code: 'cpr-shaped' }],
    [changed(1, 'i morgen'), 'startDate', { kind: 'unreadable' }],
    [changed(1, '31-11-2026'), 'startDate', { kind: 'unreadable' }],
    [changed(2, ''), 'endDate', { kind: 'missing' }],
    [changed(2, '31-10-2026'), 'endDate', { kind: 'refused' }],
    [changed(2, '02-01-2027'), 'endDate', { kind: 'refused' }],
    [changed(3, '0'), 'amount', { kind: 'refused' }],
    [changed(3, '-5'), 'amount', { kind: 'unreadable' }],
    [changed(3, '1.23'), 'amount', { kind: 'unreadable' }],
    [changed(3, '1500,555'), 'amount', { kind: 'unreadable' }],
    [[...good, '2905690000'], 'reference', { kind: 'form', code: 'cpr-shaped' }],
    [[...good, 'x'.repeat(65)], 'reference', { kind: 'form', code: 'too-long' }],
  ])('is wrong in one cell: %j', (cells, field, why) => {
    const { problems, order } = check(read(cells)[0]);
    expect(order).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ field, why: expect.objectContaining(why) })]);
  });

  test('R6: that nobody could change afterwards is told', () => {
    expect(check(read(['70505', '01-10-2026', '23-10-2026', '1'])[0]).locked).toBe(false);
    expect(check(read(['70505', '01-10-2026', '22-10-2026', '1'])[0]).locked).toBe(true);
  });

  test('has the shared contact person, or one of its own', () => {
    const row = read(good)[0] ?? emptyRow(0);
    const own = withField(row, 'contact.name', 'Bo Berg');
    expect(check(own).problems.map(({ field }) => field)).toEqual(['contact.email', 'contact.phone']);
    expect(checkRow(row, { ...shared, email: '' }, today)).toEqual({ problems: [], locked: false });
  });

  test('never becomes an order with a CPR number in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(...good, '290569-0000', '2905690000', 'Bo 290569 0000'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), (cells) => {
        for (const { order } of read(cells).map(check)) {
          if (order === undefined) continue;
          expect(isCprShaped(order.reference ?? '')).toBe(false);
          expect(order.cardNumber).toMatch(/^\d{5}$/);
        }
      }),
    );
  });
});

describe('rows of one spreadsheet', () => {
  const order = (special: object = {}) => ({
    cardNumber: '70505',
    startDate: '2026-11-01',
    endDate: '2026-11-30',
    amountOere: 100,
    contact: shared,
    ...special,
  });

  test('that repeat an earlier one in every respect are told, each with the first', () => {
    const orders = [
      order(),
      order({ amountOere: 101 }),
      undefined,
      order(),
      order({ reference: 'a' }),
      order(),
    ];
    expect([...repeatedRows(orders)]).toEqual([
      [3, 0],
      [5, 0],
    ]);
  });

  test('R8: that have the reference of an earlier one are told', () => {
    const orders = [
      order({ reference: 'a' }),
      order(),
      order({ reference: 'a', cardNumber: '70506' }),
      undefined,
    ];
    expect([...repeatedReferences(orders)]).toEqual([2]);
  });
});
