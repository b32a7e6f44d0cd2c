import { describe, expect, test } from 'vitest';
import { filterText, listSearch } from './list-search.ts';

describe('the address of a list', () => {
  test('keeps what it knows', () => {
    expect(listSearch({ status: 'inactive', sort: '-remainingOere' })).toEqual({
      status: 'inactive',
      sort: '-remainingOere',
    });
  });

  test('drops what it does not know, a text to filter by above all', () => {
    expect(listSearch({ status: 'x', sort: 'cpr', text: 'Lone', cpr: '2905690000' })).toEqual({});
  });
});

describe('the text to filter by', () => {
  test('a name or a card number is sent, trimmed', () => {
    expect(filterText(' Lone ')).toEqual({ text: 'Lone', tooManyDigits: false });
    expect(filterText('70505')).toEqual({ text: '70505', tooManyDigits: false });
  });

  test('nothing typed filters nothing', () => {
    expect(filterText('  ')).toEqual({ text: undefined, tooManyDigits: false });
  });

  test.each(['290569-0000', '2905690000', '290569', '29 05 69'])(
    'a CPR number, or the birth date of one, never stands in an address: %s',
    (typed) => {
      expect(filterText(typed)).toEqual({ text: undefined, tooManyDigits: true });
    },
  );
});
