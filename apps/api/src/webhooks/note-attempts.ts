import type { Executor } from '../database/database.ts';
import { type Attempt, noteFailure, noteSuccesses } from './sending-store.ts';

/** Notes what came of an attempt. @returns once it is noted; rejects when it could not be */
export type NoteAttempt = (attempt: Attempt) => Promise<void>;

type Waiting = { attempt: Attempt; resolve: () => void; reject: (error: unknown) => void };

/**
 * Notes attempts over one connection: while a statement is on its way, others gather for the next one, so that many that
 * succeed cost little, and none waits for another's row.
 */
export function noteTogether(db: Executor): NoteAttempt {
  let waiting: Waiting[] = [];
  let isNoting = false;

  async function noteAll(): Promise<void> {
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      const succeeded = now.filter(({ attempt }) => attempt.after.status === 'succeeded');
      if (succeeded.length > 0) await settle(succeeded, (attempts) => noteSuccesses(db, attempts));
      for (const failed of now.filter((one) => !succeeded.includes(one)))
        await settle([failed], () => noteFailure(db, failed.attempt));
    }
    isNoting = false;
  }
  return (attempt) =>
    new Promise((resolve, reject) => {
      waiting.push({ attempt, resolve, reject });
      if (isNoting) return;
      isNoting = true;
      void noteAll();
    });
}

/** Never rejects: whoever waits is told. */
async function settle(
  waiting: readonly Waiting[],
  note: (attempts: readonly Attempt[]) => Promise<void>,
): Promise<void> {
  try {
    await note(waiting.map(({ attempt }) => attempt));
    for (const { resolve } of waiting) resolve();
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
