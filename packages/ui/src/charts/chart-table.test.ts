import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../catalogue-testing.ts';
import { asCsvText, type ChartTable, hasHidden, highest, inLines } from './chart-table.ts';
import { da } from './charts.da.ts';
import { en } from './charts.en.ts';

const table: ChartTable = {
  rowTitle: 'Kommune',
  rows: ['Aarhus', '=1+1', 'Vejle; Nord'],
  series: [
    { name: '2026', values: [12, null, 7] },
    { name: '2025', values: [0, 5, 9] },
  ],
  show: String,
};

describe('the table behind a picture', () => {
  it('is a file that a spreadsheet opens, in which nothing is run and what is hidden stays so', () => {
    expect(asCsvText(table, 'skjult')).toBe(
      '\uFEFFKommune;2026;2025\r\nAarhus;12;0\r\n\'=1+1;skjult;5\r\n"\'Vejle; Nord";7;9\r\n'.replace(
        "'Vejle",
        'Vejle',
      ),
    );
  });

  it('knows whether anything is hidden, and what is highest', () => {
    expect(hasHidden(table)).toBe(true);
    expect(highest(table)).toBe(12);
    expect(highest({ series: [{ name: '', values: [null, 0] }] })).toBe(1);
  });

  it('breaks a long text between words', () => {
    expect(inLines('Udfyldelse er begyndt', 90)).toEqual(['Udfyldelse', 'er begyndt']);
  });

  it('has the same texts in both languages', () => {
    expect(gapsBetween(da, en)).toEqual([]);
  });
});
