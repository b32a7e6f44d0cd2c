import { startOfYear } from '@frikort/domain/calendar';
import { instantInCopenhagen } from '@frikort/domain/clock-time';
import { oere } from '@frikort/domain/money';
import type { AllowanceInput, ProgrammeYearInput } from '@frikort/domain/operator-schemas';
import {
  type Allowance,
  type AllowanceEntry,
  allowanceInForce,
  judgeAllowance,
  judgeOpening,
  withAllowance,
} from '@frikort/domain/programme-year';
import { type Accepted, accepted, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, outrun, unlessOutrun } from '../http/use-case.ts';
import { holdCards, insertAllowance, insertYear, openYear, readYear } from './store.ts';
import { type StoredYear, standingAllowances } from './year.ts';

export type ProgrammeDeps = { db: Database; clock: () => Date };

/** From when an amount counts unless somebody says otherwise: 1 January in Copenhagen. */
const usualStart = (year: number): Date => instantInCopenhagen(startOfYear(year), 0);

/** Enters a year with its amount (R1). It has no cards before it is opened. */
export async function enterYear(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  input: ProgrammeYearInput,
  claim: IdempotencyClaim,
) {
  const { db } = deps;
  const act = { caller, at: deps.clock() };
  const { year, allowanceOere } = input;
  const effectiveFrom = input.effectiveFrom === undefined ? usualStart(year) : new Date(input.effectiveFrom);
  const entry = { id: uuidv7(), year, allowanceOere, effectiveFrom, claim };
  return await createOnce({
    db,
    claim,
    at: act.at,
    read: (id) => readYear(db, { id }),
    store: async () => {
      const isNew = await unlessOutrun(() => insertYear(db, act, entry));
      if (isNew === false) return refused({ code: 'year-already-entered', year });
      return isNew && stored(deps, year);
    },
    refuse: asJudged,
  });
}

/**
 * Enters another amount of a year (R1). No card moves while it is judged and stored, so that a lowering and the
 * registrations beside it are one after the other, whatever runs at the same time.
 */
export async function changeAllowance(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  year: number,
  input: AllowanceInput,
  claim: IdempotencyClaim,
) {
  const { db } = deps;
  const act = { caller, at: deps.clock() };
  const enter = () =>
    transactionOnCards(db, async (transaction) => {
      await holdCards(transaction);
      const before = await readYear(transaction, { year });
      if (!before) return refused({ code: 'not-found' });
      const judged = judgeChange(before, input, act.at);
      if (!judged.ok) return judged;
      const { bindingOere, proposed } = judged.value;
      await insertAllowance(transaction, act, { ...proposed, bindingOere, claim });
      return accepted(undefined);
    });
  return await createOnce({
    db,
    claim,
    at: act.at,
    read: (id) => readYear(db, { id }),
    store: async () => {
      const entered = await unlessOutrun(enter);
      return entered?.ok ? stored(deps, year) : entered;
    },
    refuse: asJudged,
  });
}

/** Everything of it waits for all cards, and in its turn, so that it leaves room for those who do not. */
const transactionOnCards = <Outcome>(db: Database, run: (transaction: Executor) => Promise<Outcome>) =>
  db.$client.turns.take('cards', () => db.transaction(run));

/** What a change of the allowance would do (R1), without doing it. */
export function judgeChange(before: StoredYear, input: AllowanceInput, now: Date) {
  const { year, highestUsedOere } = before;
  const proposed: Allowance = {
    year,
    allowanceOere: oere(input.allowanceOere),
    effectiveFrom: new Date(input.effectiveFrom),
  };
  const entered = standingAllowances(before);
  const judged = judgeAllowance({ entered, proposed, now, highestUsedOere });
  if (!judged.ok) return judged;
  const after = withAllowance(entered, proposed);
  const bindingOere = allowanceInForce(after, year, now) ?? proposed.allowanceOere;
  const entry: AllowanceEntry = judged.value;
  return { ok: true, value: { proposed, after, bindingOere, entry } } as const;
}

/** Opens a year (R1): from now on it has a card for every frikort (R13). It does not close again. */
export async function openProgrammeYear(deps: ProgrammeDeps, caller: OperatorCaller, year: number) {
  const act = { caller, at: deps.clock() };
  if (await openYear(deps.db, act, year)) return stored(deps, year);
  const found = await readYear(deps.db, { year });
  if (!found) return refused({ code: 'not-found' });
  const judged = judgeOpening({ ...found, allowanceOere: oere(0) });
  return judged.ok ? outrun : judged;
}

async function stored(deps: ProgrammeDeps, year: number): Promise<Accepted<StoredYear>> {
  const found = await readYear(deps.db, { year });
  if (!found) throw new Error('A programme year that was stored is not there');
  return accepted(found);
}
