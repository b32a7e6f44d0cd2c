import type { ProcessLogger } from '../../http/process-log.ts';
import { EndedMeanwhile, type ImportDeps, type ImportRun, isOvertaken } from './import-run.ts';
import { postpone, takeNext } from './queue-store.ts';
import { runImport } from './run-import.ts';

/** How long an import is left that others get in the way of, and one that failed for a reason of its own. */
const [overtakenMs, failedMs] = [1_000, 30_000];

/**
 * Does the imports that wait, one after the other, until none is left that may be gone on with. One that fails is left
 * for a while and keeps nobody else waiting. One process at a time does it (`withJobLock`).
 */
export async function runImports(
  deps: ImportDeps & { logger: Pick<ProcessLogger, 'warn'> },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const run = await takeNext(deps.db, deps.clock());
    if (!run) return;
    await runOne(deps, run, signal);
  }
}

async function runOne(
  deps: ImportDeps & { logger: Pick<ProcessLogger, 'warn'> },
  run: ImportRun,
  signal: AbortSignal,
): Promise<void> {
  try {
    await runImport(deps, run, signal);
  } catch (error) {
    if (error instanceof EndedMeanwhile) return;
    const overtaken = isOvertaken(error);
    const kind = error instanceof Error ? error.name : 'unknown';
    if (!overtaken)
      deps.logger.warn({ import: run.id, error: kind }, 'an import failed; it is taken up again');
    const delay = overtaken ? overtakenMs : failedMs;
    await postpone(deps.db, run, new Date(deps.clock().getTime() + delay));
  }
}
