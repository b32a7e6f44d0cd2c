import { describe, expect, it } from 'vitest';
import type { PreparedRow } from './prepared-row.ts';
import { readFile } from './read-file.ts';

const headings =
  'Frikortnummer;Startdato;Slutdato;Registreret løn i kr.;Kontaktperson;Kontaktpersonens e-mail;Kontaktpersonens telefon;Reference';
const line = '70505;02-11-2026;20-11-2026;1.234,50;Søren Ærø;s@example.dk;12345678;køkken-11';

const windows = (text: string) => Buffer.from(text, 'latin1');

function read(content: string | Buffer, charset?: 'utf-8' | 'windows-1252') {
  return readFile({ bytes: Buffer.from(content), kind: 'csv', charset });
}

function rowsOf(content: string | Buffer): PreparedRow[] {
  const outcome = read(content);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.value.parts.flatMap((part): PreparedRow[] => JSON.parse(part));
}

function faultOf(content: string | Buffer, charset?: 'utf-8') {
  const outcome = read(content, charset);
  return outcome.ok ? undefined : outcome.refusal;
}

describe('a table as a Danish spreadsheet writes it', () => {
  const expected = [
    {
      number: 1,
      year: 2026,
      input: {
        cardNumber: '70505',
        startDate: '2026-11-02',
        endDate: '2026-11-20',
        amountOere: 123_450,
        contact: { name: 'Søren Ærø', email: 's@example.dk', phone: '12345678' },
        reference: 'køkken-11',
      },
    },
  ];
  it.each([
    ['in UTF-8', `${headings}\r\n${line}\r\n`],
    ['with a byte order mark', `\ufeff${headings}\r\n${line}\r\n`],
    ['in Windows-1252', windows(`${headings}\r\n${line}\r\n`)],
    ['with the sign between cells named', `sep=;\r\n${headings}\r\n${line}`],
    ['with tabs', `${headings}\n${line}`.replaceAll(';', '\t')],
    ['with empty lines and columns after it', `${headings};;\n${line};;\n;;;;\n\n`],
  ])('%s is read', (_how, content) => {
    expect(rowsOf(content)).toEqual(expected);
  });

  it('is numbered as it stands there, and an empty cell clears', () => {
    const rows = rowsOf(`${headings}\n\n${line.replace('køkken-11', '')}`);
    expect(rows).toMatchObject([{ number: 2, input: { reference: null } }]);
  });

  it('is refused row by row, without guessing', () => {
    const rows = rowsOf(
      [
        headings,
        line.replace('1.234,50', '1.23'),
        line.replace('02-11-2026', '2/11'),
        line.replace('70505', '290569-0000'),
        line.replace('køkken-11', '290569-0000'),
        `${line};and more`,
      ].join('\n'),
    );
    const errorsOf = (row: PreparedRow) =>
      'refusal' in row && row.refusal.code === 'validation-failed' ? row.refusal.errors : row;
    expect(rows.map(errorsOf)).toEqual([
      [{ path: 'amountOere', code: 'not-an-amount' }],
      [{ path: 'startDate', code: 'not-a-date' }],
      [{ path: 'cardNumber', code: 'not-a-card-number' }],
      [{ path: 'reference', code: 'cpr-shaped' }],
      [{ path: '', code: 'unknown-field' }],
    ]);
    expect(JSON.stringify(rows)).not.toContain('290569');
  });
});

describe('a file that is none', () => {
  it.each([
    ['a workbook', Buffer.from('504b030414000600', 'hex'), { reason: 'not-a-table' }],
    ['UTF-16', Buffer.from('fffe410042', 'hex'), { reason: 'encoding', charsets: ['utf-8', 'windows-1252'] }],
    ['bytes that are no text', Buffer.from('414200', 'hex'), { reason: 'encoding' }],
    ['nothing', '', { reason: 'empty' }],
    ['headings alone', headings, { reason: 'empty' }],
    ['a heading nobody knows', `${headings};CPR\n${line}`, { reason: 'heading-unknown', column: 9 }],
    ['a heading twice', `${headings};Reference\n${line}`, { reason: 'heading-repeated', column: 9 }],
    ['a line without end', `${headings}\n"${'x'.repeat(20_000)}`, { reason: 'row-too-long' }],
    ['cells without end', `${headings}\n${line}\n${';'.repeat(20_000)}`, { reason: 'row-too-long', row: 2 }],
    ['many cells', `${headings}\n${line}\n${';'.repeat(200)}`, { reason: 'row-too-long', row: 2 }],
    ['a quote without end', `${headings}\n"${line}`, { reason: 'not-a-table' }],
  ])('%s is refused with what is wrong', (_what, content, fault) => {
    expect(faultOf(content)).toMatchObject({ code: 'import-file-invalid', ...fault });
  });

  it('is one that is not in the character set that it names', () => {
    expect(faultOf(windows(`${headings}\n${line}`), 'utf-8')).toMatchObject({ reason: 'encoding' });
  });
});
