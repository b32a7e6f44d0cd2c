import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readFile } from './read-file.ts';
import { readText } from './read-text.ts';
import { type Sheet, sheetLimits } from './sheet.ts';
import { workbook } from './workbook-factory.ts';

const read = (sheet: Sheet) => ({ ok: true, value: sheet });
const refusedWith = (code: string) => ({ ok: false, refusal: expect.objectContaining({ code }) });
const fileOf = (...parts: readonly (string | Uint8Array)[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));

/** Text in Windows-1252, for letters that have the same number in Latin-1. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

const cells = [
  ['Frikortnummer', 'Løn'],
  ['70505', '1.500,00'],
];
const csv = 'Frikortnummer;Løn\r\n70505;1.500,00\r\n';

describe('cells copied from a spreadsheet', () => {
  test.each([
    ['70505\t01-11-2026\t1.500,00\r\n', [['70505', '01-11-2026', '1.500,00']]],
    ['70505\t"to\nlinjer"\t12\n', [['70505', 'to\nlinjer', '12']]],
    ['70505\t"sagde ""hej"""\n', [['70505', 'sagde "hej"']]],
    ['70505\tet 12" rør\t5', [['70505', 'et 12" rør', '5']]],
    ['\ufeff70505;1500,00\n', [['70505', '1500,00']]],
    ['sep=;\r\n70505;1500,00\r\n', [['70505', '1500,00']]],
    [
      '70505,1500.00\n70506,1',
      [
        ['70505', '1500.00'],
        ['70506', '1'],
      ],
    ],
    ['70505\t\t\n\n70506\t1\t\t\n\t\t\n\n', [['70505'], [], ['70506', '1']]],
    ['70505', [['70505']]],
  ])('are read, and the empty ones at the end are not: %j', (text, sheet) => {
    expect(readText(text)).toEqual(read(sheet));
  });

  test.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['\ufeff', 'empty'],
    ['70505\t"uden slut\n70506\t1', 'quotes'],
    ['70505\n'.repeat(sheetLimits.rows + 2), 'too-many-rows'],
    [`${'\t'.repeat(sheetLimits.columns)}x`, 'too-many-columns'],
    ['7'.repeat(sheetLimits.bytes + 1), 'size'],
  ])('are refused before they are judged: %#', (text, code) => {
    expect(readText(text)).toEqual(refusedWith(code));
  });

  test('are as many as the limit says, with headings', () => {
    const read = readText(`Frikortnummer\n${'70505\n'.repeat(sheetLimits.rows)}`);
    expect(read.ok && read.value.length).toBe(sheetLimits.rows + 1);
  });

  test('are what was written, whatever stands in them', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => text.trim() !== '' && !/[\r\ufeff]/.test(text));
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\t', ';'), (rows, delimiter) => {
        // A tab inside a cell would be taken for the separator of a file that has semicolons.
        fc.pre(delimiter === '\t' || !rows.flat().some((text) => text.includes('\t')));
        fc.pre(!/^sep=/i.test(rows[0]?.[0] ?? ''));
        expect(readText(Papa.unparse(rows, { delimiter }))).toEqual(read(rows));
      }),
    );
  });
});

describe('a file', () => {
  test.each([
    ['CSV in UTF-8', fileOf(csv)],
    ['CSV in UTF-8 with its mark', fileOf('\ufeff', csv)],
    ['CSV in Windows-1252', fileOf(windows(csv))],
    ['text with tabs', fileOf(csv.replaceAll(';', '\t'))],
  ])('is read as %s', async (_, file) => {
    expect(await readFile(file)).toEqual(read(cells));
  });

  test('is read as a workbook, its numbers and days as Danish Excel shows them', async () => {
    const bytes = workbook([
      ['Frikortnummer', 'Startdato', 'Løn', 'Reference'],
      [70505, new Date('2026-11-01'), 1500.5, ' æ & å '],
      [],
      ['70506', '30-11-2026', 0.1 + 0.2, null],
    ]);
    expect(await readFile(fileOf(bytes))).toEqual(
      read([
        ['Frikortnummer', 'Startdato', 'Løn', 'Reference'],
        ['70505', '01-11-2026', '1500,5', 'æ & å'],
        [],
        ['70506', '30-11-2026', '0,3'],
      ]),
    );
  });

  test('is read as a workbook whose parts are large', async () => {
    const rows = Array.from({ length: 2_000 }, (_, place) => [
      10_000 + place,
      new Date('2026-11-01'),
      1500.5,
      `løbenummer ${place}`,
    ]);
    const sheet = await readFile(fileOf(workbook(rows)));
    expect(sheet.ok && sheet.value.at(-1)).toEqual(['11999', '01-11-2026', '1500,5', 'løbenummer 1999']);
  });

  test.each([
    ['nothing', fileOf(''), 'empty'],
    ['an empty workbook', fileOf(workbook([])), 'empty'],
    ['a picture', fileOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)), 'kind'],
    ['a PDF', fileOf('%PDF-1.7\n\u0001\u0002'), 'kind'],
    ['an archive of anything else', fileOf(zipSync({ 'brev.txt': strToU8('Hej') })), 'other-workbook'],
    ['a broken workbook', fileOf(workbook([['1']]).slice(0, 200)), 'kind'],
    ['a workbook without its sheet', fileOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), 'kind'],
    [
      'a workbook of Excel before 2007',
      fileOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      'other-workbook',
    ],
    [
      'a workbook with a password',
      fileOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
      'encrypted',
    ],
    ['UTF-16', fileOf(Uint8Array.of(0xff, 0xfe, 0x37, 0), 'x'), 'encoding'],
    ['bytes that neither encoding has', fileOf(Uint8Array.of(0x37, 0x81, 0x3b, 0xff)), 'encoding'],
    ['more bytes than are taken', fileOf('7'.repeat(sheetLimits.bytes + 1)), 'size'],
    [
      'an archive of far more than it seems',
      fileOf(
        zipSync({
          'xl/workbook.xml': strToU8('<x/>'),
          'xl/worksheets/sheet1.xml': new Uint8Array(110_000_000),
        }),
      ),
      'size',
    ],
  ])('is refused when it is %s', async (_, file, code) => {
    expect(await readFile(file)).toEqual(refusedWith(code));
  });
});
