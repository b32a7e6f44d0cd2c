import { type CalendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { judgeAmountForm } from '@frikort/domain/card';
import {
  changesBetween,
  type EmploymentTerms,
  judgeCancellation,
  judgeEdit,
  judgePeriod,
  judgeRegistration,
} from '@frikort/domain/employment';
import type { EditEmploymentInput, RegisterEmploymentInput } from '@frikort/domain/schemas';
import { v7 as uuidv7 } from 'uuid';
import type { Seen } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { countLookup, refuseIfSpent } from '../cards/count-lookup.ts';
import type { Database } from '../database/database.ts';
import { isRetryable, violatedConstraint } from '../database/failures.ts';
import {
  answerEarlier,
  type Created,
  type IdempotencyClaim,
  isDuplicateRequest,
} from '../http/idempotency.ts';
import type { Problem } from '../http/problem.ts';
import type { Parts } from '../http/whole-list.ts';
import { type CardBudgetDeps, cardBudget } from '../rules/lookup-budget.ts';
import { cancelEmployment, updateEmployment } from './edit-store.ts';
import type { StoredEmployment } from './employment.ts';
import { readEditFacts, readEmployment, readEmploymentsOfCard } from './read-store.ts';
import { findRegistrationFacts, insertEmployment, type Registration } from './register-store.ts';

export type EmploymentDeps = CardBudgetDeps & { db: Database };

/** What a use case gives: the employment as it is now, or why not. */
export type Outcome = Created<StoredEmployment> | Refused;

/** `counted`: the card number that was named has been counted (R27). */
type Refused = { ok: false; refusal: Problem; counted?: true };

const refused = (refusal: Problem): Refused => ({ ok: false, refusal });

/** How often a use case looks again when something changed between judging and storing. */
const attempts = 4;

/** So many concurrent changes of the same row that we gave up; nothing was stored. */
const tooBusy = refused({ code: 'unavailable', retryAfterSeconds: 1 });

/**
 * Registers an employment (R2-R6, R8, R9). A repetition of a request that succeeded is answered with what it made.
 * The first statement either does everything or nothing; only then is the reason looked for.
 */
export async function registerEmployment(
  deps: EmploymentDeps,
  caller: EmployeeCaller,
  input: RegisterEmploymentInput,
  claim: IdempotencyClaim,
): Promise<Outcome> {
  const at = deps.clock();
  const form = judgeRegistrationForm(input);
  if (!form.ok) return form;
  const budget = cardBudget(deps, caller);
  const registration: Registration = { id: uuidv7(), caller, input, year: form.year, claim, budget, at };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await tryToInsert(deps.db, registration);
    if (stored) return { ok: true, value: stored };
    const earlier = await answerEarlier(deps.db, claim, at, (id) => readEmployment(deps.db, caller, id, at));
    if (earlier) return earlier;
    const refusal = await findRegistrationRefusal(deps.db, registration);
    if (refusal) return refusal;
  }
  return tooBusy;
}

/** What is wrong with a registration by itself, before anything is read. */
function judgeRegistrationForm(
  input: RegisterEmploymentInput,
): { ok: true; year: number } | { ok: false; refusal: Problem } {
  const period = judgePeriod(input.startDate, input.endDate);
  if (!period.ok) return period;
  const amount = judgeAmountForm(input.amountOere);
  return amount.ok ? { ok: true, year: period.value.year } : amount;
}

async function tryToInsert(db: Database, registration: Registration): Promise<StoredEmployment | undefined> {
  try {
    return await onCard(db, registration.input.cardNumber, () => insertEmployment(db, registration));
  } catch (error) {
    // Each of these is judged again from what is stored now.
    if (isDuplicateRequest(error) || isGuarded(error) || isRetryable(error)) return undefined;
    throw error;
  }
}

/** A constraint that backs a rule: the reference of R8, the balance of R2. */
const isGuarded = (error: unknown) =>
  ['employments_reference_key', 'cards_balance'].includes(violatedConstraint(error) ?? '');

/** Why a registration did not happen; `undefined` when by now nothing stands in its way, so that it is tried again. */
async function findRegistrationRefusal(
  db: Database,
  registration: Registration,
): Promise<Refused | undefined> {
  const { input, budget } = registration;
  const facts = await findRegistrationFacts(db, registration);
  const judged = facts && judgeRegistration({ ...input, ...facts });
  if (judged?.ok) {
    const spent = await refuseIfSpent(db, budget);
    return spent && refused(spent);
  }
  const refusal: Problem = judged?.refusal ?? { code: 'card-number-unknown' };
  const spent = await countLookup(db, budget, facts !== undefined);
  return { ok: false, refusal: spent ?? refusal, counted: true };
}

/**
 * Edits an employment of the caller's company (R7, R8), from the version that the caller read.
 * A version that is outdated is refused with the current employment.
 */
export async function editEmployment(
  deps: EmploymentDeps,
  caller: EmployeeCaller,
  id: string,
  version: number,
  input: EditEmploymentInput,
): Promise<Outcome | OutdatedVersion> {
  const at = deps.clock();
  const today = todayInCopenhagen(at);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await readEmployment(deps.db, caller, id, at);
    if (!before) return refused({ code: 'not-found' });
    if (before.version !== version) return { ok: false, outdated: before };
    const year = yearOf(input.endDate ?? before.endDate);
    const reference = input.reference === undefined ? before.reference : input.reference;
    const facts = await readEditFacts(deps.db, before, { year, reference }, at);
    const judged = judgeEdit({ stored: before, changes: input, today, ...facts });
    if (!judged.ok) return judged;
    const after = judged.value.terms;
    const changes = changesBetween(termsOf(before), after);
    if (changes.length === 0) return { ok: true, value: before };
    const stored = await unlessConflicting(deps.db, before, () =>
      updateEmployment(deps.db, { caller, before, after, year: judged.value.year, changes, today, at }),
    );
    if (stored) return { ok: true, value: stored };
  }
  return tooBusy;
}

/** Cancels an employment of the caller's company (R7, R8), from the version that the caller read. */
export async function cancelOwnEmployment(
  deps: EmploymentDeps,
  caller: EmployeeCaller,
  id: string,
  version: number,
  reason: string,
): Promise<Outcome | OutdatedVersion> {
  const at = deps.clock();
  const today = todayInCopenhagen(at);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await readEmployment(deps.db, caller, id, at);
    if (!before) return refused({ code: 'not-found' });
    if (before.version !== version) return { ok: false, outdated: before };
    const judged = judgeCancellation(before, today);
    if (!judged.ok) return judged;
    const stored = await unlessConflicting(deps.db, before, () =>
      cancelEmployment(deps.db, { caller, before, reason, today, at }),
    );
    if (stored) return { ok: true, value: stored };
  }
  return tooBusy;
}

/** The caller's version is not the current one; `outdated` is what the employment is now. */
export type OutdatedVersion = { ok: false; outdated: StoredEmployment };

/** Runs a statement that moves a card when it is its turn: others may be moving the same one. */
const onCard = <Outcome>(db: Database, cardNumber: string, statement: () => Promise<Outcome>) =>
  db.$client.turns.take(`card:${cardNumber}`, statement);

/** Runs a change of an employment; a conflict with a concurrent one counts as "not done", to be judged again. */
async function unlessConflicting(
  db: Database,
  { cardNumber }: StoredEmployment,
  statement: () => Promise<StoredEmployment | undefined>,
): Promise<StoredEmployment | undefined> {
  try {
    return await onCard(db, cardNumber, statement);
  } catch (error) {
    if (isGuarded(error) || isRetryable(error)) return undefined;
    throw error;
  }
}

function termsOf(stored: StoredEmployment): EmploymentTerms {
  const { startDate, endDate, amountOere, contact, productionUnit, reference } = stored;
  return { startDate, endDate, amountOere, contact, productionUnit, reference };
}

/** The employments of one card, for a caseworker of the responsible authority or the citizen (R14, R24). */
export function viewEmploymentsOfCard(
  db: Database,
  look: { caller: CaseworkerCaller | CitizenCaller; citizenId: string; at: Date },
  year: number,
  { seen, signal }: { seen: Seen; signal: AbortSignal },
): Parts<StoredEmployment> {
  return readEmploymentsOfCard(db, look, year, seen, { signal });
}

/** The day on which an answer is given, in Copenhagen: what `editable` is judged on. */
export function todayOf(deps: Pick<EmploymentDeps, 'clock'>): CalendarDate {
  return todayInCopenhagen(deps.clock());
}
