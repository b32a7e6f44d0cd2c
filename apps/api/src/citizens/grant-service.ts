import { createHash } from 'node:crypto';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { CardNumber } from '@frikort/domain/card-number';
import { judgeConsent } from '@frikort/domain/consent';
import { type Cpr, cpr as toCpr } from '@frikort/domain/cpr';
import { judgeExistingEnrolment, judgeGrant } from '@frikort/domain/enrolment';
import type { TooManyRequests } from '@frikort/domain/refusal';
import { accepted, type Refused, type Result, refused } from '@frikort/domain/result';
import type { GrantInput } from '@frikort/domain/schemas';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { countAgainstBudget, counted, refuseIfSpent } from '../cards/count-against-budget.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import type { ProblemOf } from '../http/problem.ts';
import { createOnce, unlessOutrun } from '../http/use-case.ts';
import { type CprBudgetDeps, cprBudget, type LookupBudget } from '../rules/lookup-budget.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import {
  type ExistingEnrolment,
  findEnrolment,
  type Grant,
  type GrantAttempt,
  insertEnrolment,
  isOwn,
} from './grant-store.ts';
import { readCitizen } from './read-store.ts';

/**
 * Grants a frikort (R13, R14, R21). A repetition of a request that succeeded is answered with what it made. One that is
 * refused has named a CPR number, which is counted (R27).
 * @param options.cardNumber a number to give instead of one that is drawn; for a world whose numbers are known
 */
export async function grantEnrolment(
  deps: GrantDeps,
  caller: CaseworkerCaller,
  input: GrantInput,
  claim: IdempotencyClaim,
  options: { cardNumber?: CardNumber } = {},
) {
  const number = toCpr(input.cpr);
  const { db, vault } = deps;
  const budget = cprBudget(deps, caller);
  const { at } = budget;
  const act = { deps, caller, number, budget, at };
  const blind = blindClaim(vault, number, input, claim);
  return await createOnce({
    db,
    claim: blind,
    at,
    read: (citizenId) => readCitizen(db, { caller, citizenId, at }, 'citizen-viewed'),
    store: async () => {
      const spent = await refuseIfSpent(db, budget);
      if (spent) return refused(spent);
      const existing = await findEnrolment(db, vault.indexes(number));
      const judged = await judge(act, input, existing);
      if (!judged.ok) return { ...judged, isOwn: isOwn(caller, existing) };
      const stored = await tryToInsert(db, {
        caller,
        ...judged.value,
        claim: blind,
        budget,
        at,
        ...encrypted(vault, number),
        ...options,
      });
      if (stored?.kind === 'no-card-number')
        return { ...refused({ code: 'card-numbers-exhausted' }), isOwn: false };
      return stored && accepted(stored.citizen);
    },
    refuse: (why) => countNumber(act, why),
  });
}

/** A grant needs too what counts the number that it names (R27). */
export type GrantDeps = CitizenDeps & CprBudgetDeps;

type GrantAct = {
  deps: GrantDeps;
  caller: CaseworkerCaller;
  number: Cpr;
  budget: LookupBudget;
  at: Date;
};

type GrantRefusal = ProblemOf<
  | 'already-enrolled'
  | 'card-numbers-exhausted'
  | 'citizen-of-other-authority'
  | 'consent-missing'
  | 'consent-text-outdated'
  | 'cpr-unknown'
  | 'grant-blocked-by-register'
  | 'register-unavailable'
>;

/** A refusal that tells something of the number that was named; `isOwn`: whether it is of a citizen of the caller's. */
type Named = Refused<GrantRefusal> & { readonly isOwn: boolean };

/** Whether the frikort may be granted, asking the register only when nothing else stands in the way. */
async function judge(
  { deps, caller, number, at }: GrantAct,
  { consent }: GrantInput,
  existing: ExistingEnrolment | undefined,
): Promise<Result<Pick<Grant, 'person' | 'consentTextVersion'>, GrantRefusal>> {
  const existingAuthority = existing?.authorityCode ?? null;
  const callerAuthority = caller.authority.code;
  const free = judgeExistingEnrolment(existingAuthority, callerAuthority);
  if (!free.ok) return free;
  const acknowledged = judgeConsent(consent?.acknowledged ? consent.textVersion : undefined);
  if (!acknowledged.ok) return acknowledged;
  const answer = await deps.register.lookUp(number, callerAuthority);
  if (answer.kind === 'unavailable') return refused({ code: 'register-unavailable' });
  if (answer.kind === 'unknown') return refused({ code: 'cpr-unknown' });
  const { person } = answer;
  const today = todayInCopenhagen(at);
  const judged = judgeGrant({
    ...person,
    cpr: number,
    today,
    callerAuthority,
    existingAuthority,
    consent,
  });
  if (!judged.ok) return judged;
  return accepted({ person, consentTextVersion: judged.value.consentTextVersion });
}

/** Somebody else was given the number first, or the citizen a frikort. */
const guards = ['citizens_card_number_key', 'cpr_indexes_pkey'];

const tryToInsert = (db: Database, grant: Grant): Promise<GrantAttempt | undefined> =>
  unlessOutrun(() => insertEnrolment(db, grant), guards);

/** A refusal after which the number is counted (R27), unless the request turns out to be a repetition. */
async function countNumber({ deps, budget }: GrantAct, why: Named | Refused<TooManyRequests> | undefined) {
  if (why === undefined || !('isOwn' in why)) return why;
  return counted((await countAgainstBudget(deps.db, budget, why.isOwn)) ?? why.refusal);
}

/** The number as it is stored: encrypted for the row, and its indexes. The id is made here, to be bound in. */
function encrypted(vault: CprVault, number: Cpr): Pick<Grant, 'id' | 'cpr' | 'indexes' | 'auditSubject'> {
  const id = uuidv7();
  return {
    id,
    cpr: vault.encrypt(number, id),
    indexes: vault.indexes(number),
    auditSubject: vault.auditSubject(number),
  };
}

/**
 * The claim with a hash in which the CPR number stands as a keyed index: of a plain hash of the body, everyone who
 * reads the table could find the number by trying all. The index is the one whose key is never rotated, so that a
 * request repeated while the keys change is still the same request.
 */
function blindClaim(
  vault: CprVault,
  number: Cpr,
  { consent }: GrantInput,
  claim: IdempotencyClaim,
): IdempotencyClaim {
  const bodyHash = createHash('sha256')
    .update(vault.auditSubject(number))
    .update(JSON.stringify([consent?.acknowledged, consent?.textVersion]))
    .digest();
  return { ...claim, bodyHash };
}
