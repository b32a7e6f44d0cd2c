import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that is started again whenever it has ended, until it is let go. */
export type KeptProcess = {
  /** How often it was killed while it ran. */
  readonly kills: () => number;
  /** How often it ended by itself, which it never should. */
  readonly ends: () => number;
  /** Kills it with -9. */
  readonly kill: () => void;
  readonly letGo: () => Promise<void>;
};

/** Starts a file (of this folder, or by its whole path), and again after each end: at once, or up to so many milliseconds later. */
export function keepRunning(file: string, env: Record<string, string>, downMs: number): KeptProcess {
  let child: ChildProcess | undefined;
  let kills = 0;
  let ends = 0;
  let isKept = true;
  const run = async () => {
    while (isKept) {
      child = startProcess(file, env);
      const [, signal] = await once(child, 'exit');
      if (!isKept) return;
      if (signal === 'SIGKILL') kills += 1;
      else ends += 1;
      await wait(randomInt(downMs + 1));
    }
  };
  const running = run();
  return {
    kills: () => kills,
    ends: () => ends,
    kill: () => void child?.kill('SIGKILL'),
    letGo: async () => {
      isKept = false;
      child?.kill('SIGKILL');
      await running;
    },
  };
}

/** Starts a file of this folder once. */
export function startProcess(file: string, env: Record<string, string>): ChildProcess {
  return fork(path.resolve(import.meta.dirname, file), { execArgv: [], env: { ...process.env, ...env } });
}

/** Kills one of them at random, again and again after a random pause, until it is aborted. */
export async function killAtRandom(
  kept: readonly KeptProcess[],
  [leastMs, mostMs]: readonly [number, number],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await wait(randomInt(leastMs, mostMs), undefined, { signal }).catch(() => {});
    if (!signal.aborted) kept[randomInt(kept.length)]?.kill();
  }
}
