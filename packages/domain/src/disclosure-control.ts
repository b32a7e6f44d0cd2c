import { type Equation, feasibleRange, type Range } from './feasible-range.ts';

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

/** What else decides what is hidden. */
export type Circumstances = {
  /** Cells that are hidden although their own number is not small: an amount or a count of few people. */
  readonly also?: ReadonlySet<string>;
  /** The cells that each reader knows besides: a municipality its own. It shall not find out another's by them. */
  readonly knownBy?: readonly (readonly string[])[];
  /** Cells that nobody publishes and that may be 0: what others are the sum of. A small one shall not be found out either. */
  readonly latent?: ReadonlySet<string>;
  /** Cells that are published as they are, whatever it takes: nothing of them is hidden for the others' sake. */
  readonly stays?: ReadonlySet<string>;
};

type Settled = Table & Circumstances;

/** A figure that is hidden for its own sake is left with as many possible values as a small number has. */
const leastLeft = smallestShown - 2;

/**
 * How much more than 1 a hidden cell can be, for whoever knows everything else: 0 is shown, so it is 1 or more. Of a cell
 * that nobody publishes, how much more than 0.
 */
function rangeOf(cell: string, hidden: ReadonlySet<string>, { counts, sums, latent }: Settled): Range {
  const connected = connectedWith(cell, hidden, sums);
  const indexes = new Map(connected.cells.map((name, index) => [name, index]));
  const equations = connected.sums.map(({ total, parts }): Equation => {
    const terms = new Map<number, number>();
    let value = 0;
    for (const [name, sign] of [...parts.map((part) => [part, 1] as const), [total, -1] as const]) {
      const index = indexes.get(name);
      if (index !== undefined) terms.set(index, (terms.get(index) ?? 0) + sign);
      const atLeast = latent?.has(name) ? 0 : 1;
      value -= sign * (index === undefined ? (counts.get(name) ?? 0) : atLeast);
    }
    return { terms, value };
  });
  return feasibleRange(equations, indexes.size, indexes.get(cell) ?? 0);
}

/**
 * Who could find out a hidden cell: what is hidden from them; `undefined` when nobody could. A small number is safe when
 * it might be any small number, another one that is hidden for its own sake when as many are possible, and what is
 * hidden for the others' sake when it cannot be computed.
 */
function whoFindsOut(
  cell: string,
  hidden: ReadonlySet<string>,
  table: Settled,
): ReadonlySet<string> | undefined {
  const count = table.counts.get(cell) ?? 0;
  const isSafeFrom = (from: ReadonlySet<string>): boolean => {
    if (table.latent?.has(cell)) {
      if (!isSmall(count)) return true;
      const { least, most } = rangeOf(cell, from, table);
      return least <= 1 && most >= smallestShown - 1;
    }
    const { least, most } = rangeOf(cell, from, table);
    if (isSmall(count)) return least === 0 && most >= leastLeft;
    return most - least >= (table.also?.has(cell) ? leastLeft : 1);
  };
  if (!isSafeFrom(hidden)) return hidden;
  for (const known of table.knownBy ?? []) {
    if (known.includes(cell) || !known.some((name) => hidden.has(name))) continue;
    const from = new Set([...hidden].filter((name) => !known.includes(name)));
    if (!isSafeFrom(from)) return from;
  }
  return undefined;
}

/**
 * What is hidden next so that `cell` is safe: of what stands in a sum with it, or with what is connected with it, the
 * cell that draws the fewest others with it, rather a part than a total, rather a low number than a high one.
 * @param hidden from whoever could find it out
 * @param candidate whether a cell can still be hidden
 */
function nextToHide(
  cell: string,
  hidden: ReadonlySet<string>,
  candidate: (name: string) => boolean,
  { counts, sums }: Table,
): string | undefined {
  const isTotal = (name: string) => sums.some(({ total }) => total === name);
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
    const [first] = [...new Set(among.flatMap(cellsOf))].filter(candidate).toSorted(before);
    if (first !== undefined) return first;
  }
  return undefined;
}

/**
 * R37: the cells that are hidden: every small number (primary suppression), and as many others as it takes
 * (secondary suppression) that each small number might be any small number, and that no hidden cell can be computed,
 * whatever sums of the tables are set against each other, also by somebody who knows a part. What hangs on a hidden cell
 * (an amount, an average, a share) is hidden with it by whoever publishes it: an average times a count is a sum. Tables
 * in which a total or a part returns are judged together, by the same names.
 * @param counts people (or cards) of each cell: whole numbers, 0 or more
 * @param sums every way in which the cells add up; each is true of `counts`
 */
export function hiddenCells(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  circumstances: Circumstances = {},
): ReadonlySet<string> {
  const table = { counts, sums, ...circumstances };
  const isHiddenForItself = (name: string, count: number) =>
    isSmall(count) || circumstances.also?.has(name) === true || circumstances.latent?.has(name) === true;
  const hidden = new Set(
    [...counts].filter(([name, count]) => isHiddenForItself(name, count)).map(([name]) => name),
  );
  const canBeHidden = (name: string) =>
    !hidden.has(name) && !circumstances.stays?.has(name) && (counts.get(name) ?? 0) > 0;
  // What is safe stays so when more is hidden, so each cell is settled once; those that are added come behind.
  for (const cell of hidden) {
    for (;;) {
      const from = whoFindsOut(cell, hidden, table);
      const next = from && nextToHide(cell, from, canBeHidden, table);
      if (next === undefined) break;
      hidden.add(next);
    }
  }
  return hidden;
}
