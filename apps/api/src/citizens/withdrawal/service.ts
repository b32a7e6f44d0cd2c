import { judgeSettlement, judgeWithdrawal } from '@frikort/domain/consent';
import { accepted, refused } from '@frikort/domain/result';
import type { CaseworkerCaller, CitizenCaller } from '../../auth/caller.ts';
import { isId } from '../../http/answer-schemas.ts';
import { untilDecided } from '../../http/use-case.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { viewOwnData } from '../service.ts';
import { readWithdrawal, storeWithdrawal, type WithdrawalChange } from './store.ts';

type Deps = Pick<CitizenDeps, 'db' | 'clock'>;

/** The citizen asks for the consent to be withdrawn (R13); who has asked already has asked once. */
export async function askForWithdrawal(deps: Deps, caller: CitizenCaller) {
  const { citizenId } = caller;
  return await untilDecided(async () => {
    const facts = await readWithdrawal(deps.db, caller, citizenId);
    if (!facts) return refused({ code: 'not-found' });
    const judged = judgeWithdrawal(facts);
    if (!judged.ok) return judged;
    if (judged.value === 'asked-already') return await viewOwnData(deps, caller);
    return await store(deps, { caller, citizenId, event: 'withdrawal-asked' });
  });
}

/** The citizen keeps the consent after all; who has not asked keeps it too. */
export async function takeWithdrawalBack(deps: Deps, caller: CitizenCaller) {
  const { citizenId } = caller;
  return await untilDecided(async () => {
    const facts = await readWithdrawal(deps.db, caller, citizenId);
    if (!facts) return refused({ code: 'not-found' });
    if (!judgeSettlement(facts).ok) return await viewOwnData(deps, caller);
    return await store(deps, { caller, citizenId, event: 'withdrawal-taken-back' });
  });
}

/** A caseworker settles that the citizen keeps the frikort; ending it is a deactivation (R15). */
export async function settleWithdrawal(deps: Deps, caller: CaseworkerCaller, citizenId: string) {
  return await untilDecided(async () => {
    const facts = isId(citizenId) ? await readWithdrawal(deps.db, caller, citizenId) : undefined;
    if (!facts) return refused({ code: 'not-found' });
    const judged = judgeSettlement(facts);
    return judged.ok ? await store(deps, { caller, citizenId, event: 'withdrawal-settled' }) : judged;
  });
}

async function store({ db, clock }: Deps, change: Omit<WithdrawalChange, 'at'>) {
  const stored = await db.$client.turns.take(`citizen:${change.citizenId}`, () =>
    storeWithdrawal(db, { ...change, at: clock() }),
  );
  return stored && accepted(stored);
}
