import type { CalendarDate } from '@frikort/domain/calendar';
import { addDays, calendarDate } from '@frikort/domain/calendar';
import { readCardNumber } from '@frikort/domain/card-number';
import { typedProductionUnit } from '@frikort/domain/cvr';
import { asWritten } from '@frikort/domain/spreadsheet-text';
import { cleanLine } from '@frikort/domain/text';
import { readAmount } from '@frikort/domain/typed-amount';
import { typedContact } from '@frikort/domain/typed-contact';
import { readPeriod } from '@frikort/domain/typed-date';
import { amountInput, dateInput } from '@frikort/ui/format';
import { statusWords as da } from '@frikort/words/status-words.da';
import { statusWords as en } from '@frikort/words/status-words.en';
import type { RefusedField } from '../../terms/refusal-to-fields.ts';
import { emptyTerms, type TermsValues, textIn } from '../../terms/terms-values.ts';
import type { ColumnField, Layout } from '../reading/columns.ts';
import type { Sheet } from '../reading/sheet.ts';

/** One employment that is to be registered, as it stands in the fields of the list. */
export type ImportRow = {
  /** Which row it is, through all changes. */
  readonly id: number;
  /** The number of its row in the spreadsheet that it came from. */
  readonly line?: number;
  readonly cardNumber: string;
  readonly values: TermsValues;
  /** Who it is, where the page knows: an employment that is repeated. */
  readonly citizenName?: string;
  /** A line of our own export whose employment was cancelled: it is passed over. */
  readonly cancelled?: true;
};

/** What stands in one field of a row. */
export function fieldText(row: Pick<ImportRow, 'cardNumber' | 'values'>, field: RefusedField): string {
  return field === 'cardNumber' ? row.cardNumber : textIn(row.values, field);
}

/** The row with another text in one field. */
export function withField<Row extends ImportRow>(row: Row, field: RefusedField, text: string): Row {
  const { values } = row;
  switch (field) {
    case 'cardNumber':
      return { ...row, cardNumber: text };
    case 'contact.name':
      return { ...row, values: { ...values, contact: { ...values.contact, name: text } } };
    case 'contact.email':
      return { ...row, values: { ...values, contact: { ...values.contact, email: text } } };
    case 'contact.phone':
      return { ...row, values: { ...values, contact: { ...values.contact, phone: text } } };
    default:
      return { ...row, values: { ...values, [field]: text } };
  }
}

/** The rows of a sheet, each read the Danish way; what cannot be read stands as it was written. Empty rows are none. */
export function rowsOf(sheet: Sheet, { headingAt, columns }: Layout, today: CalendarDate): ImportRow[] {
  const first = headingAt === undefined ? 0 : headingAt + 1;
  return sheet.slice(first).flatMap((cells, place): ImportRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = first + place + 1;
    return [{ id: line, line, ...rowOf(cells, columns, today) }];
  });
}

function rowOf(cells: readonly string[], columns: Layout['columns'], today: CalendarDate) {
  const cell = (field: ColumnField) => oneLine(asWritten(cells[columns.indexOf(field)] ?? ''));
  const row = {
    cardNumber: cell('cardNumber'),
    values: {
      startDate: withoutSerial(cell('startDate')),
      endDate: withoutSerial(cell('endDate')),
      amount: cell('amount'),
      contact: { name: cell('contact.name'), email: cell('contact.email'), phone: cell('contact.phone') },
      productionUnit: cell('productionUnit'),
      reference: cell('reference'),
    },
  };
  const status = cell('status').toLocaleLowerCase('da');
  const cancelled = [da, en].some((words) => words.cancelled.toLocaleLowerCase('da') === status);
  return { ...asRead(row, today, 'da'), ...(cancelled ? { cancelled: true as const } : {}) };
}

/** A cell of several lines as one. */
const oneLine = (cell: string) => cleanLine(cell.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' '));

/** A day as Excel counts it, where a column of dates was shown as numbers: 1 is 1 January 1900, and 1900 had a 29 February. */
function withoutSerial(cell: string): string {
  if (!/^[2-7]\d{4}$/.test(cell)) return cell;
  return dateInput(addDays(calendarDate('1899-12-30'), Number(cell)));
}

type Fields = Pick<ImportRow, 'cardNumber' | 'values'>;

/**
 * The fields as they were read, as the page writes them, so that a misreading is seen; what could not be read stays.
 * @param style whose way of writing amounts is meant: a spreadsheet's is Danish, a field's that of the page
 */
export function asRead({ cardNumber, values }: Fields, today: CalendarDate, style: 'da' | 'en'): Fields {
  const { start, end } = readPeriod(values.startDate, values.endDate, today);
  const amount = readAmount(values.amount, style);
  const card = readCardNumber(cardNumber);
  return {
    cardNumber: card.ok ? card.value : cleanLine(cardNumber),
    values: {
      startDate: start.ok ? dateInput(start.value) : cleanLine(values.startDate),
      endDate: end.ok ? dateInput(end.value) : cleanLine(values.endDate),
      amount: amount.ok ? amountInput(amount.value) : cleanLine(values.amount),
      contact: typedContact(values.contact),
      productionUnit: typedProductionUnit(values.productionUnit),
      reference: cleanLine(values.reference),
    },
  };
}

/** A row to be typed from nothing. */
export const emptyRow = (id: number): ImportRow => ({ id, cardNumber: '', values: emptyTerms });
