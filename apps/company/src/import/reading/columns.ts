import { readCardNumber } from '@frikort/domain/card-number';
import { isEmail } from '@frikort/domain/contact';
import { isProductionUnit, typedProductionUnit } from '@frikort/domain/cvr';
import { readAmount } from '@frikort/domain/typed-amount';
import { employmentHeadings as da } from '@frikort/words/employment-headings.da';
import { employmentHeadings as en } from '@frikort/words/employment-headings.en';
import type { RefusedField } from '../../terms/refusal-to-fields.ts';
import type { Sheet } from './sheet.ts';

/** What a column of a spreadsheet is read as; `status` only tells which lines of our own export were cancelled. */
export type ColumnField = RefusedField | 'status';

/** In the order in which they stand in the page's template. */
export const columnFields = [
  'cardNumber',
  'startDate',
  'endDate',
  'amount',
  'reference',
  'productionUnit',
  'contact.name',
  'contact.email',
  'contact.phone',
] as const satisfies readonly RefusedField[];

/** For each column of the sheet what it is read as; null is passed over. */
export type Columns = readonly (ColumnField | null)[];

/** How a sheet is read: where its rows begin, and what stands in which column. */
export type Layout = {
  /** The place of the row of headings in the sheet; undefined when there is none. */
  readonly headingAt?: number;
  readonly columns: Columns;
};

/**
 * How a heading may be written beside those of our own files, the surest first, without case, blanks and signs: what
 * payroll programs and people call them.
 */
const headings: Readonly<Record<ColumnField, readonly string[]>> = {
  cardNumber: [
    ...['frikortnr', 'frikortets nummer', 'kortnummer', 'kortnr', 'socialt frikort'],
    ...['card no', 'frikort number', 'frikort no'],
  ],
  startDate: [
    ...['start', 'fra dato', 'fra', 'fra og med', 'periode fra', 'første dag', 'ansat fra'],
    ...['from date', 'from', 'period from', 'first day'],
  ],
  endDate: [
    ...['slut', 'til dato', 'til', 'til og med', 'periode til', 'sidste dag', 'ansat til'],
    ...['end', 'to date', 'to', 'until', 'period to', 'last day'],
  ],
  amount: [
    ...['løn i kr', 'løn', 'løn for hele perioden', 'lønbeløb', 'beløb i kr', 'beløb'],
    ...['udbetalt', 'udbetaling', 'pay in dkk', 'pay', 'amount in dkk', 'amount', 'wage'],
  ],
  reference: [
    ...['jeres reference', 'jeres egen reference', 'ref', 'medarbejdernummer', 'medarbejdernr'],
    ...['lønnummer', 'lønnr', 'your reference', 'your own reference', 'employee number', 'employee no'],
  ],
  productionUnit: ['pnr', 'produktionsenhed', 'production unit'],
  'contact.name': ['kontaktpersonens navn', 'kontakt', 'contact name', 'contact'],
  'contact.email': [...['kontaktpersons email', 'kontakt email', 'email', 'mail'], ...['contact email']],
  'contact.phone': [
    ...['kontaktpersons telefon', 'kontakt telefon', 'telefonnummer', 'telefon', 'tlf'],
    ...['contact phone', 'phone number', 'phone'],
  ],
  status: [],
};

const plainHeading = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\d]/gu, '');

const known = new Map(
  [...columnFields, 'status' as const].flatMap((field) =>
    [da, en]
      .map((words) => words[field === 'amount' ? 'amountOere' : field])
      .concat(headings[field])
      .map((heading, rank) => [plainHeading(heading), { field, rank }] as const),
  ),
);

/** How far down headings are looked for: a title or two may stand above them. */
const mostAboveHeadings = 10;

/** Finds out what stands where: by headings in Danish or English, or else by what the cells of a column are. */
export function layoutOf(sheet: Sheet): Layout {
  const headingAt = sheet.slice(0, mostAboveHeadings).findIndex(isHeadings);
  if (headingAt >= 0) return { headingAt, columns: columnsByHeading(sheet[headingAt] ?? []) };
  return { columns: columnsByContent(sheet) };
}

/** Two headings that are known; one may be the text of a cell. */
function isHeadings(row: readonly string[]): boolean {
  return new Set(row.flatMap((cell) => known.get(plainHeading(cell))?.field ?? [])).size >= 2;
}

/** Where two columns are called what one field may be called, the surest name has it. */
function columnsByHeading(row: readonly string[]): Columns {
  const found = row.map((cell) => known.get(plainHeading(cell)));
  return found.map((one, place) => {
    if (one === undefined) return null;
    const rivals = found.flatMap((other, at) =>
      other?.field === one.field ? [{ rank: other.rank, at }] : [],
    );
    const [surest] = rivals.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
    return surest?.at === place ? one.field : null;
  });
}

const dateLike = /^\s*(\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})\s*$/;

/** Whether a cell may be what a field holds; a text that anything may be is told by its place alone. */
const mayHold: Readonly<Record<(typeof columnFields)[number], (cell: string) => boolean>> = {
  cardNumber: (cell) => readCardNumber(cell).ok,
  startDate: (cell) => dateLike.test(cell),
  endDate: (cell) => dateLike.test(cell),
  amount: (cell) => !dateLike.test(cell) && readAmount(cell).ok,
  reference: () => false,
  productionUnit: (cell) => isProductionUnit(typedProductionUnit(cell)),
  'contact.name': () => false,
  'contact.email': (cell) => isEmail(cell.trim()),
  'contact.phone': () => false,
};

/** Rows that are looked at to find out what a column holds. */
const sampleOfRows = 50;

/**
 * Without headings: from left to right, a column is the first field not yet found that most of its cells may hold. Those
 * that anything may be follow in the template's order, right of the pay.
 */
function columnsByContent(sheet: Sheet): Columns {
  const sample = sheet.filter(({ length }) => length > 0).slice(0, sampleOfRows);
  const width = Math.max(...sample.map(({ length }) => length));
  const left = new Set<(typeof columnFields)[number]>(columnFields);
  const columns = Array.from({ length: width }, (_, place): ColumnField | null => {
    const cells = sample.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '');
    const holds = (field: (typeof columnFields)[number]) =>
      cells.length > 0 && cells.filter(mayHold[field]).length * 2 > cells.length;
    const field = columnFields.find((one) => left.has(one) && holds(one)) ?? null;
    if (field !== null) left.delete(field);
    return field;
  });
  return columns.map((field, place) => field ?? byPlace(columns, place));
}

/** The template's next field after the column to the left, where that is the pay or stands beyond it. */
function byPlace(columns: Columns, place: number): ColumnField | null {
  const before = columns[place - 1];
  return before === 'amount' && !columns.includes('reference') ? 'reference' : null;
}

/** The fields without which no row can be registered; the contact person may be the same for all. */
export const neededFields = ['cardNumber', 'startDate', 'endDate', 'amount'] as const;
