import { formatInstant } from '@frikort/domain/calendar';
import type { FastifyBaseLogger } from 'fastify';

const lookEveryMs = 10 * 60_000;

/** After the CPR register's own nightly run, which is done about 02:00, and before people come to work. */
const hours = ['03', '04', '05'];

/** Whether the night's work is due: it is night in Denmark, and not yet done on this date. */
export function isDue(now: Date, doneOn: string | undefined): boolean {
  const [date, time = ''] = formatInstant(now).split(' ');
  return hours.includes(time.slice(0, 2)) && date !== doneOn;
}

/**
 * Runs a job once a night; one that fails is tried again until the night is over.
 * @param run told by the signal to come to an end early
 * @returns stops it, once what is under way is done
 */
export function nightly(
  name: string,
  run: (signal: AbortSignal) => Promise<unknown>,
  { clock, logger }: { clock: () => Date; logger: Pick<FastifyBaseLogger, 'info' | 'warn'> },
): () => Promise<void> {
  const stopping = new AbortController();
  let doneOn: string | undefined;
  let running: Promise<void> | undefined;
  const work = async (night: string | undefined) => {
    try {
      logger.info({ job: name, outcome: await run(stopping.signal) }, 'nightly job done');
      doneOn = night;
    } catch (error) {
      logger.warn(
        { job: name, error: error instanceof Error ? error.name : 'unknown' },
        'nightly job failed',
      );
    }
  };
  const look = () => {
    const now = clock();
    if (running || !isDue(now, doneOn)) return;
    running = work(formatInstant(now).split(' ')[0]).finally(() => {
      running = undefined;
    });
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await running;
  };
}
