import type { TooManyRequests } from '@frikort/domain/refusal';
import type { SearchQuery } from '@frikort/domain/search';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { countAgainstBudget } from '../cards/count-against-budget.ts';
import { isId } from '../http/answer-schemas.ts';
import { budgetOf } from '../rules/lookup-budget.ts';
import type { CitizenDeps, SearchDeps } from './citizen-deps.ts';
import { type ExistingEnrolment, findEnrolment, findEnrolmentByCardNumber, isOwn } from './grant-store.ts';
import { readChangeFacts } from './read-store.ts';

/** Finds the enrolment that a CPR number or card number names, whoever's it is; nothing of it is shown. */
export async function findNamed(
  { db, vault }: Pick<CitizenDeps, 'db' | 'vault'>,
  query: SearchQuery,
): Promise<ExistingEnrolment | undefined> {
  return query.kind === 'cpr'
    ? await findEnrolment(db, vault.indexes(query.cpr))
    : await findEnrolmentByCardNumber(db, query.cardNumber);
}

/**
 * R27: whoever names a number has a budget, before anything is told of it and before the register is asked.
 * @returns the refusal when it is spent
 */
export async function countNamed(
  deps: SearchDeps,
  caller: CaseworkerCaller,
  { kind }: SearchQuery,
  existing: ExistingEnrolment | undefined,
): Promise<TooManyRequests | undefined> {
  const known = kind === 'card-number' ? existing !== undefined : isOwn(caller, existing);
  return await countAgainstBudget(deps.db, budgetOf(deps, caller, kind), known);
}

/** Whether there is such a citizen for the caller (R14); nothing of them is shown. */
export async function isThere(
  { db }: Pick<CitizenDeps, 'db'>,
  caller: CaseworkerCaller,
  citizenId: string,
): Promise<boolean> {
  return isId(citizenId) && (await readChangeFacts(db, caller, citizenId)) !== undefined;
}
