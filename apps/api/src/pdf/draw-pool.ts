import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { ProblemError } from '../http/problem.ts';
import type { DrawTask } from './draw-task.ts';

/** How much is drawn at a time, how much waits for it, and how long one document may take (milliseconds). */
export type DrawLimits = { readonly threads: number; readonly waiting: number; readonly longestMs: number };

/** One thread, so that a machine with two cores has one left for those who ask for something else. */
export const drawLimits: DrawLimits = { threads: 1, waiting: 50, longestMs: 20_000 };

/** Draws PDFs in threads of their own, so that only those who asked for one wait for it. */
export type DrawPool = {
  /** @throws ProblemError `unavailable` when so many wait already that another would only be given up */
  requireRoom(): void;
  /**
   * Draws one document. When `signal` is aborted it is not drawn, or the drawing ends at once.
   * @throws ProblemError `unavailable` when too many wait already, or it takes too long
   */
  draw(task: DrawTask, signal: AbortSignal): Promise<Buffer>;
  /** Ends the threads; whatever is still drawn is given up. */
  close(): Promise<void>;
};

/** How long a thread is kept that nobody needs; starting one takes half a second. */
const idleMs = 60_000;
const retryAfterSeconds = 10;

/** Starts no thread until there is something to draw. */
export function createDrawPool({ threads, waiting, longestMs }: DrawLimits = drawLimits): DrawPool {
  const pool = new Piscina<DrawTask, Uint8Array>({
    filename: new URL('./draw-worker.ts', import.meta.url).href,

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
  const drawNow = async (task: DrawTask, signal: AbortSignal): Promise<Buffer> => {
    const tooLong = AbortSignal.timeout(longestMs);
    try {
      const bytes = await pool.run(task, { signal: AbortSignal.any([signal, tooLong]) });
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    } catch (error) {
      if (tooLong.aborted) throw new ProblemError({ code: 'unavailable', retryAfterSeconds });
      throw error;
    }
  };
  return {
    requireRoom,
    async draw(task, signal) {
      requireRoom();
      return await line.add(() => drawNow(task, signal));
    },
    close: () => pool.destroy(),
  };
}
