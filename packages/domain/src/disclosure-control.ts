import { type Equation, feasibleRange } from './feasible-range.ts';

/*
 * Statistical disclosure control: which cells of published tables are hidden, so that nobody can find out a small
 * number, neither by reading nor by reckoning.
 */

/** R37: fewer people than these are not shown to those whose citizens they are not. */
export const smallestShown = 5;

/** A published total and what it is the sum of, each by its name. A cell may be in several sums, also as a total. */
export type Sum = { readonly total: string; readonly parts: readonly string[] };

/** R37: whether a number is hidden for its own sake. 0 says nothing of anybody, and is shown. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/** The sums of a table with totals: each row, each column, and the totals themselves. */
export function twoWaySums<Key extends string>(
  rows: readonly Key[],
  columns: readonly Key[],
  nameOf: (row: Key | 'total', column: Key | 'total') => string,
): Sum[] {
  const across = [...rows, 'total' as const].map((row) => ({
    total: nameOf(row, 'total'),
    parts: columns.map((column) => nameOf(row, column)),
  }));
  const down = [...columns, 'total' as const].map((column) => ({
    total: nameOf('total', column),
    parts: rows.map((row) => nameOf(row, column)),
  }));
  return [...across, ...down];
}

type Table = { readonly counts: ReadonlyMap<string, number>; readonly sums: readonly Sum[] };

const cellsOf = ({ total, parts }: Sum): readonly string[] => [total, ...parts];

/** The hidden cells that can be reckoned with together: those that sums connect with `cell`, and their sums. */
function connectedWith(cell: string, hidden: ReadonlySet<string>, sums: readonly Sum[]) {
  const cells = new Set([cell]);
  const connected = new Set<Sum>();
  for (const reached of cells) {
    for (const sum of sums) {
      if (connected.has(sum) || !cellsOf(sum).includes(reached)) continue;
      connected.add(sum);
      for (const other of cellsOf(sum)) if (hidden.has(other)) cells.add(other);
    }
  }
  return { cells: [...cells], sums: [...connected] };
}

/**
 * Whether a hidden cell can be anything that a small number may be, as far as anybody can reckon. Everybody knows that
 * what is hidden is 1 or more, because 0 is shown; so what is reckoned with is how much more.
 */
function isSafe(cell: string, hidden: ReadonlySet<string>, { counts, sums }: Table): boolean {
  const connected = connectedWith(cell, hidden, sums);
  const indexes = new Map(connected.cells.map((name, index) => [name, index]));
  const equations = connected.sums.map(({ total, parts }): Equation => {
    const terms = new Map<number, number>();
    let value = 0;
    for (const [name, sign] of [...parts.map((part) => [part, 1] as const), [total, -1] as const]) {
      const index = indexes.get(name);
      if (index !== undefined) terms.set(index, (terms.get(index) ?? 0) + sign);
      value -= sign * (index === undefined ? (counts.get(name) ?? 0) : 1);
    }
    return { terms, value };
  });
  const { least, most } = feasibleRange(equations, indexes.size, indexes.get(cell) ?? 0);
  return isSmall(counts.get(cell) ?? 0) ? least === 0 && most >= smallestShown - 2 : least < most;
}

/**
 * What is hidden next so that `cell` is safe: of what stands in a sum with it, or with what is connected with it, the
 * cell that draws the fewest others with it, rather a part than a total, rather a low number than a high one.
 */
function nextToHide(cell: string, hidden: ReadonlySet<string>, { counts, sums }: Table): string | undefined {
  const isTotal = (name: string) => sums.some(({ total }) => total === name);
  const isOpen = (name: string) => !hidden.has(name) && (counts.get(name) ?? 0) > 0;
  const drawsAlong = (name: string) =>
    sums.filter((sum) => cellsOf(sum).includes(name) && !cellsOf(sum).some((other) => hidden.has(other)))
      .length;
  const rank = (name: string) => [Number(isTotal(name)), drawsAlong(name), counts.get(name) ?? 0] as const;
  const before = (one: string, other: string): number => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (one < other ? -1 : 1);
  };
  const own = sums.filter((sum) => cellsOf(sum).includes(cell));
  const alone = own.filter((sum) => cellsOf(sum).filter((name) => hidden.has(name)).length === 1);
  for (const among of [alone, own, connectedWith(cell, hidden, sums).sums]) {
    const open = [...new Set(among.flatMap(cellsOf))].filter(isOpen);
    const [first] = open.toSorted(before);
    if (first !== undefined) return first;
  }
  return undefined;
}

/**
 * R37: the cells that are hidden: every small number (primary suppression), and as many others as it takes
 * (secondary suppression) that each small number might be any small number, and that no hidden cell can be computed,
 * whatever sums of the tables are set against each other. What hangs on a hidden cell (an amount, an average, a share)
 * is hidden with it by whoever publishes it: an average times a count is a sum. Tables in which a total or a part
 * returns are judged together, by the same names.
 * @param counts people (or cards) of each cell: whole numbers, 0 or more
 * @param sums every way in which the cells add up; each is true of `counts`
 */
export function hiddenCells(counts: ReadonlyMap<string, number>, sums: readonly Sum[]): ReadonlySet<string> {
  const table = { counts, sums };
  const hidden = new Set([...counts].filter(([, count]) => isSmall(count)).map(([name]) => name));
  // What is safe stays so when more is hidden, so each cell is settled once; those that are added come behind.
  for (const cell of hidden) {
    while (!isSafe(cell, hidden, table)) {
      const next = nextToHide(cell, hidden, table);
      if (next === undefined) break;
      hidden.add(next);
    }
  }
  return hidden;
}
