import { gapsBetween } from '@frikort/ui/catalogue-testing';
import { describe, expect, it } from 'vitest';
import { da } from './messages.da.ts';
import { en } from './messages.en.ts';
import { da as statementsDa } from './pages/statements.da.ts';
import { en as statementsEn } from './pages/statements.en.ts';

describe('the texts of the citizen app', () => {
  it.each([
    ['pages', da, en],
    ['statements', statementsDa, statementsEn],
  ])('%s are complete in Danish and English', (_, danish, english) => {
    expect(gapsBetween(danish, english)).toEqual([]);
  });
});
