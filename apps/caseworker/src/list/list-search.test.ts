import { describe, expect, test } from 'vitest';
import { listSearch, readFilterText } from './list-search.ts';

describe('the address of a list', () => {
  test('keeps what it knows', () => {
    expect(listSearch({ status: 'inactive', sort: '-remainingOere' })).toEqual({
      status: 'inactive',
      sort: '-remainingOere',
    });
    expect(listSearch({ control: 'overdue', flagged: true })).toEqual({ control: 'overdue', flagged: true });
  });

  test('drops what it does not know, a text to filter by above all', () => {
    expect(
      listSearch({ status: 'x', control: 'x', flagged: 'x', sort: 'cpr', text: 'Lone', cpr: '2905690000' }),
    ).toEqual({});
  });
});

describe('the text to filter by', () => {
  test('a name or a card number is sent, clean', () => {
    expect(readFilterText(' Lone ')).toEqual({ text: 'Lone' });
    expect(readFilterText('A\u030age\u00a0\u200bBo')).toEqual({ text: 'Åge Bo' });
    expect(readFilterText('\u202a70505\u202c')).toEqual({ text: '70505' });
  });

  test.each(['  ', '\u00a0', '\u200b'])('nothing typed filters nothing: %j', (typed) => {
    expect(readFilterText(typed)).toEqual({});
  });

  test.each(['290569-0000', '2905690000', '290569', '29 05 69', '２９０５６９', '29\u200b0569', '٢٩٠٥٦٩'])(
    'a CPR number, or the birth date of one, never stands in an address: %s',
    (typed) => {
      expect(readFilterText(typed)).toEqual({ refused: 'too-many-digits' });
    },
  );

  test('what the API refuses is not sent', () => {
    expect(readFilterText('Lone\u202e')).toEqual({ refused: 'control-character' });
    expect(readFilterText('x'.repeat(101))).toEqual({ refused: 'too-long' });
    expect(readFilterText('😀'.repeat(100))).toEqual({ text: '😀'.repeat(100) });
  });
});
