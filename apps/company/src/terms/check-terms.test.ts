import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { describe, expect, test } from 'vitest';
import { checkTerms, settledYear } from './check-terms.ts';
import { termsFacts, typedTerms } from './terms-factory.ts';
import { emptyTerms } from './terms-values.ts';

function wrongIn(values = typedTerms(), facts = termsFacts()): string[] {
  return checkTerms(values, facts).problems.map(({ field, why }) => {
    const code =
      why.kind === 'refused'
        ? why.problem.code
        : why.kind === 'form'
          ? why.code
          : why.kind === 'unreadable' && 'reason' in why.refusal
            ? why.refusal.reason
            : why.kind;
    return `${field}: ${code}`;
  });
}

describe('What is typed for an employment', () => {
  test('is read the Danish way', () => {
    const { terms, problems } = checkTerms(
      typedTerms({
        startDate: '1/3',
        endDate: '31.3.26',
        amount: '1500',
        productionUnit: '1023 456 789',
        reference: ' Løn 17 ',
      }),
      termsFacts(),
    );
    expect(problems).toEqual([]);
    expect(terms).toEqual({
      startDate: '2026-03-01',
      endDate: '2026-03-31',
      amountOere: 150_000,
      contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '10 20 30 40' },
      productionUnit: '1023456789',
      reference: 'Løn 17',
    });
  });

  test('is read through what a pasted text brings along', () => {
    const { terms, problems } = checkTerms(
      typedTerms({
        startDate: '\u200e01-\u200b03-2026',
        endDate: '31.\u00a03.\u202f2026',
        amount: '1\u202f500,\u00ad00\u00a0kr.',
        contact: { name: 'A\u030ase\u00a0Lund', email: '\ufeffaase@firma.dk', phone: '\u202a12345678\u202c' },
        productionUnit: '\u20681023\u2003456 789\u2069',
        reference: '\u200b',
      }),
      termsFacts(),
    );
    expect(problems).toEqual([]);
    expect(terms).toEqual({
      startDate: '2026-03-01',
      endDate: '2026-03-31',
      amountOere: 150_000,
      contact: { name: '\u00c5se Lund', email: 'aase@firma.dk', phone: '12345678' },

      productionUnit: '1023456789',
      reference: null,
    });
  });

  test('is asked for where nothing stands, but not P-number and reference', () => {
    expect(wrongIn(emptyTerms)).toEqual([
      'startDate: missing',
      'endDate: missing',
      'amount: missing',
      'contact.name: missing',
      'contact.email: missing',
      'contact.phone: missing',
    ]);
  });

  test('R5: ends on the day it begins, or later', () => {
    expect(wrongIn(typedTerms({ endDate: '01-03-2026' }))).toEqual([]);
    expect(wrongIn(typedTerms({ endDate: '28-02-2026' }))).toEqual(['endDate: end-before-start']);
  });

  test('R5: across New Year it is told how to split it', () => {
    const { problems, splitAt } = checkTerms(
      typedTerms({ startDate: '15-12-2026', endDate: '10-01-2027' }),
      termsFacts(),
    );
    expect(problems).toMatchObject([
      { field: 'endDate', why: { problem: { code: 'not-in-one-calendar-year', facts: { splitAt } } } },
    ]);
    expect(splitAt).toEqual([
      { startDate: '2026-12-15', endDate: '2026-12-31' },
      { startDate: '2027-01-01', endDate: '2027-01-10' },
    ]);
  });

  test('R5: an end without its year comes after the start, and the split is offered', () => {
    const { problems, splitAt } = checkTerms(
      typedTerms({ startDate: '1/12', endDate: '10/1' }),
      termsFacts(),
    );
    expect(problems).toMatchObject([
      { field: 'endDate', why: { problem: { code: 'not-in-one-calendar-year' } } },
    ]);
    expect(splitAt?.at(-1)).toEqual({ startDate: '2027-01-01', endDate: '2027-01-10' });
  });

  test('is read through the words that stood before it where it was copied', () => {
    const { terms, problems } = checkTerms(
      typedTerms({
        startDate: 'd. 1. marts 2026',
        endDate: 'den 31/3',
        amount: '1,500.50',
        contact: { name: 'Bo', email: 'Bo <bo@firma.dk>', phone: 'tlf. １２ 34 56 78' },
        productionUnit: 'P-nr. 1023 456 789',
      }),
      termsFacts(),
    );
    expect(problems).toEqual([]);
    expect(terms).toMatchObject({
      startDate: '2026-03-01',
      endDate: '2026-03-31',
      amountOere: 150_050,
      productionUnit: '1023456789',
      contact: { name: 'Bo', email: 'bo@firma.dk', phone: '12 34 56 78' },
    });
  });

  test('R6: needs a card in the year of its dates', () => {
    expect(wrongIn(typedTerms({ startDate: '01-03-2025', endDate: '31-03-2025' }))).toEqual([
      'startDate: no-card-in-year',
    ]);
  });

  test('R3: is at most what remains, and says how much that is', () => {
    expect(wrongIn(typedTerms({ amount: '10.000,00' }))).toEqual([]);
    const { problems } = checkTerms(typedTerms({ amount: '10.000,01' }), termsFacts());
    expect(problems).toMatchObject([
      {
        field: 'amount',
        why: { problem: { facts: { remainingOere: 1_000_000, maxAmountOere: 1_000_000 } } },
      },
    ]);
  });

  test('R3: when it is edited, what it already holds on that card may be used again', () => {
    const held = { year: 2026, amountOere: oere(50_000) };
    expect(wrongIn(typedTerms({ amount: '10.500,00' }), termsFacts({ held }))).toEqual([]);
    expect(wrongIn(typedTerms({ amount: '10.500,01' }), termsFacts({ held }))).toEqual([
      'amount: amount-exceeds-remaining',
    ]);
    const heldElsewhere = { year: 2025, amountOere: oere(50_000) };
    expect(wrongIn(typedTerms({ amount: '10.500,00' }), termsFacts({ held: heldElsewhere }))).toEqual([
      'amount: amount-exceeds-remaining',
    ]);
  });

  test('R3: is at least 1 øre, also while the balance is not known', () => {
    const facts = termsFacts({ balanceOf: () => undefined });
    expect(wrongIn(typedTerms({ amount: '0' }), facts)).toEqual(['amount: amount-invalid']);
    expect(wrongIn(typedTerms({ amount: '99.999,00' }), facts)).toEqual([]);
  });

  test('is not guessed: an amount with two readings, a date that does not exist', () => {
    expect(wrongIn(typedTerms({ amount: '1.23', startDate: '31-02-2026' }))).toEqual([
      'startDate: impossible-date',
      'amount: ambiguous',
    ]);
  });

  test('R8, R9, R12: contact person, P-number and reference have the form that the API asks for', () => {
    const contact = { name: '290569-0000', email: 'bjarne', phone: '12' };
    expect(wrongIn(typedTerms({ contact, productionUnit: '123', reference: '290569-0000' }))).toEqual([
      'contact.name: cpr-shaped',
      'contact.email: not-an-email',
      'contact.phone: not-a-phone',
      'productionUnit: not-a-production-unit',
      'reference: cpr-shaped',
    ]);
  });
});

describe('R10, R27: the year that is looked up', () => {
  const today = calendarDate('2026-03-10');

  test('waits until a date stands in full, for a half-typed year is another year', () => {
    expect(settledYear({ startDate: '01-03-20', endDate: '' }, today)).toBeUndefined();
    expect(settledYear({ startDate: '01-03-2022', endDate: '' }, today)).toBe(2022);
  });

  test("is the end's while the start is missing", () => {
    expect(settledYear({ startDate: '', endDate: '01-03-2022' }, today)).toBe(2022);
  });
});
