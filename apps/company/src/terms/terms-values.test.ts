import { describe, expect, test } from 'vitest';
import { typedTerms } from './terms-factory.ts';
import { isTermsValues, withoutCpr } from './terms-values.ts';

describe('What may be kept in the tab', () => {
  test('is everything that is typed', () => {
    const values = typedTerms({ productionUnit: '1023456789', reference: 'Løn 17' });
    expect(withoutCpr(values)).toEqual(values);
  });

  test('but never what looks like a CPR number, whichever field it was typed into', () => {
    const cpr = '290569-0000';
    const contact = { name: `Lone ${cpr}`, email: cpr, phone: '2905690000' };
    const values = {
      startDate: cpr,
      endDate: cpr,
      amount: cpr,
      contact,
      productionUnit: '2905690000',
      reference: cpr,
    };
    expect(JSON.stringify(withoutCpr(values))).not.toMatch(/290569/);
  });

  test('is recognised by its shape', () => {
    expect(isTermsValues(typedTerms())).toBe(true);
    expect(isTermsValues({ ...typedTerms(), contact: 'Bjarne' })).toBe(false);
    expect(isTermsValues({ ...typedTerms(), amount: 1500 })).toBe(false);
    expect(isTermsValues(null)).toBe(false);
  });
});
