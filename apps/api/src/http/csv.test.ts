import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvColumn, renderCsv } from './csv.ts';
import { amountCell, cprCell, dateCell, instantCell } from './csv-cells.ts';

const text: CsvColumn<string> = { da: 'Navn', en: 'Name', cell: (value) => value };
const fileOf = (columns: readonly CsvColumn<string>[], lines: readonly string[]) => ({
  columns,
  lines: inTwoParts(lines),
});

async function* inTwoParts(lines: readonly string[]) {
  yield lines.slice(0, lines.length / 2);
  yield lines.slice(lines.length / 2);
}

async function written(...rows: string[]): Promise<string> {
  return (await renderCsv(fileOf([text, text], rows), 'da')).toString('utf8');
}

/** What a reader of CSV finds in the first cell of the first row. */
async function cellOf(value: string): Promise<string | undefined> {
  const records: string[][] = parse(await written(value), { bom: true, delimiter: ';' });
  return records[1]?.[0];
}

describe('a list as a file', () => {
  it('has a byte order mark, semicolons, CRLF and the heading', async () => {
    expect(await written('Åse Ærø')).toBe('\u{FEFF}Navn;Navn\r\nÅse Ærø;Åse Ærø\r\n');
  });

  it('has its heading in English when asked', async () => {
    const content = await renderCsv(fileOf([text], ['x']), 'en');
    expect(content.toString()).toBe('\u{FEFF}Name\r\nx\r\n');
  });

  it('has the heading alone when the list is empty', async () => {
    expect(await written()).toBe('\u{FEFF}Navn;Navn\r\n');
  });

  it('quotes semicolons, quotes and line breaks', async () => {
    expect(await written('a;b"c\r\nd')).toContain('"a;b""c\r\nd";');
  });

  it('gives Danish letters back as they were, composed or not', async () => {
    for (const name of ['Æøå ÆØÅ', 'Aase Å', 'Jörg Çelik', '李']) expect(await cellOf(name)).toBe(name);
  });

  it('has every row of a long list once, in its order', async () => {
    const rows = Array.from({ length: 1_234 }, (_, place) => `R${place}`);
    const [, ...records]: string[][] = parse(await written(...rows), { bom: true, delimiter: ';' });
    expect(records.map(([first]) => first)).toEqual(rows);
  });

  it('is refused as a whole when a value cannot be made', async () => {
    const cell = () => {
      throw new Error('no key');
    };
    const broken = renderCsv(fileOf([{ da: '', en: '', cell }], ['x']), 'da');
    await expect(broken).rejects.toThrow('no key');
  });
});

describe('what people typed, in a file', () => {
  it.each(['=1+1', '+A1', '-Anna', '@SUM(A1)', '\t=x', '\r=1', '＝1+1', '  =1+1', '\n=1', '+cmd|x', '-2+A3'])(
    'never begins a formula: %j',
    async (value) => {
      expect(await cellOf(value)).toContain("'");
      expect(await cellOf(value)).not.toMatch(/(^|[,;\t])\s*[=+\-@＝＋－＠]/u);
    },
  );

  it('never begins one where another separator would split it', async () => {
    expect(await cellOf('Bo,=cmd()')).toBe("Bo,'=cmd()");
    expect(await cellOf('Bo; +A1')).toBe("Bo;' +A1");
  });

  it.each([
    ...['007', '00123', '12-11', '123456789012', '2026-01', '3/4', '1.5', '12:30', '1E5', '1,5e-3'],
    ...[
      'maj-26',
      '1-maj',
      '5%',
      '1,50',
      '(5)',
      'SAND',
      'VAGT-1',
      'a=b',
      "O'Hara",
      'bo@example.dk',
      'Fejl:\n- løn',
    ],
    ...['+4512345678', '+45 12 34 56 78', '+45-12.34/56(78)', '-5', '12345678', '10150817'],
  ])('stays as it is, whatever a spreadsheet makes of it, so that it is found again: %s', async (value) => {
    expect(await cellOf(value)).toBe(value);
  });

  it('begins no cell with a formula, whatever was typed, and is read back but for apostrophes', async () => {
    const unit = fc.constantFrom(...'=+-@;,"\t\r\n |\'aÅ1(＝');
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit }), async (typed) => {
        const cell = (await cellOf(typed)) ?? '';
        for (const part of cell.split(/[,;\t]/)) {
          if (/^\s*[=+\-@＝＋－＠]/u.test(part)) expect(part).toMatch(/^\s*[+-][\d\s()./-]*$/);
        }
        expect(cell.replaceAll("'", '')).toBe(typed.replaceAll("'", ''));
      }),
      { numRuns: 500 },
    );
  });

  it('is unchanged when no part of it begins like a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (typed) => {
        fc.pre(!/[=+\-@＝＋－＠]/u.test(typed) && !typed.startsWith('\u{FEFF}'));
        expect(await cellOf(typed)).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });
});

describe('values of our own', () => {
  it('are numbers and dates to a Danish spreadsheet', () => {
    expect(amountCell(oere(123_456_750))).toBe('1234567,50');
    expect(amountCell(oere(5))).toBe('0,05');
    expect(dateCell(calendarDate('2026-03-01'))).toBe('01-03-2026');
    expect(instantCell(new Date('2026-06-30T22:15:00Z'))).toBe('01-07-2026 00:15');
  });

  it('keep their zeros', () => {
    expect(cprCell('0101900000')).toBe('010190-0000');
  });
});
