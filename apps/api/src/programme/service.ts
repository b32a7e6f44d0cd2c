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
import { v7 as uuidv7 } from 'uuid';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import {
  answerEarlier,
  type Created,
  type IdempotencyClaim,
  isDuplicateRequest,
} from '../http/idempotency.ts';
import type { Problem } from '../http/problem.ts';
import { holdCards, insertAllowance, insertYear, openYear, readYear } from './store.ts';
import { type StoredYear, standingAllowances } from './year.ts';

export type ProgrammeDeps = { db: Database; clock: () => Date };

/** What a use case gives: the year as it is now, or why not. */
export type YearOutcome = Created<StoredYear> | { ok: false; refusal: Problem };

const refused = (refusal: Problem): YearOutcome => ({ ok: false, refusal });
const tooBusy = refused({ code: 'unavailable', retryAfterSeconds: 5 });

/** When an amount counts from if nobody says otherwise: 1 January in Copenhagen. */
const usualStart = (year: number): Date => instantInCopenhagen(startOfYear(year), 0);

/** Enters a year with its amount (R1). It has no cards before it is opened. */
export async function enterYear(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  input: ProgrammeYearInput,
  claim: IdempotencyClaim,
): Promise<YearOutcome> {
  const act = { caller, at: deps.clock() };
  const { year, allowanceOere } = input;
  const effectiveFrom = input.effectiveFrom === undefined ? usualStart(year) : new Date(input.effectiveFrom);
  const entered = await unlessRepeated(() =>
    insertYear(deps.db, act, { id: uuidv7(), year, allowanceOere, effectiveFrom, claim }),
  );
  const earlier = entered ? undefined : await earlierEntry(deps, claim, act.at);
  if (earlier) return earlier;
  if (!entered) return refused({ code: 'year-already-entered', year });
  return stored(deps, year);
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
): Promise<YearOutcome> {
  const act = { caller, at: deps.clock() };
  const earlier = await earlierEntry(deps, claim, act.at);
  if (earlier) return earlier;
  try {
    const refusal = await transactionOnCards(deps.db, async (transaction) => {
      await holdCards(transaction);
      const before = await readYear(transaction, { year });
      if (!before) return { code: 'not-found' } as const;
      const judged = judgeChange(before, input, act.at);
      if (!judged.ok) return judged.refusal;
      const { bindingOere, proposed } = judged.value;
      await insertAllowance(transaction, act, { ...proposed, bindingOere, claim });
      return undefined;
    });
    return refusal ? refused(refusal) : stored(deps, year);
  } catch (error) {
    if (!isDuplicateRequest(error)) throw error;
    return (await earlierEntry(deps, claim, act.at)) ?? tooBusy;
  }
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
export async function openProgrammeYear(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  year: number,
): Promise<YearOutcome> {
  const act = { caller, at: deps.clock() };
  if (await openYear(deps.db, act, year)) return stored(deps, year);
  const found = await readYear(deps.db, { year });
  if (!found) return refused({ code: 'not-found' });
  const judged = judgeOpening({ ...found, allowanceOere: oere(0) });
  return judged.ok ? tooBusy : judged;
}

async function stored(deps: ProgrammeDeps, year: number): Promise<YearOutcome> {
  const found = await readYear(deps.db, { year });
  if (!found) throw new Error('A programme year that was stored is not there');
  return { ok: true, value: found };
}

async function unlessRepeated(insert: () => Promise<boolean>): Promise<boolean> {
  try {
    return await insert();
  } catch (error) {
    if (isDuplicateRequest(error)) return false;
    throw error;
  }
}

function earlierEntry(
  { db }: ProgrammeDeps,
  claim: IdempotencyClaim,
  at: Date,
): Promise<YearOutcome | undefined> {
  return answerEarlier(db, claim, at, (id) => readYear(db, { id }));
}
