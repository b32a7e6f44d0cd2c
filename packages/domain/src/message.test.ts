import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from './calendar.ts';
import { editableUntilByEnd } from './employment.ts';
import { controlsDueSoon, endsThatLockSoon, isLittleLeft } from './message.ts';
import { oere } from './money.ts';

const today = calendarDate('2026-11-21');

describe('R35: what people are told of', () => {
  it('little is left when it is less than a tenth of the allowance', () => {
    const left = (remaining: number) =>
      isLittleLeft({ allowanceOere: oere(1_000), usedOere: oere(1_000 - remaining) });
    expect([0, 99, 100, 101, 1_000].map(left)).toEqual([true, true, false, false, false]);
  });

  it('an employment locks soon in its last week, its last day included', () => {
    const { earliest, latest } = endsThatLockSoon(today);
    expect(editableUntilByEnd(earliest)).toBe(today);
    expect(editableUntilByEnd(latest)).toBe(addDays(today, 6));
  });

  it('a control is due soon sixty days before', () => {
    expect(controlsDueSoon(today)).toBe('2027-01-20');
  });
});
