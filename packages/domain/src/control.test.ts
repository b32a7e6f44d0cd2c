import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, yearOf } from './calendar.ts';
import { type ControlFacts, controlDue, controlDueBy, judgeControl } from './control.ts';

const facts: ControlFacts = {
  status: 'active',
  grantedOn: calendarDate('2026-03-01'),
  controlledOn: null,
};
const today = calendarDate('2028-05-05');
const controlledOn = calendarDate('2027-06-01');

describe('R18: when a control is due', () => {
  it('is at the end of the second year after the grant, and after the latest control', () => {
    expect(controlDue(facts)).toBe('2028-12-31');
    expect(controlDue({ ...facts, controlledOn })).toBe('2029-12-31');
  });

  it('is never while the frikort is inactive', () => {
    expect(controlDue({ ...facts, status: 'inactive' })).toBeNull();
  });

  it('is never in the year of the grant, and never further away than the law lets it be', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(calendarDate('2019-01-02'), days));
    fc.assert(
      fc.property(day, fc.nat(2_000), (grantedOn, later) => {
        const controlled = addDays(grantedOn, later);
        const due = controlDue({ status: 'active', grantedOn, controlledOn: controlled });
        expect(yearOf(due ?? grantedOn)).toBe(yearOf(controlled) + 2);
        expect(daysBetween(controlled, due ?? grantedOn)).toBeGreaterThan(2 * 365 - 1);
      }),
    );
  });
});

describe('R18: controls asked for together', () => {
  it.each([
    ['2026-11-29', '2026-11-28', '2026-12-31'],
    ['2026-12-31', '2026-12-30', '2026-12-31'],
    ['2027-01-01', '2026-12-31', '2027-12-31'],
  ])('are overdue or due this year, on %s', (day, overdue, thisYear) => {
    const today = calendarDate(day);
    expect(controlDueBy('overdue', today)).toBe(overdue);
    expect(controlDueBy('this-year', today)).toBe(thisYear);
  });
});

describe('R18: recording a control', () => {
  const judged = (change: Partial<Parameters<typeof judgeControl>[0]>) =>
    judgeControl({ ...facts, date: today, today, ...change });
  const outside = (earliest: string) => ({
    ok: false,
    refusal: { code: 'control-date-invalid', earliest, latest: today },
  });

  it('is accepted from the grant until today', () => {
    expect(judged({})).toEqual({ ok: true, value: null });
    expect(judged({ date: facts.grantedOn })).toEqual({ ok: true, value: null });
    expect(judged({ controlledOn, date: controlledOn })).toEqual({ ok: true, value: null });
  });

  it('is refused before the grant, before the latest one, and in the future', () => {
    expect(judged({ date: addDays(facts.grantedOn, -1) })).toEqual(outside(facts.grantedOn));
    expect(judged({ controlledOn, date: addDays(controlledOn, -1) })).toEqual(outside(controlledOn));
    expect(judged({ date: addDays(today, 1) })).toEqual(outside(facts.grantedOn));
  });

  it('is refused with the date of a decision to come', () => {
    expect(judged({ decisionDate: today })).toEqual({ ok: true, value: null });
    expect(judged({ decisionDate: addDays(today, 1) })).toEqual({
      ok: false,
      refusal: { code: 'validation-failed', errors: [{ path: 'decisionDate', code: 'date-in-future' }] },
    });
  });

  it('is refused while the frikort is inactive', () => {
    expect(judged({ status: 'inactive' })).toEqual({ ok: false, refusal: { code: 'enrolment-inactive' } });
  });
});
