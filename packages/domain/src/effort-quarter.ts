import { type CalendarDate, calendarDate, endOfYear, startOfYear } from './calendar.ts';
import { hiddenCells, type Sum } from './disclosure-control.ts';
import { participantKeptYears, type Sex, sexes } from './effort-participant.ts';
import type { ValidationFailed } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/*
 * R43: reports of a quarter. Only who is named has days, so that a quarter tells of the named. Across organisations it tells
 * how many, and of which sex; and only as much as nobody can set against the year's figures to find out a small number.
 */

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** What a report tells of: a calendar year, or a quarter of it. */
export type ReportPeriod = { readonly year: number; readonly quarter?: Quarter | undefined };

const pad = (month: number) => String(month).padStart(2, '0');
const lastDayOf = [31, 30, 30, 31] as const;

/** The first and the last day of a period. */
export function daysOf({ year, quarter }: ReportPeriod): { from: CalendarDate; to: CalendarDate } {
  if (quarter === undefined) return { from: startOfYear(year), to: endOfYear(year) };
  const lastDay = lastDayOf[quarter - 1] ?? 31;
  return {
    from: calendarDate(`${year}-${pad(quarter * 3 - 2)}-01`),
    to: calendarDate(`${year}-${pad(quarter * 3)}-${lastDay}`),
  };
}

/** The quarter in which a day lies. */
export function quarterOf(day: CalendarDate): Quarter {
  const month = Number(day.slice(5, 7));
  return quarters.find((quarter) => month <= quarter * 3) ?? 4;
}

/** How many years back a quarter is told: as long as everybody is named who took part by name in it (R29). */
export const quarteredYears = participantKeptYears;

/** R43: which quarters of a year can be told on a day: those that have begun, of years in which all are named still. */
export function toldQuarters(year: number, today: CalendarDate): readonly Quarter[] {
  if (year < Number(today.slice(0, 4)) - quarteredYears) return [];
  return quarters.filter((quarter) => daysOf({ year, quarter }).from <= today);
}

/** R43: a quarter is told once it has begun, and for some years. */
export function judgeReportPeriod(
  { year, quarter }: ReportPeriod,
  today: CalendarDate,
): Result<null, ValidationFailed> {
  if (quarter === undefined || toldQuarters(year, today).includes(quarter)) return accepted(null);
  const isOver = daysOf({ year, quarter }).from <= today;
  const error = isOver
    ? ({ path: 'year', code: 'too-small' } as const)
    : ({ path: 'quarter', code: 'too-large' } as const);
  return refused({ code: 'validation-failed', errors: [error] });
}

/** Of one sex, who took part from one quarter of a year to another, by name: everybody who did is in one of these. */
export type QuarterSpan = { readonly sex: Sex; readonly first: Quarter; readonly last: Quarter };
export type SpanCount = QuarterSpan & { readonly participants: number };

const spans: readonly QuarterSpan[] = sexes.flatMap((sex) =>
  quarters.flatMap((first) => quarters.filter((last) => first <= last).map((last) => ({ sex, first, last }))),
);
const spanName = ({ sex, first, last }: QuarterSpan) => `span:${sex}:${first}-${last}`;

/** The cells of a quarter, as `quarter:1`, `quarter:1:woman`. */
export const quarterCell = (quarter: Quarter, sex?: Sex) =>
  sex === undefined ? `quarter:${quarter}` : `quarter:${quarter}:${sex}`;

/** Groups that nobody publishes, but who sets a quarter against the year, or the next quarter, may reckon. */
const groups: readonly (readonly [string, (span: QuarterSpan) => boolean])[] = quarters.flatMap((quarter) => [
  [`not:${quarter}`, ({ first, last }: QuarterSpan) => first > quarter || last < quarter] as const,
  [`begun:${quarter}`, ({ first }: QuarterSpan) => first === quarter] as const,
  [`over:${quarter}`, ({ last }: QuarterSpan) => last === quarter] as const,
]);

const everySex = [undefined, ...sexes] as const;
const ofSex = (name: string, sex: Sex | undefined) => (sex === undefined ? name : `${name}:${sex}`);

/** Each cell of the quarters, and each group, as the sum of the spans that are in it; and the year of the named by sex. */
const madeOf: readonly Sum[] = everySex.flatMap((sex) => {
  const among = spans.filter((span) => sex === undefined || span.sex === sex);
  const sumOf = (total: string, isIn: (span: QuarterSpan) => boolean): Sum => ({
    total: ofSex(total, sex),
    parts: among.filter(isIn).map(spanName),
  });
  return [
    ...quarters.map((quarter) =>
      sumOf(`quarter:${quarter}`, ({ first, last }) => first <= quarter && quarter <= last),
    ),
    ...groups.map(([name, isIn]) => sumOf(name, isIn)),
    sumOf('named', () => true),
  ];
});

/** What the year's report tells that hangs together with the quarters: by sex, and by name or not. */
const ofYear: readonly Sum[] = sexes.map((sex) => ({
  total: `sex:${sex}`,
  parts: [`named:${sex}`, `unnamed:${sex}`],
}));
const unnamed: Sum = { total: 'unnamed', parts: sexes.map((sex) => `unnamed:${sex}`) };

/** How the cells of a category's quarters and its year add up. */
export const quarterSums: readonly Sum[] = [
  ...madeOf,
  ...ofYear,
  unnamed,
  ...quarters.map((quarter) => ({
    total: quarterCell(quarter),
    parts: sexes.map((sex) => quarterCell(quarter, sex)),
  })),
];

const quarterCells = quarters.flatMap((quarter) => everySex.map((sex) => quarterCell(quarter, sex)));
const yearCells = ['sex:woman', 'sex:man', 'named', 'unnamed'];
const isPublished = (cell: string) => quarterCells.includes(cell) || yearCells.includes(cell);

/** Every cell that a quarter's and the year's figures make, and those of them that nobody publishes. */
export function quarterCounts(
  year: ReadonlyMap<string, number>,
  counts: readonly SpanCount[],
): { counts: ReadonlyMap<string, number>; latent: ReadonlySet<string> } {
  const all = new Map(yearCells.map((cell) => [cell, year.get(cell) ?? 0]));
  for (const span of spans) all.set(spanName(span), 0);
  for (const span of counts) all.set(spanName(span), (all.get(spanName(span)) ?? 0) + span.participants);
  for (const { total, parts } of madeOf) {
    if (!all.has(total))
      all.set(
        total,
        parts.reduce((sum, part) => sum + (all.get(part) ?? 0), 0),
      );
  }
  for (const sex of sexes) {
    all.set(`unnamed:${sex}`, (all.get(`sex:${sex}`) ?? 0) - (all.get(`named:${sex}`) ?? 0));
  }
  return { counts: all, latent: new Set([...all.keys()].filter((cell) => !isPublished(cell))) };
}

/**
 * R37, R43: the cells of a category's four quarters that are not shown across organisations. The year's figures stand as
 * they are; where one of them is hidden that quarters are set against, nothing is told of the quarters.
 * @param year the cells of the year's row
 * @param isHidden whether the year's report hides one
 */
export function hiddenInQuarters(
  year: ReadonlyMap<string, number>,
  counts: readonly SpanCount[],
  isHidden: (cell: string) => boolean,
): ReadonlySet<string> {
  const every = new Set(quarterCells);
  if (yearCells.some(isHidden) || isHidden('participants')) return every;
  const { counts: all, latent } = quarterCounts(year, counts);
  const hidden = hiddenCells(all, quarterSums, { latent, stays: new Set(yearCells) });
  // A 0 tells as well, such as that nobody of a sex is named. Where no more could be hidden, not even those are told.
  const isTold = (cell: string) => !hidden.has(cell) && (all.get(cell) ?? 0) > 0;
  const isAnyTold = all.get('named') === 0 || quarterCells.some(isTold);
  return isAnyTold ? new Set([...hidden].filter((cell) => every.has(cell))) : every;
}
