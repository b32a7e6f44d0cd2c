import type { LookupOutcome } from '@frikort/domain/lookup-budget';
import type { TooManyRequests } from '@frikort/domain/refusal';
import { sql } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';
import {
  alarmAtBurst,
  budgetIsOpen,
  type LookupBudget,
  secondsUntilOpen,
  spendLookup,
  tellOfAlarm,
} from './lookup-budget.ts';

/**
 * Counts one named card number against the budget (R27), and raises the alarm at a burst of misses; `nothing` only asks
 * whether it is open.
 * @returns the refusal when the budget of the user or the company is spent, else `undefined`
 */
export async function countLookup(
  db: Executor,
  budget: LookupBudget,
  outcome: LookupOutcome | 'nothing',
): Promise<TooManyRequests | undefined> {
  const open =
    outcome === 'nothing'
      ? sql`select ${budgetIsOpen(budget)} as open, false as alarm`
      : sql`with spent as (${spendLookup(budget, sql`${outcome === 'hit'}::boolean`)}), ${alarmAtBurst(budget)}
          select count(*) = 2 as open, exists (select from alarm) as alarm from spent`;
  const { rows } = await db.execute<{ open: boolean; alarm: boolean }>(open);
  if (rows[0]?.alarm) tellOfAlarm(budget);
  return rows[0]?.open ? undefined : await budgetSpent(db, budget);
}

/** Deletes the counters whose window is over: they count as none. */
export async function forgetEndedWindows(db: Executor, now: Date): Promise<void> {
  await db.execute(sql`
    delete from lookup_budgets where window_started_at <= ${now.toISOString()}::timestamptz - interval '1 hour'`);
}

/** The refusal of a spent budget, with the time to wait. */
export async function budgetSpent(db: Executor, budget: LookupBudget): Promise<TooManyRequests> {
  const { rows } = await db.execute<{ seconds: number }>(secondsUntilOpen(budget));
  return { code: 'too-many-requests', retryAfterSeconds: rows[0]?.seconds ?? 1 };
}
