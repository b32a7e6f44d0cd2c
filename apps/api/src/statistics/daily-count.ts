import { performance } from 'node:perf_hooks';
import { type CalendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { isClosed, publishedYear, roundedFigures } from '@frikort/domain/statistics';
import { sql } from 'drizzle-orm';
import type { Database, Executor } from '../database/database.ts';
import type { Job } from '../jobs/start-jobs.ts';
import { countAll } from './count.ts';
import { noteCount, readEditionNames, storeCount, storeEdition, wasCounted } from './count-store.ts';
import { type CountedRow, yearCountsOf } from './figures.ts';

type CountDeps = { readonly db: Database; readonly clock: () => Date };

const lookEveryMs = 10 * 60_000;

/** Counts once a day (R37), as soon as the day begins; registrations know nothing of it. */
export function statisticsCounting({ db, clock }: CountDeps): Job {
  return {
    name: 'statistics',
    when: { everyMs: lookEveryMs },
    isDue: async () => !(await wasCounted(db, todayInCopenhagen(clock()))),
    lock: { db, name: 'statistics' },
    run: async () => ({ ms: await countStatistics(db, clock()) }),
  };
}

/**
 * Counts what is stored, in the state of one instant, and tells everybody what is due to be told. Counting again comes to
 * the same.
 * @returns how long it took, in milliseconds
 */
export async function countStatistics(db: Database, now: Date): Promise<number> {
  const began = performance.now();
  const today = todayInCopenhagen(now);
  return await db.transaction(
    async (transaction) => {
      // Reading all employments may take longer than what somebody waits for; it keeps nobody else waiting.
      await transaction.execute(sql`select set_config('statement_timeout', '0', true),
        set_config('idle_in_transaction_session_timeout', '0', true)`);
      const rows = await countAll(transaction, yearOf(today));
      await storeCount(transaction, rows);
      await publish(transaction, rows, { now, today });
      const tookMs = performance.now() - began;
      await noteCount(transaction, { today, at: now, tookMs });
      return Math.round(tookMs);
    },
    { isolationLevel: 'repeatable read' },
  );
}

/** What becomes due to be told: each year that has closed, and once a month what the others have come to. */
async function publish(
  db: Executor,
  rows: readonly CountedRow[],
  { now, today }: { now: Date; today: CalendarDate },
): Promise<void> {
  const told = await readEditionNames(db);
  const years = [...new Set(rows.map(({ year }) => year))].filter((year) => year <= yearOf(today));
  const counted = years.flatMap((year) => yearCountsOf(rows, year) ?? []);
  for (const counts of counted.filter(({ year }) => isClosed(year, today))) {
    const name = String(counts.year);
    if (!told.has(name)) await storeEdition(db, name, now, publishedYear(counts));
  }
  const month = today.slice(0, 7);
  if (told.has(month)) return;
  const open = counted.filter(({ year }) => !isClosed(year, today));
  const soFar = open.map(({ year, national }) => ({ year, ...roundedFigures(national) }));
  await storeEdition(db, month, now, soFar);
}
