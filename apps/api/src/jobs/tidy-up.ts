import type { FastifyBaseLogger } from 'fastify';
import { removeExpiredSessions } from '../auth/session/session-store.ts';
import { forgetEndedWindows } from '../cards/count-lookup.ts';
import type { Database } from '../database/database.ts';
import { forgetOldAnswers } from '../http/idempotency.ts';

const everyMs = 60 * 60_000;

/** Deletes what has run out: sessions, records of repeated requests, look-up windows. Nothing depends on when. */
export async function tidyUp(db: Database, now: Date): Promise<void> {
  await removeExpiredSessions(db, now);
  await forgetOldAnswers(db, now);
  await forgetEndedWindows(db, now);
}

/** Tidies up now and once an hour. @returns stops it, once what is under way is done */
export function tidyUpHourly(
  db: Database,
  clock: () => Date,
  logger: Pick<FastifyBaseLogger, 'warn'>,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const run = () => {
    running = tidyUp(db, clock()).catch(() => logger.warn('tidying up failed; it is tried again in an hour'));
  };
  run();
  const timer = setInterval(run, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
