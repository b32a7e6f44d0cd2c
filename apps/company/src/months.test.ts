import { describe, expect, test } from 'vitest';
import { daysOfMonth, monthOf, shownMonth } from './months.ts';

describe('a month', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s has its first and its last day, and is told by them', (month, from, until) => {
    expect(daysOfMonth(month)).toEqual({ from, until });
    expect(monthOf(from, until)).toBe(month);
  });

  test.each([
    ['2026-11-01', '2026-11-29'],
    ['2026-11-02', '2026-11-30'],
    ['2026-11-01', '2026-12-31'],
    [undefined, '2026-11-30'],
  ])('is not told by other days: %s to %s', (from, until) => {
    expect(monthOf(from, until)).toBeUndefined();
  });

  test('is shown as it is said', () => {
    expect(shownMonth('2026-11')).toBe('november 2026');
  });
});
