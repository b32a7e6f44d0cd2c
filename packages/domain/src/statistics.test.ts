import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  type Counted,
  type CountedYear,
  closedFrom,
  isClosed,
  publishedYear,
  roundedFigures,
  type YearCounts,
} from './statistics.ts';
import { attackYear } from './statistics-testing.ts';

type Citizen = {
  readonly place: number;
  readonly grantedIn: number | null;
  readonly active: boolean;
  readonly employments: readonly { readonly month: number; readonly amountOere: number }[];
};

const none = { granted: 0, active: 0, used: 0, employments: 0, amountOere: 0 };

/** Counts citizens one by one, in the plainest way there is. */
function countedOf(citizens: readonly Citizen[], month?: number): Counted {
  const ofMonth = citizens.map(({ employments, ...citizen }) => ({
    ...citizen,
    employments: employments.filter((it) => month === undefined || it.month === month),
  }));
  const all = ofMonth.flatMap(({ employments }) => employments);
  return {
    granted: ofMonth.filter(({ grantedIn }) =>
      month === undefined ? grantedIn !== null : grantedIn === month,
    ).length,
    active: ofMonth.filter(({ active }) => active).length,
    used: ofMonth.filter(({ employments }) => employments.length > 0).length,
    employments: all.length,
    amountOere: all.reduce((sum, { amountOere }) => sum + amountOere, 0),
  };
}

function yearOf(citizens: readonly Citizen[]): YearCounts {
  const places = [...new Set(citizens.map(({ place }) => place))].toSorted((a, b) => a - b);
  const ofYear = { companies: 9, firstEmployments: 0, daysToFirst: null };
  return {
    year: 2025,
    national: { ...countedOf(citizens), ...ofYear },
    months: Array.from({ length: 12 }, (_, index) => countedOf(citizens, index + 1)),
    municipalities: new Map(
      places.map((place) => [`0${place}`, countedOf(citizens.filter((citizen) => citizen.place === place))]),
    ),
  };
}

const citizen: fc.Arbitrary<Citizen> = fc.record({
  place: fc.nat({ max: 5 }).map((place) => Math.min(place, 4)),
  grantedIn: fc.option(fc.integer({ min: 1, max: 12 })),
  active: fc.boolean(),
  employments: fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 12 }), amountOere: fc.integer({ min: 1, max: 500_000 }) }),
    { maxLength: 3 },
  ),
});

describe('R37 what everybody is told of a year', () => {
  it('leaves the attacker nothing, whoever the citizens are and whatever a municipality knows of its own', () => {
    fc.assert(
      fc.property(fc.array(citizen, { maxLength: 120 }), (citizens) => {
        const counts = yearOf(citizens);
        const published = publishedYear(counts);
        expect(attackYear(published)).toEqual([]);
        for (const [code, counted] of counts.municipalities)
          expect(attackYear(published, { code, counted })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  const six = { granted: 6, active: 6, used: 6, employments: 12, amountOere: 60_000 };
  const counts = (national: Partial<CountedYear>, ...municipalities: Counted[]): YearCounts => ({
    year: 2025,
    national: {
      ...six,
      companies: 9,
      firstEmployments: 20,
      daysToFirst: { lower: 1, median: 2, upper: 3 },
      ...national,
    },
    months: Array.from({ length: 12 }, (_, index) => (index === 11 ? { ...six, ...national } : none)),
    municipalities: new Map(municipalities.map((counted, index) => [`010${index}`, counted])),
  });

  it('would be found out if only the small number itself were hidden', () => {
    const small = { ...six, granted: 2 };
    const of = counts(
      { granted: 14, active: 18, used: 18, employments: 36, amountOere: 180_000 },
      small,
      six,
      six,
    );
    const { municipalities, ...published } = publishedYear(of);
    expect(municipalities.map(({ granted }) => granted)).toEqual([null, null, null]);
    const [first, ...others] = municipalities;
    const shown = others.map((other) => ({ ...other, granted: 6 }));
    const onlySmall = { ...published, municipalities: first ? [first, ...shown] : shown };
    expect(attackYear(onlySmall)).toEqual([{ measure: 'granted', cell: 'municipality 0100', is: 2 }]);
  });

  it('would be found out if an average were told beside a hidden count', () => {
    const small = { ...six, used: 3, employments: 6, amountOere: 30_000 };
    const of = counts(
      { granted: 24, active: 24, used: 21, employments: 42, amountOere: 210_000 },
      small,
      six,
      six,
      six,
    );
    const published = publishedYear(of);
    expect(attackYear(published)).toEqual([]);
    const [first, ...others] = published.municipalities;
    expect(first).toMatchObject({
      used: null,
      employments: null,
      amountOere: null,
      averageOere: null,
      granted: 6,
    });
    const told = {
      ...published,
      municipalities: [{ ...first, averageOere: 10_000, amountOere: 30_000 }, ...others],
    };
    expect(attackYear(told as typeof published)).toContainEqual({
      measure: 'used',
      cell: 'municipality 0100',
      is: 3,
    });
  });

  it('tells quartiles of 20 and more, and companies of 5 and more', () => {
    expect(publishedYear(counts({}, six)).national).toMatchObject({
      companies: 9,
      daysToFirst: { lower: 1, median: 2, upper: 3 },
      averageOere: 10_000,
    });
    expect(publishedYear(counts({ companies: 4, firstEmployments: 19 }, six)).national).toMatchObject({
      companies: null,
      daysToFirst: null,
    });
  });

  it('tells the average of nobody as 0', () => {
    expect(publishedYear(counts(none, none)).national).toMatchObject({ used: 0, averageOere: 0 });
  });
});

describe('R37 a year that is not closed', () => {
  it('closes when none of its employments can be edited any more', () => {
    expect(closedFrom(2025)).toBe('2026-01-30');
    expect(isClosed(2025, calendarDate('2026-01-29'))).toBe(false);
    expect(isClosed(2025, calendarDate('2026-01-30'))).toBe(true);
  });

  it('is told roundly', () => {
    expect(
      roundedFigures({ granted: 4, active: 15, used: 5, employments: 123, amountOere: 12_345_678 }),
    ).toEqual({
      granted: 0,
      active: 20,
      used: 10,
      employments: 120,
      amountOere: 12_300_000,
    });
  });
});
