import { formatInstant } from '@frikort/domain/calendar';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import { type LockedJob, withJobLock } from './job-lock.ts';

/** Work that the system does by itself. */
export type Job = {
  readonly name: string;
  /** Milliseconds from the end of one run to the beginning of the next; or once a night. */
  readonly when: { readonly everyMs: number } | 'nightly';
  /** Whether there is anything to do: one statement, so that looking often costs little. Always, when left out. */
  readonly isDue?: () => Promise<boolean>;
  /** Lets one process at a time do it; left out where it does no harm twice, or takes a lock of its own. */
  readonly lock?: { readonly db: Database; readonly name: LockedJob };
  /** @param signal tells it to come to an end early @returns what the process log is told, if anything */
  readonly run: (signal: AbortSignal) => Promise<unknown>;
  /** Once more when the process stops and nobody is served any more. */
  readonly runsLast?: true;
  /** Lets go of what it holds. */
  readonly close?: () => Promise<void>;
};

/** The jobs of a process. */
export type RunningJobs = {
  /** Begins no more runs. @returns when those under way are done, which are told to end early */
  readonly stop: () => Promise<void>;
  /** What is left to do when nobody is served any more. */
  readonly finish: () => Promise<void>;
};

type Surroundings = {
  clock: () => Date;
  logger: Pick<FastifyBaseLogger, 'info' | 'warn'>;
  /** Told how each run ended; not of looks that found nothing to do. */
  watch?: WatchJob;
};

export type WatchJob = (job: string, outcome: 'done' | 'failed') => void;

/** Runs each job at once or at night, and then on its schedule; one that fails is tried again. */
export function startJobs(jobs: readonly Job[], surroundings: Surroundings): RunningJobs {
  const running = jobs.map((job) => startJob(job, surroundings));
  return {
    stop: async () => void (await Promise.all(running.map(({ stop }) => stop()))),
    finish: async () => void (await Promise.all(running.map(({ finish }) => finish()))),
  };
}

const lookEveryMs = 10 * 60_000;

/** After the CPR register's own nightly run, which is done about 02:00, and before people come to work. */
const hours = ['03', '04', '05'];

const dayMs = 24 * 60 * 60_000;

/**
 * Whether the night's work is due: it is night in Denmark, and not yet done on this date; or a night has gone by since
 * it was last looked, because the machine slept or the clock of a sandbox was moved.
 */
export function isDue(now: Date, doneOn: string | undefined, lookedAt?: Date): boolean {
  const [date, time = ''] = formatInstant(now).split(' ');
  const missed = lookedAt !== undefined && now.getTime() - lookedAt.getTime() >= dayMs;
  return missed || (hours.includes(time.slice(0, 2)) && date !== doneOn);
}

function startJob(job: Job, { clock, logger, watch }: Surroundings): RunningJobs {
  const { name, when, lock, run } = job;
  const stopping = new AbortController();
  const { signal } = stopping;
  let doneOn: string | undefined;
  let lookedAt: Date | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** @returns whether it came to its end */
  const attempt = async (): Promise<boolean> => {
    try {
      if (job.isDue && !(await job.isDue())) return true;
      const outcome = await (lock ? withJobLock(lock.db, lock.name, () => run(signal)) : run(signal));
      watch?.(name, 'done');
      if (outcome !== undefined) logger.info({ job: name, outcome }, 'job done');
      return true;
    } catch (error) {
      const { name: kind } = error instanceof Error ? error : { name: 'unknown' };
      watch?.(name, 'failed');
      logger.warn({ job: name, error: kind }, 'job failed; it is tried again');
      return false;
    }
  };
  const look = async (): Promise<void> => {
    const now = clock();
    if (when !== 'nightly') await attempt();
    else if (!isDue(now, doneOn, lookedAt)) lookedAt = now;
    else if (await attempt()) {
      [doneOn] = formatInstant(now).split(' ');
      lookedAt = now;
    }
    if (!signal.aborted) timer = setTimeout(next, when === 'nightly' ? lookEveryMs : when.everyMs);
  };
  let looking = look();
  function next(): void {
    looking = look();
  }
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await looking;
    },
    finish: async () => {
      if (job.runsLast) await attempt();
      await job.close?.();
    },
  };
}
