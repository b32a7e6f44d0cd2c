import type { TooManyRequests } from '@frikort/domain/refusal';
import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';
import {
  type AlarmAction,
  budgetIsOpen,
  type LookupBudget,
  raisedAlarms,
  secondsUntilOpen,
  spendLookup,
  tellOfAlarms,
  windowEnded,
  withinBudget,
} from '../rules/lookup-budget.ts';

/**
 * Counts one named number against the budget (R27), and raises the alarms of a burst of misses.
 * @param isHit a condition, or what is known already
 * @returns the refusal when a budget is spent, else `undefined`
 */
export async function countLookup(
  db: Executor,
  budget: LookupBudget,
  isHit: SQL | boolean,
): Promise<TooManyRequests | undefined> {
  const hit = typeof isHit === 'boolean' ? sql`${isHit}::boolean` : isHit;
  const { rows } = await db.execute<{ open: boolean; alarms: AlarmAction[] }>(sql`
    with ${spendLookup(budget, hit)}
    select ${withinBudget(budget)} as open, ${raisedAlarms} as alarms from spent`);
  const [row] = rows;
  if (row) tellOfAlarms(budget, row.alarms);
  return row?.open ? undefined : await budgetSpent(db, budget);
}

/** The refusal when a budget is spent; asks without counting. */
export async function refuseIfSpent(
  db: Executor,
  budget: LookupBudget,
): Promise<TooManyRequests | undefined> {
  const { rows } = await db.execute<{ open: boolean }>(sql`select ${budgetIsOpen(budget)} as open`);
  return rows[0]?.open ? undefined : await budgetSpent(db, budget);
}

/** Deletes the counters whose window is over: they count as none. */
export async function forgetEndedWindows(db: Executor, now: Date): Promise<void> {
  await db.execute(sql`
    delete from lookup_budgets b where ${windowEnded({ at: now })}`);
}

/** The refusal of a spent budget, with the time to wait. */
export async function budgetSpent(db: Executor, budget: LookupBudget): Promise<TooManyRequests> {
  const { rows } = await db.execute<{ seconds: number }>(secondsUntilOpen(budget));
  return { code: 'too-many-requests', retryAfterSeconds: rows[0]?.seconds ?? 1 };
}
