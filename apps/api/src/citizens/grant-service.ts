import { createHash } from 'node:crypto';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { CardNumber } from '@frikort/domain/card-number';
import { type Cpr, cpr as toCpr } from '@frikort/domain/cpr';
import { judgeConsent, judgeExistingEnrolment, judgeGrant } from '@frikort/domain/enrolment';
import type { ProblemRefusal } from '@frikort/domain/refusal';
import { accepted, type Refused, type Result, refused } from '@frikort/domain/result';
import type { GrantInput } from '@frikort/domain/schemas';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { countLookup, refuseIfSpent } from '../cards/count-lookup.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { isRetryable, violatedConstraint } from '../database/failures.ts';
import {
  answerEarlier,
  type Created,
  type IdempotencyClaim,
  isDuplicateRequest,
} from '../http/idempotency.ts';
import { type CprBudgetDeps, cprBudget, type LookupBudget } from '../rules/lookup-budget.ts';
import type { StoredCitizen } from './citizen.ts';
import {
  type ExistingEnrolment,
  findEnrolment,
  type Grant,
  type GrantAttempt,
  insertEnrolment,
  isOwn,
} from './grant-store.ts';
import { attempts, type CitizenDeps, outrun } from './outcome.ts';
import { readCitizen } from './read-store.ts';

/**
 * Grants a frikort (R13, R14, R21). A repetition of a request that succeeded is answered with what it made. One that is
 * refused has named a CPR number, which is counted (R27).
 * @param options.cardNumber a number to give instead of one that is drawn; for a world whose numbers are known
 * @throws ProblemError `unavailable` when others kept coming first
 */
export async function grantEnrolment(
  deps: GrantDeps,
  caller: CaseworkerCaller,
  input: GrantInput,
  claim: IdempotencyClaim,
  options: { cardNumber?: CardNumber } = {},
): Promise<GrantOutcome> {
  const number = toCpr(input.cpr);
  const budget = cprBudget(deps, caller);
  const blind = blindClaim(deps.vault, number, input, claim);
  const act = { deps, caller, number, claim: blind, budget, at: budget.at };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const earlier = await earlierGrant(act);
    if (earlier) return earlier;
    const spent = await refuseIfSpent(deps.db, budget);
    if (spent) return refused(spent);
    const existing = await findEnrolment(deps.db, deps.vault.indexes(number));
    const judged = await judge(act, input, existing);
    if (!judged.ok) return await refuseGrant(act, judged.refusal, existing);
    const { person, consentTextVersion } = judged.value;
    const stored = await tryToInsert(deps.db, {
      caller,
      person,
      consentTextVersion,
      claim: act.claim,
      budget,
      at: act.at,
      ...sealed(deps.vault, number),
      ...options,
    });
    if (stored?.kind === 'granted') return accepted(stored.citizen);
    if (stored?.kind === 'no-card-number') return await refuseGrant(act, { code: 'card-numbers-exhausted' });
  }
  return outrun();
}

/** A grant needs too what counts the number that it names (R27). */
export type GrantDeps = CitizenDeps & CprBudgetDeps;

/** The citizen with the new frikort, or why not; `counted`: the number that was named has been counted (R27). */
export type GrantOutcome = Created<StoredCitizen> | (Refused<ProblemRefusal> & { counted?: true });

type GrantAct = {
  deps: GrantDeps;
  caller: CaseworkerCaller;
  number: Cpr;
  claim: IdempotencyClaim;
  budget: LookupBudget;
  at: Date;
};

/** Whether the frikort may be granted, asking the register only when nothing else stands in the way. */
async function judge(
  { deps, caller, number, at }: GrantAct,
  { consent }: GrantInput,
  existing: ExistingEnrolment | undefined,
): Promise<Result<Pick<Grant, 'person' | 'consentTextVersion'>, ProblemRefusal>> {
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

async function tryToInsert(db: Database, grant: Grant): Promise<GrantAttempt | undefined> {
  try {
    return await insertEnrolment(db, grant);
  } catch (error) {
    const outrun = ['citizens_card_number_key', 'cpr_indexes_pkey'].includes(violatedConstraint(error) ?? '');
    if (outrun || isDuplicateRequest(error) || isRetryable(error)) return undefined;
    throw error;
  }
}

function earlierGrant({ deps, caller, claim, at }: GrantAct): Promise<GrantOutcome | undefined> {
  return answerEarlier(deps.db, claim, at, (citizenId) =>
    readCitizen(deps.db, { caller, citizenId, at }, 'citizen-viewed'),
  );
}

/** Refuses, unless the same request has succeeded since it was asked for: then its own enrolment stood in its way. */
async function refuseGrant(
  act: GrantAct,
  refusal: ProblemRefusal,
  existing?: ExistingEnrolment,
): Promise<GrantOutcome> {
  const earlier = await earlierGrant(act);
  if (earlier) return earlier;
  const spent = await countLookup(act.deps.db, act.budget, isOwn(act.caller, existing));
  return { ...refused(spent ?? refusal), counted: true };
}

/** The number as it is stored: encrypted for the row, and its indexes. The id is made here, to be bound in. */
function sealed(vault: CprVault, number: Cpr): Pick<Grant, 'id' | 'cpr' | 'indexes' | 'auditSubject'> {
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
