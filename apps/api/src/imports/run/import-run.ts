import type { EmployeeCaller } from '../../auth/caller.ts';
import type { Database } from '../../database/database.ts';
import { isLockTimeout, isRetryable, violatedConstraint } from '../../database/failures.ts';
import type { CardBudgetDeps } from '../../rules/lookup-budget.ts';
import type { ImportChoices } from '../import.ts';

export type ImportDeps = CardBudgetDeps & { db: Database };

/** An import that is being done, as far as it was when it was taken up. */
export type ImportRun = {
  id: string;
  /** Who sent it, in whose name everything is done. */
  caller: EmployeeCaller;
  choices: ImportChoices;
  total: number;
  done: number;
};

/** What was judged is no longer so, because others were quicker: nothing is stored, and it is to be judged again. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

/** The import has come to its end meanwhile: somebody stopped it. */
export class EndedMeanwhile extends Error {
  override name = 'EndedMeanwhile';
}

/** Constraints that back a rule: the reference of R8, the balance of R2. */
const guards = ['employments_reference_key', 'cards_balance'];

/** Whether others were quicker, or hold something that is needed. */
export function isOvertaken(error: unknown): boolean {
  const isGuarded = guards.includes(violatedConstraint(error) ?? '');
  return error instanceof Overtaken || isGuarded || isRetryable(error) || isLockTimeout(error);
}
