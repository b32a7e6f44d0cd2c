import type { Database } from '../database/database.ts';

/** Jobs of which one runs at a time, across all processes; their numbers never change. */
const numbers = {
  retention: 7_301,
  'register-refresh': 7_302,
  'employment-imports': 7_303,
  'webhook-sending': 7_304,
  statistics: 7_305,
} as const;

/** A job of which one runs at a time. */
export type LockedJob = keyof typeof numbers;

/** Runs a job unless another process is running it. The lock goes with the connection, also when the process dies. */
export async function withJobLock<Outcome>(
  db: Database,
  job: LockedJob,
  run: () => Promise<Outcome>,
): Promise<Outcome | 'busy'> {
  const client = await db.$client.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      numbers[job],
    ]);
    if (!rows[0]?.taken) return 'busy';
    try {
      return await run();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [numbers[job]]);
    }
  } finally {
    client.release();
  }
}
