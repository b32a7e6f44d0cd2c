import type { Database } from '../database/database.ts';
import type { Job } from '../jobs/start-jobs.ts';
import { isAnyQueued, placeQueued } from './sequence-store.ts';
import { takeSequencingLock } from './sequencing-lock.ts';

/** The most rows that are placed in one transaction. */
const rowsAtOnce = 2_000;

/**
 * Gives what waits its places in the streams (R31), in transactions of which one runs at a time, in all processes: a
 * position becomes visible together with everything below it, so that no reader ever passes a hole that fills later.
 * What commits late comes behind what others read meanwhile.
 * @returns when nothing waits, or another process is at it
 */
export async function placeAll(
  { db, clock }: { db: Database; clock: () => Date },
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const goesOn = await db.transaction(async (transaction) => {
      if (!(await takeSequencingLock(transaction))) return false;
      return (await placeQueued(transaction, clock(), rowsAtOnce)).taken === rowsAtOnce;
    });
    if (!goesOn) return;
  }
}

/** How long an event waits at most to be told. */
const everyMs = 500;

/** Places events as they come. */
export function sequencing(deps: { db: Database; clock: () => Date }): Job {
  return {
    name: 'event-sequencing',
    when: { everyMs },
    isDue: () => isAnyQueued(deps.db),
    run: (signal) => placeAll(deps, signal),
  };
}
