import { expect, it } from 'vitest';
import { dayInWords, yearLater } from './review-date.ts';

it('a day is said as it is in each language, and keeps to one line', () => {
  expect(dayInWords('da-DK', '2026-11-28')).toBe('28.\u00a0november\u00a02026');
  expect(dayInWords('en-GB', '2026-11-28')).toBe('28\u00a0November\u00a02026');
});

it('a year later is the same day, but of a leap day', () => {
  expect(yearLater('2026-11-28')).toBe('2027-11-28');
  expect(yearLater('2028-02-29')).toBe('2029-03-01');
});
