import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { ProblemError } from '../http/problem.ts';

/** How much runs at a time, how much waits for it, and how long one piece may take (milliseconds). */
export type ThreadLimits = { readonly threads: number; readonly waiting: number; readonly longestMs: number };

/** Work in threads of their own, so that only those who asked for it wait for it. */
export type ThreadPool<Task, Outcome> = {
  /** @throws ProblemError `unavailable` when so many wait already that another would only be given up */
  requireRoom(): void;
  /**
   * Runs one piece. When `signal` is aborted it is not begun, or ends at once.
   * @throws ProblemError `unavailable` when too many wait already, or it takes too long
   */
  run(task: Task, signal: AbortSignal): Promise<Outcome>;
  /** Ends the threads; whatever still runs is given up. */
  close(): Promise<void>;
};

/** How long a thread is kept that nobody needs; starting one takes half a second. */
const idleMs = 60_000;
const retryAfterSeconds = 10;

/**
 * Starts no thread until there is something to do. What runs there has no database, no keys and no environment.
 * @param worker the address of the module whose default export does a piece
 */
export function createThreadPool<Task, Outcome>(
  worker: URL,
  { threads, waiting, longestMs }: ThreadLimits,
): ThreadPool<Task, Outcome> {
  const pool = new Piscina<Task, Outcome>({
    filename: worker.href,

    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,

    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // Not Piscina's own queue: what waits there for a thread that is ended waits for ever.
  const line = new PQueue({ concurrency: threads });
  const requireRoom = () => {
    if (line.size >= waiting) throw new ProblemError({ code: 'unavailable', retryAfterSeconds });
  };
  const runNow = async (task: Task, signal: AbortSignal) => {
    const tooLong = AbortSignal.timeout(longestMs);
    try {
      return await pool.run(task, { signal: AbortSignal.any([signal, tooLong]) });
    } catch (error) {
      if (tooLong.aborted) throw new ProblemError({ code: 'unavailable', retryAfterSeconds });
      throw error;
    }
  };
  return {
    requireRoom,
    async run(task, signal) {
      requireRoom();
      return await line.add(() => runNow(task, signal));
    },
    close: () => pool.destroy(),
  };
}
