import { calendarDate } from '@frikort/domain/calendar';
import { readCardNumber } from '@frikort/domain/card-number';
import { asWritten } from '@frikort/domain/spreadsheet-text';
import { cleanLine } from '@frikort/domain/text';
import { type AmountStyle, readAmount } from '@frikort/domain/typed-amount';
import { typedContact } from '@frikort/domain/typed-contact';
import { readDate } from '@frikort/domain/typed-date';
import { typedNumber } from '@frikort/domain/typed-number';
import { statusWords as statusDa } from '@frikort/words/status-words.da';
import { statusWords as statusEn } from '@frikort/words/status-words.en';
import type { Columns, ReadColumn } from './csv-columns.ts';
import { type PreparedRow, prepareRow, unfit } from './prepared-row.ts';

export type RowStyle = { readonly columns: Columns; readonly amounts: AmountStyle };

/**
 * Reads a line of a table as a row: numbers and dates as a spreadsheet writes them, everything else as it stands. What
 * could mean two things is refused, for nobody is there to ask.
 */
export function rowOfCells(number: number, cells: readonly string[], style: RowStyle): PreparedRow {
  const { places, headed } = style.columns;
  const cell = (name: ReadColumn) => asWritten(cells[places.get(name) ?? -1] ?? '');
  const value = {
    cardNumber: orAsItStands(cell('cardNumber'), readCardNumber),
    startDate: orAsItStands(cell('startDate'), readWholeDate),
    endDate: orAsItStands(cell('endDate'), readWholeDate),
    amountOere: orAsItStands(cell('amountOere'), (text) => readAmount(text, style.amounts)),
    contact: typedContact({
      name: cell('contact.name'),
      email: cell('contact.email'),
      phone: cell('contact.phone'),
    }),
    // A column that is not there leaves what is stored; an empty cell clears it.
    ...(places.has('productionUnit') && {
      productionUnit: typedNumber(cell('productionUnit'), 'production-unit') || null,
    }),
    ...(places.has('reference') && { reference: cleanLine(cell('reference')) || null }),
  };
  if (isCancelled(cell('status'))) return unfit(number, value, { code: 'employment-cancelled' });
  if (cells.some((text, place) => !headed.has(place) && text.trim() !== '')) {
    return unfit(number, value, { code: 'validation-failed', errors: [{ path: '', code: 'unknown-field' }] });
  }
  return withAmountsNamed(prepareRow(number, value));
}

/** What is read, or what stands there, to be refused by its schema; nothing where nothing does. */
function orAsItStands<Value>(
  text: string,
  read: (text: string) => { ok: true; value: Value } | { ok: false },
): Value | string | undefined {
  const value = read(text);
  if (value.ok) return value.value;
  return text.trim() === '' ? undefined : text;
}

/** Day first with the whole year, or the year first, as spreadsheets write a date; midnight may follow. */
const wholeDate = /^(\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{1,2}-\d{1,2})(?:[ T]0?0[:.]00(?:[:.]00)?)?$/;

/** No day is needed to read a date by that has its year. */
const anyDay = calendarDate('2000-01-01');

function readWholeDate(text: string) {
  const [, day] = wholeDate.exec(cleanLine(text)) ?? [];
  return day === undefined ? ({ ok: false } as const) : readDate(day, anyDay);
}

/** A line of our own list may be of an employment that is cancelled: it counts nothing, and is not registered anew. */
function isCancelled(status: string): boolean {
  const word = cleanLine(status).toLowerCase();
  return [statusDa, statusEn].some(({ cancelled }) => cancelled.toLowerCase() === word);
}

/** An amount is a text in a table: one that cannot be read is no amount, rather than of the wrong type. */
function withAmountsNamed(row: PreparedRow): PreparedRow {
  if (!('refusal' in row) || row.refusal.code !== 'validation-failed') return row;
  const errors = row.refusal.errors.map((error) =>
    error.path === 'amountOere' && error.code === 'wrong-type'
      ? { path: error.path, code: 'not-an-amount' as const }
      : error,
  );
  return { ...row, refusal: { code: 'validation-failed', errors } };
}
