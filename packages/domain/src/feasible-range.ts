/**
 * An equation between figures that are not known, all of them 0 or more:
 * the sum of coefficient × figure is `value`.
 */
export type Equation = { readonly terms: ReadonlyMap<number, number>; readonly value: number };

const nothing = 1e-9;

/** A row for each equation: the figures, then an artificial variable for each equation, then the value. */
type Tableau = number[][];

function tableauOf(equations: readonly Equation[], figures: number): Tableau {
  return equations.map(({ terms, value }, row) => {
    const sign = value < 0 ? -1 : 1;
    const cells = new Array<number>(figures + equations.length + 1).fill(0);
    for (const [figure, coefficient] of terms) cells[figure] = sign * coefficient;
    cells[figures + row] = 1;
    cells[cells.length - 1] = sign * value;
    return cells;
  });
}

const cell = (row: readonly number[], column: number): number => row[column] ?? 0;
const rightOf = (row: readonly number[]): number => row.at(-1) ?? 0;

/** Takes `column` out of every row but its own, in which it becomes 1. */
function pivot(rows: readonly number[][], own: number[], column: number): void {
  const by = cell(own, column);
  for (let at = 0; at < own.length; at += 1) own[at] = cell(own, at) / by;
  for (const row of rows) {
    const times = cell(row, column);
    if (row === own || times === 0) continue;
    for (let at = 0; at < own.length; at += 1) row[at] = cell(row, at) - times * cell(own, at);
  }
}

/**
 * Moves from corner to corner until `costs` cannot be lowered (simplex, by Bland's rule, which never goes in circles).
 * @returns the lowest cost, or −∞
 */
function lowest(tableau: Tableau, basis: number[], costs: number[], columns: number): number {
  tableau.forEach((row, at) => {
    const times = cell(costs, basis[at] ?? 0);
    if (times !== 0)
      for (let to = 0; to < row.length; to += 1) costs[to] = cell(costs, to) - times * cell(row, to);
  });
  for (;;) {
    const entering = costs.findIndex((cost, column) => column < columns && cost < -nothing);
    if (entering === -1) return -rightOf(costs);
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    tableau.forEach((row, at) => {
      if (cell(row, entering) <= nothing) return;
      const ratio = rightOf(row) / cell(row, entering);
      const isLess = ratio < least - nothing;
      if (isLess || (ratio <= least + nothing && (basis[at] ?? 0) < (basis[leaving] ?? 0))) {
        least = Math.min(ratio, least);
        leaving = at;
      }
    });
    const own = tableau[leaving];
    if (own === undefined) return Number.NEGATIVE_INFINITY;
    pivot([...tableau, costs], own, entering);
    basis[leaving] = entering;
  }
}

/** Whoever knows the equations, and that no figure is below 0, can narrow a figure down to these bounds. */
export type Range = { readonly least: number; readonly most: number };

/**
 * How far a figure can be computed from equations, by linear programming. The sums of a table with totals leave whole
 * numbers whole, so for those the bounds are what somebody could find by trying everything.
 * @param figures how many figures there are
 * @param figure the one that is asked about
 * @throws when the equations contradict each other
 */
export function feasibleRange(equations: readonly Equation[], figures: number, figure: number): Range {
  const columns = figures + equations.length;
  const tableau = tableauOf(equations, figures);
  const basis = equations.map((_, row) => figures + row);
  const artificial = new Array<number>(columns + 1).fill(0).fill(1, figures, columns);
  if (lowest(tableau, basis, artificial, columns) > 1e-6) throw new Error('The sums contradict each other.');
  // What is left of the artificial variables is 0; their rows give way to a figure, or say nothing.
  tableau.forEach((row, at) => {
    if ((basis[at] ?? 0) < figures) return;
    const column = row.findIndex((value, of) => of < figures && Math.abs(value) > nothing);
    if (column === -1) return;
    pivot(tableau, row, column);
    basis[at] = column;
  });
  const towards = (sign: 1 | -1): number => {
    const costs = new Array<number>(columns + 1).fill(0);
    costs[figure] = sign;
    return sign * lowest(tableau, basis, costs, figures);
  };
  return { least: Math.round(towards(1)), most: Math.round(towards(-1)) };
}
