import { calendarDate, splitAtNewYear } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { describe, expect, test } from 'vitest';
import { typedTerms } from '../terms/terms-factory.ts';
import { afterPart, isSplitPlan, mayBeSplit, startSplit, undividedOere, valuesOfPart } from './split-plan.ts';

const parts = splitAtNewYear(calendarDate('2026-12-15'), calendarDate('2027-01-10'));
const typed = typedTerms({
  startDate: '15-12-2026',
  endDate: '10-01-2027',
  amount: '5.000,00',
  reference: 'A1',
});

describe('R5: an employment split at New Year', () => {
  test('is offered for the years of one employment, not for a mistyped year', () => {
    expect(mayBeSplit(parts)).toBe(true);
    expect(mayBeSplit(undefined)).toBe(false);
    expect(mayBeSplit(splitAtNewYear(calendarDate('2020-01-01'), calendarDate('2026-01-01')))).toBe(false);
  });

  test('begins with the first part, and leaves the pay for the user to divide', () => {
    const plan = startSplit(parts, oere(500_000));
    expect(valuesOfPart(plan, typed)).toEqual({
      ...typed,
      startDate: '15-12-2026',
      endDate: '31-12-2026',
      amount: '',
    });
  });

  test('goes on with the last part: what is left of the pay, and no reference, which is given once (R8)', () => {
    const next = afterPart(startSplit(parts, oere(500_000)), oere(300_000));
    expect(next && valuesOfPart(next, typed)).toEqual({
      ...typed,
      startDate: '01-01-2027',
      endDate: '10-01-2027',
      amount: '2.000,00',
      reference: '',
    });
  });

  test('suggests no pay when the total was not typed, or more than it has been registered', () => {
    const unknown = afterPart(startSplit(parts, undefined), oere(300_000));
    expect(unknown && undividedOere(unknown)).toBeUndefined();
    const over = afterPart(startSplit(parts, oere(500_000)), oere(500_001));
    expect(over && valuesOfPart(over, typed).amount).toBe('');
  });

  test('suggests pay in the last of three parts only', () => {
    const three = splitAtNewYear(calendarDate('2025-12-15'), calendarDate('2027-01-10'));
    const second = afterPart(startSplit(three, oere(500_000)), oere(100_000));
    expect(second && valuesOfPart(second, typed).amount).toBe('');
    const third = second && afterPart(second, oere(150_000));
    expect(third && valuesOfPart(third, typed).amount).toBe('2.500,00');
  });

  test('is over after its last part', () => {
    const next = afterPart(startSplit(parts, undefined), oere(1));
    expect(next && afterPart(next, oere(1))).toBeUndefined();
  });

  test('is recognised when it comes back from the tab', () => {
    const plan = startSplit(parts, oere(500_000));
    expect(isSplitPlan(JSON.parse(JSON.stringify(plan)))).toBe(true);
    expect(isSplitPlan({ ...plan, position: 2 })).toBe(false);
    expect(isSplitPlan({ ...plan, parts: [{ startDate: '2026-12-15', endDate: 'x' }] })).toBe(false);
  });
});
