import { createThreadPool, type ThreadLimits, type ThreadPool } from '../../threads/thread-pool.ts';
import type { ReadOutcome } from './prepared-row.ts';
import type { SentFile } from './read-file.ts';

/** One thread; a file of 10,000 rows takes it a second at most, and a hostile one no longer than it may. */
const readLimits: ThreadLimits = { threads: 1, waiting: 10, longestMs: 10_000 };

/** Reads files of imports in a thread of their own. */
export type ReadPool = ThreadPool<SentFile, ReadOutcome>;

/** Starts no thread until there is something to read. */
export function createReadPool(limits: ThreadLimits = readLimits): ReadPool {
  return createThreadPool(new URL('./read-worker.ts', import.meta.url), limits);
}
