/** How many checks or tests went which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Adds up what several runners counted. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, next) => ({
      passed: total.passed + next.passed,
      failed: total.failed + next.failed,
      skipped: total.skipped + next.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** One check that went well or did not. */
export function one(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The closing line of a run, alone on its line and the same for every runner underneath. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * What a runner counted, held against how it ended: one that failed without counting a failure (it crashed,
 * a file did not load, it found no test) counts as one failure, so that nothing is green by falling over.
 */
export function checkedAgainstExit(counts: Counts | undefined, exitCode: number): Counts {
  if (counts === undefined) return one(false);
  const { passed, failed, skipped } = counts;
  const sound = exitCode === 0 && passed + failed + skipped > 0;
  return { passed, failed: sound ? failed : Math.max(failed, 1), skipped };
}
