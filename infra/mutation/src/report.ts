/** A planted fault, as Stryker's report has it. */
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}

/** What of Stryker's report is read here: files by their paths from the package. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** The rules of the balance: in their files nothing may survive. */
export const strictRules = ['R2', 'R3', 'R7'];

const found = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** How many were found of those that were tried, how many were not tried, and the share in per cent, 100 of none. */
export function rowOf(mutants: readonly Mutant[]) {
  const count = (statuses: ReadonlySet<string>) =>
    mutants.filter(({ status }) => statuses.has(status)).length;
  const tried = count(found) + count(missed);
  return {
    found: count(found),
    tried,
    untried: mutants.length - tried,
    score: tried === 0 ? 100 : (100 * count(found)) / tried,
  };
}

/** A line of Markdown for each file, the weakest first, and one for all. */
export function tableOf({ files }: Report): string[] {
  const rows = Object.entries(files)
    .map(([file, { mutants }]) => ({ name: file, ...rowOf(mutants) }))
    .toSorted((a, b) => a.score - b.score || a.name.localeCompare(b.name));
  const all = { name: 'all', ...rowOf(Object.values(files).flatMap(({ mutants }) => mutants)) };
  return [
    '| file | found | tried | not tried | % |',
    '|---|---|---|---|---|',
    ...[...rows, all].map(
      ({ name, found, tried, untried, score }) =>
        `| ${name} | ${found} | ${tried} | ${untried} | ${score.toFixed(1)} |`,
    ),
  ];
}

/** What nothing found, a line each. */
export function survivors({ files }: Report): string[] {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => missed.has(status))
      .map(
        ({ mutatorName, replacement = '', location }) =>
          `${file}:${location.start.line} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
      ),
  );
}
