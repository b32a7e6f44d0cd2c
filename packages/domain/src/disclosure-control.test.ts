import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells, isSmall, type Sum } from './disclosure-control.ts';
import { attack } from './disclosure-control-testing.ts';

const nameOf = (row: string, column: string) => `${row}/${column}`;

/** The sums of a table with totals: each row, each column, and the totals themselves. */
function twoWaySums(rows: readonly string[], columns: readonly string[]): Sum[] {
  const across = [...rows, 'total'].map((row) => ({
    total: nameOf(row, 'total'),
    parts: columns.map((column) => nameOf(row, column)),
  }));
  const down = [...columns, 'total'].map((column) => ({
    total: nameOf('total', column),
    parts: rows.map((row) => nameOf(row, column)),
  }));
  return [...across, ...down];
}

/** A table with its totals, of the counts of its rows. */
function tableOf(values: readonly (readonly number[])[]) {
  const rows = values.map((_, index) => `r${index}`);
  const columns = (values[0] ?? []).map((_, index) => `c${index}`);
  const counts = new Map<string, number>();
  const add = (name: string, count: number) => counts.set(name, (counts.get(name) ?? 0) + count);
  values.forEach((row, r) => {
    row.forEach((count, c) => {
      for (const ofRow of [`r${r}`, 'total']) {
        for (const ofColumn of [`c${c}`, 'total']) add(nameOf(ofRow, ofColumn), count);
      }
    });
  });
  return { counts, sums: twoWaySums(rows, columns) };
}

function found(counts: ReadonlyMap<string, number>, sums: readonly Sum[], hidden: ReadonlySet<string>) {
  const published = new Map([...counts].filter(([name]) => !hidden.has(name)));
  return attack({ published, hidden: [...hidden], sums });
}

describe('R37 small numbers', () => {
  it('hides 1 to 4 and shows 0', () => {
    expect([0, 1, 4, 5].map(isSmall)).toEqual([false, true, true, false]);
  });

  /** Which of the parts of one total are hidden, and whether the total is. */
  const hiddenOf = (...values: number[]): (number | 'total')[] => {
    const parts = values.map((_, index) => String(index));
    const counts = new Map(parts.map((part, index) => [part, values[index] ?? 0]));
    counts.set(
      'total',
      values.reduce((sum, value) => sum + value, 0),
    );
    const hidden = hiddenCells(counts, [{ total: 'total', parts }]);
    return [...hidden].map((name) => (name === 'total' ? name : Number(name))).toSorted();
  };

  it('hides another part, so that the small one is not what the total leaves', () => {
    expect(hiddenOf(3, 20, 9)).toEqual([0, 2]);
    expect(hiddenOf(3, 0, 20)).toEqual([0, 2]);
  });

  it('hides more when two small numbers are all that their sum allows', () => {
    expect(hiddenOf(1, 1, 8, 30)).toEqual([0, 1, 2]);
    expect(hiddenOf(2, 3, 8, 30)).toEqual([0, 1]);
  });

  it('hides the total when there is nothing else to hide', () => {
    expect(hiddenOf(3, 0)).toEqual([0, 'total']);
    expect(hiddenOf(1, 3)).toEqual([0, 1, 'total']);
  });

  it('leaves whoever knows a part unable to find out another', () => {
    const parts = ['aarhus', 'odense', 'vejle', 'horsens'];
    const counts = new Map(Object.entries({ aarhus: 3, odense: 9, vejle: 40, horsens: 12, denmark: 64 }));
    const sums = [{ total: 'denmark', parts }];
    expect(hiddenCells(counts, sums)).toEqual(new Set(['aarhus', 'odense']));
    const hidden = hiddenCells(counts, sums, { knownBy: parts.map((part) => [part]) });
    expect(hidden).toEqual(new Set(['aarhus', 'odense', 'horsens']));
    const ofOdense = new Map([...counts].filter(([name]) => name === 'odense' || !hidden.has(name)));
    expect(attack({ published: ofOdense, hidden: ['aarhus', 'horsens'], sums })).toEqual([]);
    const withTwo = new Map([...counts].filter(([name]) => name !== 'aarhus'));
    expect(attack({ published: withTwo, hidden: ['aarhus'], sums })).toEqual([{ cell: 'aarhus', is: 3 }]);
  });

  it('hides what few people are behind, although the number is not small', () => {
    const counts = new Map(Object.entries({ jan: 7, feb: 30, mar: 12, year: 49 }));
    const sums = [{ total: 'year', parts: ['jan', 'feb', 'mar'] }];
    expect(hiddenCells(counts, sums, { also: new Set(['jan']) })).toEqual(new Set(['jan', 'mar']));
  });

  it('leaves a table alone in which nothing is small', () => {
    const { counts, sums } = tableOf([
      [5, 0],
      [12, 40],
    ]);
    expect(hiddenCells(counts, sums).size).toBe(0);
  });

  it('judges tables together that share a total: months of a year, and municipalities of the same year', () => {
    const counts = new Map(Object.entries({ year: 24, jan: 2, feb: 22, a: 20, b: 4 }));
    const sums = [
      { total: 'year', parts: ['jan', 'feb'] },
      { total: 'year', parts: ['a', 'b'] },
    ];
    const hidden = hiddenCells(counts, sums);
    expect(hidden).toEqual(new Set(['jan', 'feb', 'a', 'b']));
    expect(found(counts, sums, hidden)).toEqual([]);
  });

  const tables = fc
    .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 4 }) })
    .chain(({ rows, columns }) => {
      const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 }));
      const row = fc.array(count, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });

  it('leaves the attacker nothing, whatever the table', () => {
    fc.assert(
      fc.property(tables, (values) => {
        const { counts, sums } = tableOf(values);
        expect(found(counts, sums, hiddenCells(counts, sums))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('would be found out without the secondary suppression', () => {
    const { counts, sums } = tableOf([
      [3, 20],
      [9, 40],
    ]);
    const small = new Set([...counts].filter(([, count]) => isSmall(count)).map(([name]) => name));
    expect(found(counts, sums, small)).toEqual([{ cell: 'r0/c0', is: 3 }]);
  });

  it('would be found out by summing several rows, where each alone tells nothing', () => {
    const { counts, sums } = tableOf([
      [6, 7, 30, 30],
      [8, 9, 3, 30],
      [30, 30, 8, 9],
      [30, 30, 7, 6],
    ]);
    const hidden = new Set(
      ['r0/c0', 'r0/c1', 'r1/c0', 'r1/c1', 'r1/c2', 'r2/c2', 'r2/c3', 'r3/c2', 'r3/c3'].filter((name) =>
        counts.has(name),
      ),
    );
    expect(found(counts, sums, hidden)).toContainEqual({ cell: 'r1/c2', is: 3 });
  });
});
