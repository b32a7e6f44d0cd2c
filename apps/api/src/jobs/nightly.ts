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

/** Runs a job once a night; one that fails is tried again until the night is over. @returns stops it */
export function nightly(
  name: string,
  run: () => Promise<unknown>,
  { clock, logger }: { clock: () => Date; logger: Pick<FastifyBaseLogger, 'info' | 'warn'> },
): () => void {
  let doneOn: string | undefined;
  let running = false;
  const look = async () => {
    const now = clock();
    if (running || !isDue(now, doneOn)) return;
    running = true;
    try {
      logger.info({ job: name, outcome: await run() }, 'nightly job done');
      doneOn = formatInstant(now).split(' ')[0];
    } catch (error) {
      logger.warn(
        { job: name, error: error instanceof Error ? error.name : 'unknown' },
        'nightly job failed',
      );
    } finally {
      running = false;
    }
  };
  void look();
  const timer = setInterval(() => void look(), lookEveryMs);
  return () => clearInterval(timer);
}
