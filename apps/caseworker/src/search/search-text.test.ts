import { describe, expect, test } from 'vitest';
import { judgeSearchText } from './search-text.ts';

describe('R16: what can be searched for', () => {
  test.each(['2905690000', '290569-0000', ' 290569 0000 ', '70505', '7 05 05'])('%j', (typed) => {
    expect(judgeSearchText(typed)).toEqual({ ok: true, value: typed.trim() });
  });

  test('a day + 60 number is valid in form', () => {
    expect(judgeSearchText('710165-0000').ok).toBe(true);
  });

  test('a date that does not exist is told from what is no number at all', () => {
    expect(judgeSearchText('310269-0000')).toMatchObject({ refusal: { reason: 'impossible-date' } });
    for (const typed of ['abc', '1234', '0123456', '09999', '290569-000']) {
      expect(judgeSearchText(typed)).toMatchObject({ refusal: { code: 'search-input-invalid' } });
    }
  });
});
