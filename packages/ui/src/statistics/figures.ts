import type { OpenStatistics, OwnStatistics } from './queries.ts';

/** A figure: `null` where it is hidden, `undefined` where there is none to tell. */
export type Figure = number | null | undefined;

type Of = {
  readonly granted: Figure;
  readonly active: Figure;
  readonly employments: Figure;
  readonly amountOere: Figure;
};

/** A year as the pages show it, of the country or of a municipality. */
export type ShownYear = Of & {
  readonly year: number;
  readonly used: Figure;
  readonly averageOere: Figure;
  readonly companies: Figure;
  readonly daysToFirst: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  readonly months: readonly (Of & { readonly month: number })[];
};

/** Years before the first one that has anything are left out. */
function fromTheFirst(years: readonly ShownYear[]): ShownYear[] {
  const isAnything = ({ granted, active, employments }: ShownYear) =>
    granted !== 0 || active !== 0 || employments !== 0;
  return years.slice(0, years.findLastIndex(isAnything) + 1);
}

/** The closed years of the whole country, the latest first. */
export function nationalYears({ years }: OpenStatistics): ShownYear[] {
  return fromTheFirst(years.map(({ year, national, months }) => ({ year, ...national, months })));
}

/** A municipality's own years, the latest first: months that have not begun have no active frikort. */
export function ownYears({ years }: OwnStatistics): ShownYear[] {
  const shown = years.map((year) => ({
    ...year,
    months: year.months.map(({ active, ...month }) => ({ ...month, active: active ?? undefined })),
  }));
  return fromTheFirst(shown);
}

/** A year, and the year before it where there is one. */
export function withYearBefore(years: readonly ShownYear[], year: number): ShownYear[] {
  return [year, year - 1].flatMap((each) => years.find((one) => one.year === each) ?? []);
}

export const measures = ['active', 'granted', 'used', 'employments', 'amountOere', 'averageOere'] as const;
export type Measure = (typeof measures)[number];

export type Municipality = OpenStatistics['years'][number]['municipalities'][number];

/** The municipalities of a year by a figure, the highest first; what is hidden comes last. */
export function byMeasure(municipalities: readonly Municipality[], measure: Measure): Municipality[] {
  return municipalities.toSorted((a, b) => (b[measure] ?? -1) - (a[measure] ?? -1));
}

/** The rise from one figure to another in per cent; nothing where it cannot be said. */
export function changeInPercent(now: Figure, before: Figure): number | undefined {
  if (now === null || now === undefined || !before) return undefined;
  return Math.round(((now - before) / before) * 100);
}

/** The highest of some figures and where it stands; nothing when all are hidden or 0. */
export function highestOf(figures: readonly Figure[]): { at: number; value: number } | undefined {
  return figures.reduce<{ at: number; value: number } | undefined>((best, value, at) => {
    if (value === null || value === undefined || value === 0) return best;
    return best && best.value >= value ? best : { at, value };
  }, undefined);
}
