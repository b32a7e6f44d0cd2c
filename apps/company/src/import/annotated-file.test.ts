import { calendarDate } from '@frikort/domain/calendar';
import { expect, test } from 'vitest';
import { annotatedLines, csvFile } from './annotated-file.ts';
import { da } from './import.da.ts';
import { layoutOf } from './reading/columns.ts';
import { emptyRow, rowsOf, withField } from './rows/import-row.ts';

const today = calendarDate('2026-11-21');
const facts = {
  today,
  headings: da.fields,
  outcomeHeading: 'Resultat',
  errorHeading: 'Fejl',
  cprMask: '-',
  annotationOf: ({ id }: { id: number }) => ({ outcome: `nr. ${id}`, error: '' }),
};

const sheet = [
  ['Løn for november'],
  ['CPR', 'Frikortnummer', 'Løn', 'P-nummer'],
  ['290569-0000', '70505', '1.500', '1003388394'],
  [],
  ['', '290569-0000', '12x'],
];

test('the own file comes back with every column, what was mended, and two columns more; no CPR number in any', () => {
  const layout = layoutOf(sheet);
  const rows = rowsOf(sheet, layout, today).map((row) =>
    row.line === 5 ? withField(row, 'amount', '1.234,50') : row,
  );
  expect(annotatedLines({ ...facts, source: { sheet, layout }, rows })).toEqual([
    ['Løn for november', '', '', ''],
    ['CPR', 'Frikortnummer', 'Løn', 'P-nummer', 'Resultat', 'Fejl'],
    ['-', '70505', '1.500', '1003388394', 'nr. 3', ''],
    ['', '', '', ''],
    ['', '-', '1234,50', '', 'nr. 5', ''],
  ]);
});

test('rows that came from no file stand below the headings of the page', () => {
  const row = withField({ ...emptyRow(1), cardNumber: '70505' }, 'amount', '1.500,00');
  const [headings, line] = annotatedLines({ ...facts, rows: [row] });
  expect(headings?.slice(0, 4)).toEqual(['Frikortnummer', 'Startdato', 'Slutdato', 'Løn']);
  expect(line?.slice(0, 4)).toEqual(['70505', '', '', '1500,00']);
  expect(line?.at(-2)).toBe('nr. 1');
});

test('a file is one that Danish Excel opens, and nothing in it is run', async () => {
  const { content } = csvFile('x.csv', [['å;b', '=1+1', '-5', '+45 12 34 56 78', '@x']]);
  const bytes = new Uint8Array(await content.arrayBuffer());
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    `\ufeff"å;b";'=1+1;-5;+45 12 34 56 78;'@x\r\n`,
  );
});
