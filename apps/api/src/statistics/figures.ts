import type { Counted, CountedYear, YearCounts } from '@frikort/domain/statistics';

/** The country beside the codes of municipalities. */
const country = 'country';

/** A municipality or the country, and a month or, as 0, the whole year. */
export type Place = { readonly place: string; readonly year: number; readonly month: number };

/** What is counted there. */
export type CountedRow = Place & {
  granted: number;
  active: number;
  used: number;
  employments: number;
  amountOere: number;
  companies: number;
  firstEmployments: number;
  /** Lower quartile, median, upper quartile. */
  days: readonly [number, number, number] | null;
};

export const nothingCounted = {
  granted: 0,
  active: 0,
  used: 0,
  employments: 0,
  amountOere: 0,
  companies: 0,
  firstEmployments: 0,
  days: null,
};

export const keyOf = ({ place, year, month }: Place): string => `${place} ${year} ${month}`;

/** Every month and year of some places. */
export function placesOf(places: readonly string[], years: readonly number[]): Place[] {
  return places.flatMap((place) =>
    years.flatMap((year) => Array.from({ length: 13 }, (_, month) => ({ place, year, month }))),
  );
}

const countedOf = ({ granted, active, used, employments, amountOere }: CountedRow): Counted => ({
  granted,
  active,
  used,
  employments,
  amountOere,
});

/** What is counted of a year in a place. */
export function countedYearOf(row: CountedRow): CountedYear {
  const [lower, median, upper] = row.days ?? [];
  const { companies, firstEmployments } = row;
  const hasQuartiles = lower !== undefined && median !== undefined && upper !== undefined;
  return {
    ...countedOf(row),
    companies,
    firstEmployments,
    daysToFirst: hasQuartiles ? { lower, median, upper } : null,
  };
}

/** The rows of a year, as the domain judges them; municipalities that have nothing are left out. */
export function yearCountsOf(rows: readonly CountedRow[], year: number): YearCounts | undefined {
  const ofYear = rows.filter((row) => row.year === year);
  const whole = ofYear.filter(({ month }) => month === 0);
  const national = whole.find(({ place }) => place === country);
  if (!national) return undefined;
  const isAnything = ({ granted, active, used }: CountedRow) => granted > 0 || active > 0 || used > 0;
  return {
    year,
    national: countedYearOf(national),
    months: ofYear
      .filter(({ place, month }) => place === country && month > 0)
      .toSorted((a, b) => a.month - b.month)
      .map(countedOf),
    municipalities: new Map(
      whole
        .filter((row) => row.place !== country && isAnything(row))
        .toSorted((a, b) => a.place.localeCompare(b.place))
        .map((row) => [row.place, countedOf(row)]),
    ),
  };
}
