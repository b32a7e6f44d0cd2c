import { addDays, type CalendarDate, endOfYear } from './calendar.ts';
import { hiddenCells, isSmall, type Sum } from './disclosure-control.ts';
import { editableDays } from './employment.ts';

/*
 * R37: what is counted of frikort and employments, and what of it is told to everybody. Counts are of cards, which are
 * people; amounts are øre.
 */

/** R37: quartiles are told of so many people at least: of a few, the middle one is somebody. */
export const fewestForQuartiles = 20;

/** R37: figures of a year that is not closed are rounded to so many, so that two editions do not tell who came between. */
export const roundedTo = 10;

/** R37: the same for amounts, in øre: 1.000 kr. */
export const amountRoundedToOere = 100_000;

/** R37: the first day on which a year is closed: none of its employments can be edited any more but by a reopening. */
export function closedFrom(year: number): CalendarDate {
  return addDays(endOfYear(year), editableDays);
}

/** R37: whether the figures of a year are made up, for good. */
export function isClosed(year: number, today: CalendarDate): boolean {
  return closedFrom(year) <= today;
}

/** What is counted of a month or a year. An employment belongs to the month in which it ends. */
export type Counted = {
  readonly granted: number;
  /** Active frikort at the end of it. */
  readonly active: number;
  /** Cards with an employment. */
  readonly used: number;
  readonly employments: number;
  readonly amountOere: number;
};

/** Days from the grant to the first employment: a quarter came sooner than `lower`, three quarters than `upper`. */
export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/** What is counted of a year in the whole country, or in a municipality. */
export type CountedYear = Counted & {
  readonly companies: number;
  /** Whose first employment began in the year. */
  readonly firstEmployments: number;
  readonly daysToFirst: Quartiles | null;
};

/** All that is counted of a year. */
export type YearCounts = {
  readonly year: number;
  readonly national: CountedYear;
  /** January to December. */
  readonly months: readonly Counted[];
  /** By code; those that have anything. */
  readonly municipalities: ReadonlyMap<string, Counted>;
};

/** A figure as it is told: `null` when it is hidden. */
export type Told = number | null;

/** What everybody is told of a year, a month or a municipality. */
export type ToldFigures = {
  readonly granted: Told;
  readonly active: Told;
  readonly employments: Told;
  readonly amountOere: Told;
};

/** Used cards, and what was earned on one on the average, are told of years: they do not add up from months. */
export type ToldYear = ToldFigures & { readonly used: Told; readonly averageOere: Told };

export type PublishedYear = {
  readonly year: number;
  readonly national: ToldYear & { readonly companies: Told; readonly daysToFirst: Quartiles | null };
  readonly months: readonly ToldFigures[];
  readonly municipalities: readonly (ToldYear & { readonly code: string })[];
};

const country = 'country';
const monthCell = (index: number) => `month ${index + 1}`;
const placeCell = (code: string) => `municipality ${code}`;

type Cells = {
  readonly counts: (of: (counted: Counted) => number) => Map<string, number>;
  readonly ofPlaces: Sum;
  readonly ofMonths: Sum;
  readonly knownBy: readonly (readonly string[])[];
};

function cellsOf({ national, months, municipalities }: YearCounts): Cells {
  const places = [...municipalities.keys()].map(placeCell);
  return {
    counts: (of) =>
      new Map([
        [country, of(national)],
        ...months.map((month, index) => [monthCell(index), of(month)] as const),
        ...[...municipalities].map(([code, counted]) => [placeCell(code), of(counted)] as const),
      ]),
    ofPlaces: { total: country, parts: places },
    ofMonths: { total: country, parts: months.map((_, index) => monthCell(index)) },
    knownBy: places.map((place) => [place]),
  };
}

/**
 * Where used cards, employments and amounts are hidden, all together: of used cards the municipalities add up, of
 * employments the months too. What one of them hides the other must.
 */
function hiddenUse({ counts, ofPlaces, ofMonths, knownBy }: Cells): ReadonlySet<string> {
  const used = counts((counted) => counted.used);
  const employments = counts((counted) => counted.employments);
  const months = new Set(ofMonths.parts);
  const few = new Set([...used].filter(([, count]) => isSmall(count)).map(([cell]) => cell));
  const usedOfPlaces = new Map([...used].filter(([cell]) => !months.has(cell)));
  let hidden: ReadonlySet<string> = few;
  for (;;) {
    const ofPlacesAlone = new Set([...hidden].filter((cell) => !months.has(cell)));
    const byUsed = hiddenCells(usedOfPlaces, [ofPlaces], { also: ofPlacesAlone, knownBy });
    const also = new Set([...hidden, ...byUsed]);
    const both = hiddenCells(employments, [ofPlaces, ofMonths], { also, knownBy });
    if (both.size === hidden.size) return hidden;
    hidden = both;
  }
}

/** The figures of one cell, without what is hidden there. */
type Tell = (cell: string, counted: Counted) => ToldYear;

function teller(cells: Cells): Tell {
  const { counts, ofPlaces, ofMonths, knownBy } = cells;
  const granted = hiddenCells(
    counts((counted) => counted.granted),
    [ofPlaces, ofMonths],
    { knownBy },
  );
  // At the end of December is at the end of the year; the other months are sums of nothing that is told.
  const atEnd = { total: country, parts: ofMonths.parts.slice(-1) };
  const active = hiddenCells(
    counts((counted) => counted.active),
    [ofPlaces, atEnd],
    { knownBy },
  );
  const use = hiddenUse(cells);
  return (cell, counted) => {
    const shown = (isHidden: boolean, value: number): Told => (isHidden ? null : value);
    const hasHiddenUse = use.has(cell);
    const average = counted.used === 0 ? 0 : Math.round(counted.amountOere / counted.used);
    return {
      granted: shown(granted.has(cell), counted.granted),
      active: shown(active.has(cell), counted.active),
      used: shown(hasHiddenUse, counted.used),
      employments: shown(hasHiddenUse, counted.employments),
      amountOere: shown(hasHiddenUse, counted.amountOere),
      averageOere: shown(hasHiddenUse, average),
    };
  };
}

/** R37: what everybody is told of a closed year. */
export function publishedYear(counts: YearCounts): PublishedYear {
  const { year, national, months, municipalities } = counts;
  const tell = teller(cellsOf(counts));
  const whole = tell(country, national);
  const isFewCompanies = whole.employments === null || isSmall(national.companies);
  return {
    year,
    national: {
      ...whole,
      companies: isFewCompanies ? null : national.companies,
      daysToFirst: national.firstEmployments < fewestForQuartiles ? null : national.daysToFirst,
    },
    months: months.map((month, index) => {
      const { granted, active, employments, amountOere } = tell(monthCell(index), month);
      return { granted, active, employments, amountOere };
    }),
    municipalities: [...municipalities].map(([code, counted]) => ({
      code,
      ...tell(placeCell(code), counted),
    })),
  };
}

/** R37: what everybody is told of a year that is not closed: about so many, in the whole country. */
export function roundedFigures({ granted, active, used, employments, amountOere }: Counted): Counted {
  const rounded = (value: number, to: number) => Math.round(value / to) * to;
  return {
    granted: rounded(granted, roundedTo),
    active: rounded(active, roundedTo),
    used: rounded(used, roundedTo),
    employments: rounded(employments, roundedTo),
    amountOere: rounded(amountOere, amountRoundedToOere),
  };
}
