import { describe, expect, it } from 'vitest';
import { asWritten, harmless } from './spreadsheet-text.ts';

describe('a text in a file that a spreadsheet opens', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-x', "'-x"],
    ['@cmd', "'@cmd"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a;=1', "a;'=1"],
    ['a,\t;=1,b', "a,\t;'=1,b"],
    ['=1;=2', "'=1;'=2"],
    ['+45 12 34 x', "'+45 12 34 x"],
    ['+', "'+"],
    ['+x1', "'+x1"],
  ])('of %s runs nothing, and is found again', (text, written) => {
    expect(harmless(text)).toBe(written);
    expect(asWritten(written)).toBe(text);
  });

  it.each([
    '',
    'Bo',
    'a=1',
    '+45 12 34 56 78',
    '-5',
    '+(45) 12.34-56/78',
    '  -7',
    "'Bo",
    "'+4512345678",
    'x+1',
  ])('of %s stays as it is', (text) => {
    expect(harmless(text)).toBe(text);
    expect(asWritten(text)).toBe(text);
  });
});
