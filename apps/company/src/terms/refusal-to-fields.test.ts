import { type Problem, readProblem } from '@frikort/api-client/problem';
import { describe, expect, test } from 'vitest';
import { refusalToFields, stillStands } from './refusal-to-fields.ts';
import { typedTerms } from './terms-factory.ts';

function refused(status: number, members: object): Problem {
  return readProblem(new Response(null, { status }), members);
}

describe('A refusal of the API', () => {
  test.each([
    ['card-number-unknown', 404, 'cardNumber'],
    ['enrolment-inactive', 409, 'cardNumber'],
    ['no-card-in-year', 422, 'startDate'],
    ['end-before-start', 422, 'endDate'],
    ['not-in-one-calendar-year', 422, 'endDate'],
    ['amount-invalid', 422, 'amount'],
    ['amount-exceeds-remaining', 409, 'amount'],
    ['reference-already-used', 409, 'reference'],
  ])('%s is shown at its field', (code, status, field) => {
    const { fields, general } = refusalToFields(refused(status, { code }));
    expect(fields.map((one) => one.field)).toEqual([field]);
    expect(general).toBeUndefined();
  });

  test('keeps the facts that help the user on', () => {
    const { fields } = refusalToFields(
      refused(409, { code: 'amount-exceeds-remaining', remainingOere: 100, maxAmountOere: 300 }),
    );
    expect(fields).toMatchObject([
      { why: { problem: { facts: { remainingOere: 100, maxAmountOere: 300 } } } },
    ]);
  });

  test('of the form of several fields is shown at each of them', () => {
    const { fields, general } = refusalToFields(
      refused(400, {
        code: 'validation-failed',
        errors: [
          { path: 'amountOere', code: 'wrong-type' },
          { path: 'contact.phone', code: 'not-a-phone' },
          { path: 'contact', code: 'missing' },
          { path: 'cardNumber', code: 'not-a-card-number' },
        ],
      }),
    );
    expect(fields).toEqual([
      { field: 'amount', why: { kind: 'form', code: 'wrong-type' } },
      { field: 'contact.phone', why: { kind: 'form', code: 'not-a-phone' } },
      { field: 'contact.name', why: { kind: 'missing' } },
      { field: 'cardNumber', why: { kind: 'form', code: 'not-a-card-number' } },
    ]);
    expect(general).toBeUndefined();
  });

  test('of a field that the page does not have is shown by itself too', () => {
    const errors = [{ path: 'colour', code: 'unknown-field' }];
    const { fields, general } = refusalToFields(refused(400, { code: 'validation-failed', errors }));
    expect(fields).toEqual([]);
    expect(general?.code).toBe('validation-failed');
  });

  test.each([
    ['too-many-requests', 429],
    ['internal-error', 500],
    ['not-authenticated', 401],
    ['a-code-of-tomorrow', 409],
  ])('%s concerns no field', (code, status) => {
    expect(refusalToFields(refused(status, { code }))).toMatchObject({ fields: [], general: { code } });
  });
});

describe('What the API has refused', () => {
  const sent = typedTerms();

  test('stands until the field is changed', () => {
    expect(stillStands('reference', sent, typedTerms({ amount: '1' }))).toBe(true);
    expect(stillStands('reference', sent, typedTerms({ reference: 'A2' }))).toBe(false);
  });

  test('of the amount stands until amount or period is changed, for another year has another balance', () => {
    expect(stillStands('amount', sent, typedTerms({ reference: 'A2' }))).toBe(true);
    expect(stillStands('amount', sent, typedTerms({ startDate: '01-03-2025' }))).toBe(false);
  });
});
