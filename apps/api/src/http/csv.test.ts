import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvColumn, renderCsv } from './csv.ts';
import { amountCell, cprCell, dateCell, instantCell, phoneCell, textCell } from './csv-cells.ts';

const text: CsvColumn<string> = { da: 'Navn', en: 'Name', cell: textCell };

async function written(...rows: string[]): Promise<string> {
  return (await renderCsv({ columns: [text, text], rows }, 'da')).toString('utf8');
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
    const content = await renderCsv({ columns: [text], rows: ['x'] }, 'en');
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

  it('is refused as a whole when a value cannot be made', async () => {
    const cell = () => {
      throw new Error('no key');
    };
    const broken = renderCsv({ columns: [{ da: '', en: '', cell }], rows: ['x'] }, 'da');
    await expect(broken).rejects.toThrow('no key');
  });
});

describe('what people typed, in a spreadsheet', () => {
  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\r=1', '＝1+1', '  =1+1', '\n=1'])(
    'never begins a formula: %j',
    async (value) => {
      expect(await cellOf(value)).toBe(`'${value}`);
    },
  );

  it('never begins one where another separator would split it', async () => {
    expect(await cellOf('Bo,=cmd()')).toBe("Bo,'=cmd()");
    expect(await cellOf('Bo; +1')).toBe("Bo; '+1");
  });

  it.each(['007', '123456789012', '1-2', '2026-01', '3/4', '1.5', '12:30', '1E5', '1,5e-3'])(
    'is not turned into another number or a date: %s',
    async (value) => {
      expect(await cellOf(value)).toBe(`'${value}`);
    },
  );

  it.each(['0', '42', '10150817', 'VAGT-1', 'Anne-Marie', 'Café Solsikken ApS', 'a=b', 'bo@example.dk'])(
    'stays as it is where nothing is at stake: %s',
    async (value) => {
      expect(await cellOf(value)).toBe(value);
    },
  );

  it('begins no cell with a formula, whatever was typed, and is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: fc.constantFrom(...'=+-@;,"\t\r\n \'aÅ1') }),
        async (typed) => {
          const cell = await cellOf(typed);
          expect(cell).not.toMatch(/(^|[,;\t])\s*[=+\-@]/);
          expect(cell?.replaceAll("'", '')).toBe(typed.replaceAll("'", ''));
        },
      ),
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
    expect(phoneCell('+45 12345678')).toBe('00 45 12 34 56 78');
    expect(phoneCell('12345678')).toBe('12 34 56 78');
    expect(phoneCell('(0) 12-34')).toBe('0 12 34');
  });
});
