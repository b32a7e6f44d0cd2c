import type { TooManyRequests } from '@frikort/domain/refusal';
import { type Refused, refused } from '@frikort/domain/result';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import {
  alarmActions,
  budgetIsOpen,
  type CountedBudget,
  type LookupBudget,
  type NumberCaller,
  type NumberKind,
  raisedAlarms,
  secondsUntilOpen,
  spendLookup,
  tellOfAlarms,
  windowEnded,
  withinBudget,
} from '../rules/lookup-budget.ts';

/** A refusal after which the number that was named has been counted (R27); the log hears of it. */
export type CountedRefusal<Refusal extends { code: string }> = Refused<Refusal> & { readonly counted: true };

export function counted<Refusal extends { code: string }>(refusal: Refusal): CountedRefusal<Refusal> {
  return { ...refused(refusal), counted: true };
}

const countedRow = z.strictObject({ open: z.boolean(), alarms: z.array(z.enum(alarmActions)) });
const openRow = z.strictObject({ open: z.boolean() });

/** What the text of a statement about a budget depends on. */
type BudgetKey = readonly [of: NumberKind, role: NumberCaller['role']];

const keyOf = ({ of, caller }: LookupBudget): BudgetKey => [of, caller.role];

/** The budget at its places in a statement of that key. */
function placedBudget(placed: Placed<LookupBudget>, [of, role]: BudgetKey): CountedBudget {
  // A place is one of whichever caller is sent, and each role has its own statement.
  const caller = known(placed.caller, { role }) as CountedBudget['caller'];
  return known(placed, { of, caller });
}

const countOne = statements((...key: BudgetKey) =>
  statement<{ budget: LookupBudget; hit: boolean }, typeof countedRow>(
    `count-against-budget ${key.join(' ')}`,
    countedRow,
    ({ budget, hit }) => counting(placedBudget(budget, key), sql`${hit}::boolean`),
  ),
);

const askOne = statements((...key: BudgetKey) =>
  statement<{ budget: LookupBudget }, typeof openRow>(
    `ask-lookup ${key.join(' ')}`,
    openRow,
    ({ budget }) => sql`select ${budgetIsOpen(placedBudget(budget, key))} as open`,
  ),
);

/**
 * Counts one named number against the budget (R27), and raises the alarms of a burst of misses.
 * @param isHit a condition, or what is known already
 * @returns the refusal when a budget is spent, else `undefined`
 */
export async function countAgainstBudget(
  db: Executor,
  budget: LookupBudget,
  isHit: SQL | boolean,
): Promise<TooManyRequests | undefined> {
  const [row] =
    typeof isHit === 'boolean'
      ? await countOne(...keyOf(budget))(db, { budget, hit: isHit })
      : await query(db, countedRow, counting(budget, isHit));
  if (row) tellOfAlarms(budget, row.alarms);
  return row?.open ? undefined : await budgetSpent(db, budget);
}

function counting(budget: CountedBudget, isHit: SQL): SQL {
  return sql`
    with ${spendLookup(budget, isHit)}
    select ${withinBudget(budget)} as open, ${raisedAlarms} as alarms from spent`;
}

/** The refusal when a budget is spent; asks without counting. */
export async function refuseIfSpent(
  db: Executor,
  budget: LookupBudget,
): Promise<TooManyRequests | undefined> {
  const [row] = await askOne(...keyOf(budget))(db, { budget });
  return row?.open ? undefined : await budgetSpent(db, budget);
}

/** Deletes the counters whose window is over: they count as none. */
export async function forgetEndedWindows(db: Executor, now: Date): Promise<void> {
  await db.execute(sql`
    delete from lookup_budgets b where ${windowEnded({ at: now })}`);
}

/** The refusal of a spent budget, with the time to wait. */
export async function budgetSpent(db: Executor, budget: LookupBudget): Promise<TooManyRequests> {
  const rows = await query(db, z.strictObject({ seconds: z.number() }), secondsUntilOpen(budget));
  return { code: 'too-many-requests', retryAfterSeconds: rows[0]?.seconds ?? 1 };
}
