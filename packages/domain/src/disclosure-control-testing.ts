import type { Sum } from './disclosure-control.ts';

/*
 * Who wants to know what is hidden: for tests alone. It knows every published figure, how all of them add up, and that
 * what is hidden is at least 1, because 0 is shown. It reckons in other ways than what it attacks: it eliminates
 * (fractions, exact) and narrows intervals, of the published sums and of all that elimination makes of them.
 */

export type Published = {
  readonly published: ReadonlyMap<string, number>;
  readonly hidden: readonly string[];
  readonly sums: readonly Sum[];
  /** Of the hidden ones, those that nobody publishes, and that may be 0. */
  readonly latent?: ReadonlySet<string>;
};

export type Found = { readonly cell: string; readonly is: number };

/** Coefficients of the hidden cells, then what they add up to. Whole numbers. */
type Row = bigint[];

const zero = BigInt(0);
const one = BigInt(1);
const size = (value: bigint) => (value < zero ? -value : value);

function divisor(a: bigint, b: bigint): bigint {
  return b === zero ? size(a) : divisor(b, a % b);
}

function shortened(row: Row): Row {
  const by = row.reduce(divisor, zero);
  return by <= one ? row : row.map((value) => value / by);
}

function rowsOf({ published, hidden, sums }: Published): Row[] {
  const at = new Map(hidden.map((name, index) => [name, index]));
  return sums.map(({ total, parts }) => {
    const row = new Array<bigint>(hidden.length + 1).fill(zero);
    for (const [name, sign] of [...parts.map((part) => [part, 1] as const), [total, -1] as const]) {
      const index = at.get(name) ?? hidden.length;
      const isHidden = at.has(name);
      const by = BigInt(isHidden ? sign : -sign * (published.get(name) ?? 0));
      row[index] = (row[index] ?? zero) + by;
    }
    return row;
  });
}

/** Gauss and Jordan, without fractions: every equation that follows in which as little as possible is left unknown. */
function eliminated(rows: readonly Row[], columns: number): Row[] {
  let left = rows.map(shortened);
  const done: Row[] = [];
  for (let column = 0; column < columns; column += 1) {
    const own = left.find((row) => row[column] !== zero);
    if (own === undefined) continue;
    const without = (row: Row): Row => {
      const times = row[column] ?? zero;
      const by = own[column] ?? one;
      return times === zero ? row : shortened(row.map((value, at) => value * by - (own[at] ?? zero) * times));
    };
    left = left.filter((row) => row !== own).map(without);
    done.splice(0, done.length, ...done.map(without), own);
  }
  return done;
}

type Bounds = { least: number; most: number };

/** Narrows what each hidden cell can be by one equation. @returns whether it has become any narrower */
function narrow(row: Row, bounds: Bounds[]): boolean {
  const terms = bounds.flatMap((of, at) => {
    const times = Number(row[at] ?? zero);
    return times === 0 ? [] : [{ of, times }];
  });
  const value = Number(row.at(-1) ?? zero);
  let isNarrower = false;
  for (const { of, times } of terms) {
    let [least, most] = [value, value];
    for (const other of terms) {
      if (other.of === of) continue;
      const ends = [other.times * other.of.least, other.times * other.of.most];
      least -= Math.max(...ends);
      most -= Math.min(...ends);
    }
    const [from, to] = times > 0 ? [least / times, most / times] : [most / times, least / times];
    const rounded = { least: Math.ceil(from - 1e-9), most: Math.floor(to + 1e-9) };
    if (rounded.least > of.least) [of.least, isNarrower] = [rounded.least, true];
    if (rounded.most < of.most) [of.most, isNarrower] = [rounded.most, true];
  }
  return isNarrower;
}

/** The hidden cells that are not hidden at all: each with what it can only be. */
export function attack(tables: Published): Found[] {
  const { hidden } = tables;
  const rows = rowsOf(tables);
  const equations = [
    ...rows,
    ...eliminated(rows, hidden.length),
    ...eliminated(rows.toReversed(), hidden.length),
  ];
  const bounds = hidden.map(
    (cell): Bounds => ({ least: tables.latent?.has(cell) ? 0 : 1, most: Number.MAX_SAFE_INTEGER }),
  );
  for (let round = 0; round < 100; round += 1) {
    const narrower = equations.filter((row) => narrow(row, bounds));
    if (narrower.length === 0) break;
  }
  return hidden.flatMap((cell, at) => {
    const { least, most } = bounds[at] ?? { least: 0, most: 1 };
    return least === most ? [{ cell, is: least }] : [];
  });
}
