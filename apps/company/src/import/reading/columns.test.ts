import { describe, expect, test } from 'vitest';
import { layoutOf } from './columns.ts';

const row = ['70505', '01-11-2026', '30-11-2026', '1.500,00'];

describe('the columns of a spreadsheet', () => {
  test.each([
    [
      ['Frikortnummer', 'Startdato', 'Slutdato', 'Løn'],
      ['cardNumber', 'startDate', 'endDate', 'amount'],
    ],
    [
      ['Card number', 'Start date', 'End date', 'Pay'],
      ['cardNumber', 'startDate', 'endDate', 'amount'],
    ],
    [
      ['FRIKORT-NR.', 'Fra', 'Til', 'Beløb (kr.)'],
      ['cardNumber', 'startDate', 'endDate', null],
    ],
    [
      ['Frikort nr', 'Fra  og\nmed:', 'Til og med', 'Løn i kr.'],
      ['cardNumber', 'startDate', 'endDate', 'amount'],
    ],
    [
      ['P-nummer', 'Medarbejdernr.', 'Kontaktpersonens e-mail', 'Tlf.'],
      ['productionUnit', 'reference', 'contact.email', 'contact.phone'],
    ],
    // Our own export: what counts is not what was registered, and the frikort is a status here.
    [
      ['Borger', 'Frikortnummer', 'Løn i kr., der tæller med', 'Registreret løn i kr.', 'Status', 'Frikort'],
      [null, 'cardNumber', null, 'amount', 'status', null],
    ],
    // The surest of two names for the same; the first of two that are the same.
    [
      ['Beløb', 'Løn', 'Frikortnummer', 'Frikortnummer'],
      [null, 'amount', 'cardNumber', null],
    ],
  ])('are told by their headings: %j', (headings, columns) => {
    expect(layoutOf([headings, row])).toEqual({ headingAt: 0, columns });
  });

  test('have their headings below a title', () => {
    expect(layoutOf([['Løn for november'], [], ['Frikortnummer', 'Løn'], row])).toMatchObject({
      headingAt: 2,
    });
  });

  test.each([
    ['the template’s order', row, ['cardNumber', 'startDate', 'endDate', 'amount']],
    ['a name before', ['Lone Hansentest', ...row], [null, 'cardNumber', 'startDate', 'endDate', 'amount']],
    [
      'what follows the pay',
      [...row, 'K-11', '1003388394'],
      ['cardNumber', 'startDate', 'endDate', 'amount', 'reference', 'productionUnit'],
    ],
    [
      'another order',
      ['1.500,00', '2026-11-01', '2026-11-30', '70505'],
      ['amount', 'startDate', 'endDate', 'cardNumber'],
    ],
    [
      'a number of five digits for pay',
      ['70505', '01-11-2026', '30-11-2026', '15000'],
      ['cardNumber', 'startDate', 'endDate', 'amount'],
    ],
    ['card numbers alone', ['70505'], ['cardNumber']],
    ['what tells nothing', ['hej', 'med dig'], [null, null]],
  ])('are told by what stands in them without headings: %s', (_, cells, columns) => {
    expect(layoutOf([cells, cells, ['?']])).toEqual({ columns });
  });
});
