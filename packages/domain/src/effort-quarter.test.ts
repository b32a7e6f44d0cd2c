import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { isSmall } from './disclosure-control.ts';
import { attack } from './disclosure-control-testing.ts';
import { sexes } from './effort-participant.ts';
import {
  daysOf,
  hiddenInQuarters,
  judgeReportPeriod,
  quarterCell,
  quarterCounts,
  quarterOf,
  quarterSums,
  quarters,
  type SpanCount,
  toldQuarters,
} from './effort-quarter.ts';
import { hiddenInReport, reportSums, valuesOf } from './effort-report.ts';

const today = calendarDate('2026-11-21');

describe('R43: a quarter', () => {
  it('has its days, to the last of them', () => {
    expect(quarters.map((quarter) => daysOf({ year: 2026, quarter }))).toEqual([
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2026-09-30' },
      { from: '2026-10-01', to: '2026-12-31' },
    ]);
    expect(daysOf({ year: 2026 })).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    const days = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(calendarDate);
    expect(days.map(quarterOf)).toEqual([1, 1, 2, 4]);
  });

  it('is told once it has begun, as long as all are named who took part by name', () => {
    expect(toldQuarters(2026, today)).toEqual([1, 2, 3, 4]);
    expect(toldQuarters(2026, calendarDate('2026-06-30'))).toEqual([1, 2]);
    expect(toldQuarters(2021, today)).toEqual([1, 2, 3, 4]);
    expect(toldQuarters(2020, today)).toEqual([]);
    expect(judgeReportPeriod({ year: 1999 }, today).ok).toBe(true);
    expect(judgeReportPeriod({ year: 2020, quarter: 1 }, today)).toMatchObject({
      refusal: { errors: [{ path: 'year', code: 'too-small' }] },
    });
    expect(judgeReportPeriod({ year: 2027, quarter: 1 }, today)).toMatchObject({
      refusal: { errors: [{ path: 'quarter', code: 'too-large' }] },
    });
  });
});

/** Who takes part in a year: some by name from a quarter to another, with a benefit, and some without a name. */
const named = fc.record({
  sex: fc.constantFrom(...sexes),
  first: fc.constantFrom(...quarters),
  last: fc.constantFrom(...quarters),
  benefit: fc.constantFrom(...valuesOf.benefitBefore.slice(0, 3)),
});
const spanCount = fc
  .tuple(named, fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 40 })))
  .map(([{ first, last, ...of }, participants]) => {
    const [from, to] = first <= last ? [first, last] : [last, first];
    return { ...of, first: from, last: to, participants };
  });
const spansOfYear = fc.array(spanCount, { minLength: 1, maxLength: 8 });
const unnamedOfYear = fc.tuple(fc.oneof(fc.constant(0), fc.nat(30)), fc.oneof(fc.constant(0), fc.nat(30)));

type Made = SpanCount & { benefit: string };

/** The cells of the year's row. */
function yearOf(spans: readonly Made[], unnamed: readonly [number, number]): Map<string, number> {
  const year = new Map<string, number>();
  const add = (cell: string, count: number) => year.set(cell, (year.get(cell) ?? 0) + count);
  for (const { total, parts } of reportSums) for (const cell of [total, ...parts]) year.set(cell, 0);
  for (const { sex, benefit, participants } of spans) {
    const cells = ['participants', `sex:${sex}`, 'named', 'unfinished', 'unlinked'];
    for (const cell of [...cells, `benefitBefore:${benefit}`, 'occupationBefore:none'])
      add(cell, participants);
  }
  sexes.forEach((sex, at) => {
    for (const cell of ['participants', `sex:${sex}`, 'unnamed']) add(cell, unnamed[at] ?? 0);
  });
  return year;
}

/** All that is published of a category: the year’s row, and its four quarters. */
function tablesOf(
  year: ReadonlyMap<string, number>,
  spans: readonly Made[],
  hide: (cell: string) => boolean,
) {
  const made = quarterCounts(year, spans);
  const cells = quarters.flatMap((quarter) => [undefined, ...sexes].map((sex) => quarterCell(quarter, sex)));
  // Where nothing is told of the quarters, they may be 0 as well.
  const latent = new Set(cells.every(hide) ? [...made.latent, ...cells] : made.latent);
  const counts = new Map([...year, ...made.counts]);
  const published = new Map([...counts].filter(([cell]) => !made.latent.has(cell) && !hide(cell)));
  const hidden = [...counts.keys()].filter((cell) => !published.has(cell));
  const sums = [...reportSums, ...quarterSums];
  return { counts, tables: { published, hidden, sums, latent } };
}

const smallOnes = (counts: ReadonlyMap<string, number>, found: readonly { cell: string; is: number }[]) =>
  found.filter(({ cell }) => isSmall(counts.get(cell) ?? 0) || cell.startsWith('quarter:'));

describe('R37, R43: quarters beside the year, across organisations', () => {
  it('leave the attacker no small number and no hidden one, whoever takes part when', () => {
    fc.assert(
      fc.property(spansOfYear, unnamedOfYear, (spans, unnamed) => {
        const year = yearOf(spans, unnamed);
        const hiddenOfYear = hiddenInReport(year, new Map());
        // Nothing that the year alone gives away is asked of the quarters.
        const hiddenOfQuarters = hiddenInQuarters(year, spans, (cell) => hiddenOfYear.has(cell));
        const everyQuarter = (cell: string) => hiddenOfYear.has(cell) || cell.startsWith('quarter:');
        const { tables: alone } = tablesOf(year, spans, everyQuarter);
        const known = new Set(attack(alone).map(({ cell }) => cell));
        const hide = (cell: string) => hiddenOfYear.has(cell) || hiddenOfQuarters.has(cell);
        const { counts, tables } = tablesOf(year, spans, hide);
        const found = smallOnes(counts, attack(tables)).filter(({ cell }) => !known.has(cell));
        expect(found.filter(({ is }) => is > 0)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  const many = (participants: number, first: 1 | 2 | 3 | 4, last: 1 | 2 | 3 | 4): Made[] =>
    sexes.map((sex) => ({ sex, first, last, participants, benefit: 'other' }));

  it('tell of a category with many in every quarter', () => {
    const spans = [...many(30, 1, 4), ...many(20, 1, 2), ...many(20, 3, 4)];
    expect(hiddenInQuarters(yearOf(spans, [10, 10]), spans, () => false).size).toBe(0);
  });

  it('hide who was there in the year and not in a quarter, when they are few', () => {
    const spans = [...many(30, 1, 4), { ...many(3, 1, 1)[0], benefit: 'other' } as Made];
    const year = yearOf(spans, [10, 10]);
    const hidden = hiddenInQuarters(year, spans, () => false);
    for (const quarter of [2, 3, 4] as const) expect(hidden.has(quarterCell(quarter, 'woman'))).toBe(true);
    // Each quarter alone has no small number: without hiding more, three would be found.
    const { counts, tables } = tablesOf(year, spans, () => false);
    expect(smallOnes(counts, attack(tables))).toContainEqual({ cell: 'not:2:woman', is: 3 });
  });

  it('tell nothing at all where only zeros are left, which would tell of the few who are not named', () => {
    const spans: Made[] = [{ sex: 'woman', first: 3, last: 3, participants: 6, benefit: 'other' }];
    const year = yearOf(spans, [1, 12]);
    expect(hiddenInQuarters(year, spans, () => false).size).toBe(quarters.length * 3);
    expect(hiddenInQuarters(yearOf([], [6, 12]), [], () => false).size).toBe(0);
    const onlyZeros = (cell: string) => cell === 'quarter:3' || cell === 'quarter:3:woman';
    const { counts, tables } = tablesOf(year, spans, onlyZeros);
    expect(smallOnes(counts, attack(tables))).toContainEqual({ cell: 'unnamed:woman', is: 1 });
  });

  it('tell nothing where the year hides what they are set against', () => {
    const spans = many(30, 1, 4);
    const hidden = hiddenInQuarters(yearOf(spans, [0, 0]), spans, (cell) => cell === 'named');
    expect(hidden.size).toBe(quarters.length * 3);
  });
});
