import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  calendarDate,
  daysBetween,
  endOfYear,
  formatDate,
  formatInstant,
  isCalendarDate,
  splitAtNewYear,
  startOfYear,
  todayInCopenhagen,
  yearOf,
} from './calendar.ts';

const today = calendarDate('2026-11-21');
const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));
const anyInstant = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
});

describe('calendar dates', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '0999-01-01',
    '10000-01-01',
    '2026-11-21T00:00:00Z',
    ' 2026-11-21',
    '2026-11-21\n',
    '',
  ])('"%s" is refused', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it('knows the first and the last day of a year', () => {
    expect([startOfYear(2026), endOfYear(2026)]).toEqual(['2026-01-01', '2026-12-31']);
    expect(yearOf(endOfYear(2026))).toBe(2026);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(calendarDate(from), days)).toBe(to);
  });

  it('counts days as adding them does, over leap days and clock changes', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(other > date).toBe(days > 0);
      }),
    );
  });
});

describe('splitting at New Year (R5)', () => {
  it('cuts into one part per year', () => {
    expect(splitAtNewYear(calendarDate('2025-11-15'), calendarDate('2027-01-10'))).toEqual([
      { startDate: '2025-11-15', endDate: '2025-12-31' },
      { startDate: '2026-01-01', endDate: '2026-12-31' },
      { startDate: '2027-01-01', endDate: '2027-01-10' },
    ]);
  });

  it('offers nothing for a mistyped year or a reversed period', () => {
    expect(splitAtNewYear(calendarDate('2026-01-01'), calendarDate('2062-01-01'))).toEqual([]);
    expect(splitAtNewYear(calendarDate('2026-01-02'), calendarDate('2026-01-01'))).toEqual([]);
  });

  it('leaves no day out and counts none twice', () => {
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 3000 }), (startDate, days) => {
        const endDate = addDays(startDate, days);
        const parts = splitAtNewYear(startDate, endDate);
        const lengths = parts.map((part) => daysBetween(part.startDate, part.endDate) + 1);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(days + 1);
        expect(parts.every((part) => yearOf(part.startDate) === yearOf(part.endDate))).toBe(true);
        expect([parts[0]?.startDate, parts.at(-1)?.endDate]).toEqual([startDate, endDate]);
      }),
    );
  });
});

describe.each([
  ['of Intl', undefined],
  ['of Temporal', Temporal],
])('the clock of Copenhagen, by way %s', (_way, temporal) => {
  beforeEach(() => {
    vi.stubGlobal('Temporal', temporal);
    return () => vi.unstubAllGlobals();
  });

  it.each([
    ['winter, a minute before midnight', '2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['winter, midnight', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['summer, a minute before midnight', '2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['summer, midnight', '2026-07-14T22:00:00Z', '2026-07-15'],
    ['New Year comes an hour before UTC', '2025-12-31T23:00:00Z', '2026-01-01'],
    ['the last second of the year', '2026-12-31T22:59:59Z', '2026-12-31'],
    ['leap day', '2024-02-28T23:00:00Z', '2024-02-29'],
    ['the day the clock goes forward begins in winter time', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['and ends in summer time', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the day the clock goes back begins in summer time', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['and ends in winter time', '2026-10-25T22:30:00Z', '2026-10-25'],
    ['so that it has 25 hours', '2026-10-25T23:00:00Z', '2026-10-26'],
  ])('%s', (_what, instant, date) => {
    expect(todayInCopenhagen(new Date(instant))).toBe(date);
  });

  it('is the UTC date or the day after, and never goes back', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat({ max: 172_800_000 }), (instant, later) => {
        const here = todayInCopenhagen(instant);
        const utc = calendarDate(instant.toISOString().slice(0, 10));
        expect([0, 1]).toContain(daysBetween(utc, here));
        expect(todayInCopenhagen(new Date(instant.getTime() + later)) >= here).toBe(true);
      }),
    );
  });

  it('refuses an instant that is none', () => {
    expect(() => todayInCopenhagen(new Date('nonsense'))).toThrow(RangeError);
    expect(() => formatInstant('nonsense')).toThrow(RangeError);
  });

  it('shows instants the Danish way', () => {
    expect(formatInstant('2026-11-21T13:36:59Z')).toBe('21-11-2026 14:36');
    expect(formatInstant(new Date('2026-07-01T22:05:00Z'))).toBe('02-07-2026 00:05');
  });
});

it('dates are shown the Danish way', () => {
  expect(formatDate(today)).toBe('21-11-2026');
});

it('the clock of Copenhagen is made once, when it is first asked', async () => {
  vi.stubGlobal('Temporal', undefined);
  vi.resetModules();
  const fresh = await import('./calendar.ts');
  for (const instant of ['2026-01-04T23:05:00Z', '2026-07-04T22:05:00Z'])
    expect(fresh.formatInstant(instant)).toBe(`05-${instant.slice(5, 7)}-2026 00:05`);
  vi.unstubAllGlobals();
});

it('a date that is none is told how one is written', () => {
  expect(() => calendarDate('21-11-2026')).toThrow('YYYY-MM-DD');
});

it('a period is cut into ten years at most', () => {
  expect(splitAtNewYear(calendarDate('2020-05-01'), calendarDate('2029-05-01'))).toHaveLength(10);
  expect(splitAtNewYear(calendarDate('2020-05-01'), calendarDate('2030-05-01'))).toEqual([]);
});
