/** How many checks or tests went which way, and which failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, a line each: told again at the end, where it is not lost among what went well. */
  readonly failures: readonly string[];
}

/** Where a part tells what it finds: parts that run side by side are each shown whole. */
export type Say = (text: string) => void;

/** Adds up what several runners told. */
export function sum(all: readonly Outcome[]): Outcome {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/** One check that went well or did not. */
export function one(name: string, ok: boolean): Outcome {
  return ok
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [name] };
}

/** The closing line of a run, alone on its line and the same for every runner underneath. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * What a runner told, held against how it ended: one that failed without counting a failure (it crashed, it
 * found no test) counts as one failure, so that nothing is green by falling over.
 */
export function checkedAgainstExit(outcome: Outcome | undefined, exitCode: number): Outcome {
  if (outcome === undefined) return one(`The runner left no report (exit code ${exitCode}).`, false);
  const { passed, failed, skipped } = outcome;
  if (failed > 0 || (exitCode === 0 && passed + skipped > 0)) return outcome;
  const how =
    passed + skipped === 0
      ? 'No test ran.'
      : `No test failed, and yet the runner ended with exit code ${exitCode}.`;
  return { passed, failed: 1, skipped, failures: [how] };
}
