import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Waited } from './waiting-thread.ts';

/** How long other people's requests waited. */
export type Waits = {
  /** While the API was attacked: the longest, in ms. */
  readonly longestMs: number;
  /** Before it was: the longest, in ms. */
  readonly idleMs: number;
  /** What the attack made them wait longer; "under 100 ms" is about this. */
  readonly beyondIdleMs: number;
  /** How many requests of others were answered meanwhile. */
  readonly requests: number;
};

/** How long is listened before the attack. */
const idleMs = 1_000;

/**
 * Sends `GET /health/live` and `GET /api/v1/session` of somebody who is logged in, steadily, from a thread of its own,
 * first while nothing else happens and then while the attack lasts.
 *
 * A wait counts from sending to the whole answer, less what is the doing of whatever else runs on the machine: the API
 * says in a header how long it worked and how long it was ready to, without a core to work on.
 * @param someone the headers of somebody who is logged in
 * @throws Error when others got anything but their answer
 */
export async function waitsWhile(
  address: string,
  someone: Readonly<Record<string, string>>,
  attack: () => Promise<unknown>,
): Promise<Waits> {
  const thread = new Worker(new URL('./waiting-thread.ts', import.meta.url), {
    execArgv: [],
    workerData: { address, someone },
  });
  const report = async (): Promise<Waited> => {
    thread.postMessage('report');
    const [waited] = await once(thread, 'message');
    return waited;
  };
  try {
    await once(thread, 'message');
    await new Promise((resolve) => setTimeout(resolve, idleMs));
    const idle = await report();
    await attack();
    const attacked = await report();
    const wrong = [...idle.wrong, ...attacked.wrong];
    if (wrong.length > 0) throw new Error(`Others were answered ${wrong.slice(0, 5).join(', ')}`);
    const { longestMs, requests } = attacked;
    const beyondIdleMs = Math.max(0, longestMs - idle.longestMs);
    return { longestMs, idleMs: idle.longestMs, beyondIdleMs, requests };
  } finally {
    await thread.terminate();
  }
}

/** What nobody else may have to wait longer. */
const endurableMs = 100;
const mostRounds = 3;

/**
 * How much longer others wait in every round of something, up to three of them: what it costs, it costs every time;
 * what the database waits for while the machine does other work, it does not.
 */
export async function lastingWait(waitsOfRound: () => Promise<Pick<Waits, 'beyondIdleMs'>>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; least >= endurableMs && round < mostRounds; round += 1) {
    const { beyondIdleMs } = await waitsOfRound();
    least = Math.min(least, beyondIdleMs);
  }
  return least;
}
