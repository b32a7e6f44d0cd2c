import { createThreadPool, type ThreadLimits, type ThreadPool } from '../threads/thread-pool.ts';
import type { DrawTask } from './draw-task.ts';

/** One thread, so that a machine with two cores has one left for those who ask for something else. */
export const drawLimits: ThreadLimits = { threads: 1, waiting: 50, longestMs: 20_000 };

/** Draws PDFs in threads of their own, so that only those who asked for one wait for it. */
export type DrawPool = Pick<ThreadPool<DrawTask, Uint8Array>, 'requireRoom' | 'close'> & {
  /**
   * Draws one document. When `signal` is aborted it is not drawn, or the drawing ends at once.
   * @throws ProblemError `unavailable` when too many wait already, or it takes too long
   */
  draw(task: DrawTask, signal: AbortSignal): Promise<Buffer>;
};

/** Starts no thread until there is something to draw. */
export function createDrawPool(limits: ThreadLimits = drawLimits): DrawPool {
  const pool = createThreadPool<DrawTask, Uint8Array>(new URL('./draw-worker.ts', import.meta.url), limits);
  return {
    requireRoom: pool.requireRoom,
    close: pool.close,
    async draw(task, signal) {
      const bytes = await pool.run(task, signal);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
  };
}
