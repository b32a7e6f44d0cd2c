import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from './calendar.ts';
import { addWeeks, isWeek, mondayOf, numberOf, sundayOf, week, weekOf } from './week.ts';

const days = fc.integer({ min: -300_000, max: 300_000 }).map((n) => addDays(calendarDate('2026-01-01'), n));

describe('R38: a week', () => {
  it.each([
    ['2026-11-21', '2026-W47'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
  ])('of %s is %s', (date, named) => {
    expect(weekOf(calendarDate(date))).toBe(named);
  });

  it('goes from Monday to Sunday and has every day of them', () => {
    expect([mondayOf(week('2026-W53')), sundayOf(week('2026-W53'))]).toEqual(['2026-12-28', '2027-01-03']);
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (date, offset) => {
        const named = weekOf(date);
        const monday = mondayOf(named);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0);
        expect(weekOf(addDays(monday, offset))).toBe(named);
        expect(daysBetween(monday, sundayOf(named))).toBe(6);
      }),
    );
  });

  it('is named as PostgreSQL and ISO 8601 name it, one after the other without a gap', () => {
    let named = week('2019-W50');
    for (let count = 0; count < 600; count += 1) {
      const next = addWeeks(named, 1);
      expect(next > named).toBe(true);
      expect(daysBetween(mondayOf(named), mondayOf(next))).toBe(7);
      expect(numberOf(next) === numberOf(named) + 1 || numberOf(next) === 1).toBe(true);
      expect(addWeeks(next, -1)).toBe(named);
      named = next;
    }
  });

  it.each(['2026-W54', '2026-W00', '2025-W53', '2026-w47', '2026W47', '26-W47', '', '2026-W4'])(
    'is not %j',
    (text) => {
      expect(isWeek(text)).toBe(false);
      expect(() => week(text)).toThrow('YYYY-Www');
    },
  );
});

it('weeks are of the years 1001 to 2999', () => {
  expect(isWeek('1001-W01')).toBe(true);
  expect(isWeek('1000-W50')).toBe(false);
  expect(() => weekOf(calendarDate('3000-06-01'))).toThrow('1000-2999');
});
