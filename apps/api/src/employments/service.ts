import { type CalendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import {
  changesBetween,
  judgeCancellation,
  judgeEdit,
  judgeRegistration,
  judgeRegistrationForm,
} from '@frikort/domain/employment';
import { type EmploymentTerms, optionalTermsOf } from '@frikort/domain/employment-terms';
import { type Accepted, accepted, type Refused, refused } from '@frikort/domain/result';
import type { EditEmploymentInput, RegisterEmploymentInput } from '@frikort/domain/schemas';
import { v7 as uuidv7 } from 'uuid';
import type { Seen } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { countAgainstBudget, counted, refuseIfSpent } from '../cards/count-against-budget.ts';
import type { Database } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { createOnce, type Outdated, unlessOutrun, untilDecided } from '../http/use-case.ts';
import type { Parts } from '../http/whole-list.ts';
import { type CardBudgetDeps, cardBudget } from '../rules/lookup-budget.ts';
import { cancelEmployment, updateEmployment } from './edit-store.ts';
import type { StoredEmployment } from './employment.ts';
import { readEditFacts, readEmployment, readEmploymentsOfCard } from './read-store.ts';
import { findRegistrationFacts, insertEmployment, type Registration } from './register-store.ts';

export type EmploymentDeps = CardBudgetDeps & { db: Database };

/**
 * Registers an employment (R2-R6, R8, R9). A repetition of a request that succeeded is answered with what it made.
 * The first statement either does everything or nothing; only then is the reason looked for.
 */
export async function registerEmployment(
  deps: EmploymentDeps,
  caller: EmployeeCaller,
  input: RegisterEmploymentInput,
  claim: IdempotencyClaim,
) {
  const { db } = deps;
  const at = deps.clock();
  const form = judgeRegistrationForm(input);
  if (!form.ok) return form;
  const budget = cardBudget(deps, caller);
  const registration: Registration = {
    id: uuidv7(),
    caller,
    input,
    year: form.value.year,
    claim,
    budget,
    at,
  };
  return await createOnce({
    db,
    claim,
    at,
    storesFirst: true,
    read: (id) => readEmployment(db, caller, id, at),
    store: () => whenFree(db, input.cardNumber, () => insertEmployment(db, registration)),
    refuse: () => findRegistrationRefusal(db, registration),
  });
}

/** Constraints that back a rule: the reference of R8, the balance of R2. */
const guards = ['employments_reference_key', 'cards_balance'];

/** Runs a statement that moves a card when it is its turn: others may be moving the same one. */
async function whenFree(
  db: Database,
  cardNumber: string,
  statement: () => Promise<StoredEmployment | undefined>,
): Promise<Accepted<StoredEmployment> | undefined> {
  const stored = await unlessOutrun(() => db.$client.turns.take(`card:${cardNumber}`, statement), guards);
  return stored && accepted(stored);
}

/** Why a registration did not happen; `undefined` when by now nothing stands in its way, so that it is tried again. */
async function findRegistrationRefusal(db: Database, registration: Registration) {
  const { input, budget } = registration;
  const facts = await findRegistrationFacts(db, registration);
  const judged = facts && judgeRegistration({ ...input, ...facts });
  if (judged?.ok) {
    const spent = await refuseIfSpent(db, budget);
    return spent && refused(spent);
  }
  const spent = await countAgainstBudget(db, budget, facts !== undefined);
  return counted(spent ?? judged?.refusal ?? { code: 'card-number-unknown' as const });
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
) {
  const { db } = deps;
  return await changeOwn(deps, caller, id, version, async ({ before, today, at }) => {
    const year = yearOf(input.endDate ?? before.endDate);
    const reference = input.reference === undefined ? before.reference : input.reference;
    const facts = await readEditFacts(db, before, { year, reference }, at);
    const judged = judgeEdit({ stored: before, changes: input, today, ...facts });
    if (!judged.ok) return judged;
    const after = judged.value.terms;
    const changes = changesBetween(termsOf(before), after);
    if (changes.length === 0) return accepted(before);
    const edit = { caller, before, after, year: judged.value.year, changes, today, at };
    return await whenFree(db, before.cardNumber, () => updateEmployment(db, edit));
  });
}

/** Cancels an employment of the caller's company (R7, R8), from the version that the caller read. */
export async function cancelOwnEmployment(
  deps: EmploymentDeps,
  caller: EmployeeCaller,
  id: string,
  version: number,
  reason: string,
) {
  const { db } = deps;
  return await changeOwn(deps, caller, id, version, async ({ before, today, at }) => {
    const judged = judgeCancellation(before, today);
    if (!judged.ok) return judged;
    const cancellation = { caller, before, reason, today, at };
    return await whenFree(db, before.cardNumber, () => cancelEmployment(db, cancellation));
  });
}

type Change = { before: StoredEmployment; today: CalendarDate; at: Date };

/** Changes an employment of the caller's company from the version that the caller read. */
async function changeOwn<Decided>(
  deps: EmploymentDeps,
  caller: EmployeeCaller,
  id: string,
  version: number,
  change: (from: Change) => Promise<Decided | undefined>,
) {
  const at = deps.clock();
  const today = todayInCopenhagen(at);
  return await untilDecided(
    async (): Promise<Decided | Refused<{ code: 'not-found' }> | Outdated<StoredEmployment> | undefined> => {
      const before = await readEmployment(deps.db, caller, id, at);
      if (!before) return refused({ code: 'not-found' });
      if (before.version !== version) return { ok: false, outdated: before };
      return await change({ before, today, at });
    },
  );
}

function termsOf(stored: StoredEmployment): EmploymentTerms {
  const { startDate, endDate, amountOere, contact } = stored;
  return { startDate, endDate, amountOere, contact, ...optionalTermsOf(stored) };
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
