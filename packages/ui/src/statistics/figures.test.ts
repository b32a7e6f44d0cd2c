import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../catalogue-testing.ts';
import {
  byMeasure,
  changeInPercent,
  highestOf,
  type Municipality,
  nationalYears,
  withYearBefore,
} from './figures.ts';
import type { OpenStatistics } from './queries.ts';
import { da } from './statistics.da.ts';
import { en } from './statistics.en.ts';

const told = { granted: 0, active: 0, used: 0, employments: 0, amountOere: 0, averageOere: 0 };
const yearOf = (year: number, active: number | null): OpenStatistics['years'][number] => ({
  year,
  publishedOn: `${year + 1}-01-30`,
  months: [],
  municipalities: [],
  national: { ...told, active, companies: 0, daysToFirst: null },
});
const open = (...years: OpenStatistics['years']): OpenStatistics => ({
  licence: { name: '', url: '', attribution: '' },
  years,
  soFar: null,
});

describe('figures on a page', () => {
  it('begin with the first year that has anything, also when that is hidden', () => {
    const years = nationalYears(open(yearOf(2025, 9), yearOf(2024, 0), yearOf(2023, null), yearOf(2022, 0)));
    expect(years.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
    expect(withYearBefore(years, 2024).map(({ year }) => year)).toEqual([2024, 2023]);
    expect(withYearBefore(years, 2023).map(({ year }) => year)).toEqual([2023]);
  });

  it('put what is hidden last', () => {
    const places = [null, 7, 0, 12].map(
      (used, at): Municipality => ({ code: String(at), name: String(at), ...told, used }),
    );
    expect(byMeasure(places, 'used').map(({ code }) => code)).toEqual(['3', '1', '2', '0']);
  });

  it('say how much more it is only where both are known', () => {
    expect(changeInPercent(15, 10)).toBe(50);
    expect(changeInPercent(0, 10)).toBe(-100);
    for (const before of [null, undefined, 0]) expect(changeInPercent(15, before)).toBeUndefined();
    expect(changeInPercent(null, 10)).toBeUndefined();
    expect(highestOf([null, 3, 9, undefined, 9])).toEqual({ at: 2, value: 9 });
    expect(highestOf([null, 0])).toBeUndefined();
  });

  it('are told in sentences that end once, also with an amount', () => {
    const pay = { value: '1.500,00 kr.', year: 2026, before: 2025 };
    expect(da.says.pay({ ...pay, percent: undefined })).toBe('I 2026 blev der tjent 1.500,00 kr.');
    expect(da.says.pay({ ...pay, percent: -22 })).toBe(
      'I 2026 blev der tjent 1.500,00 kr., 22\u00a0% mindre end i 2025.',
    );
    expect(da.says.mostPay({ month: 'april', value: pay.value })).toBe('Mest i april: 1.500,00 kr.');
    const place = { name: 'Aarhus Kommune', what: 'Løn', year: 2026, value: pay.value };
    expect(da.says.places(place)).toBe('Løn i 2026: højest i Aarhus Kommune med 1.500,00 kr.');
    expect(da.says.places({ ...place, value: '79' })).toMatch(/79\.$/);
  });

  it('have the same texts in both languages', () => {
    expect(gapsBetween(da, en)).toEqual([]);
  });
});
