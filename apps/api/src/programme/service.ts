import { startOfYear } from '@frikort/domain/calendar';
import { instantInCopenhagen } from '@frikort/domain/clock-time';
import { oere } from '@frikort/domain/money';
import type { AllowanceInput, OpeningInput, ProgrammeYearInput } from '@frikort/domain/operator-schemas';
import {
  type Allowance,
  type AllowanceEntry,
  allowanceInForce,
  judgeAllowance,
  judgeAlone,
  judgeOpening,
  type OperatorConfirmation,
  withAllowance,
} from '@frikort/domain/programme-year';
import type { ValidationFailed } from '@frikort/domain/refusal';
import { type Accepted, accepted, type Refused, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun, untilDecided } from '../http/use-case.ts';
import { holdCards, insertAllowance, insertYear, openYear, readYear, type YearAct } from './store.ts';
import { type StoredYear, standingAllowances } from './year.ts';

export type ProgrammeDeps = {
  db: Database;
  clock: () => Date;
  /** How many people an opening or a lowering takes (R1). */
  operatorConfirmation: OperatorConfirmation;
};

/** When a year begins: 1 January in Copenhagen. */
const beginningOf = (year: number): Date => instantInCopenhagen(startOfYear(year), 0);

/** Enters a year with its amount (R1). It has no cards before it is opened. */
export async function enterYear(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  input: ProgrammeYearInput,
  claim: IdempotencyClaim,
) {
  const { db } = deps;
  const act = { caller, at: deps.clock() };
  const { year, allowanceOere, source } = input;
  const effectiveFrom = input.effectiveFrom === undefined ? beginningOf(year) : new Date(input.effectiveFrom);
  const entry = { id: uuidv7(), year, allowanceOere, effectiveFrom, source, claim };
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

/** Enters another amount of a year (R1); a lowering of a year with cards only where one person is enough. */
export async function changeAllowance(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  year: number,
  input: AllowanceInput,
  claim: IdempotencyClaim,
) {
  const { db, operatorConfirmation: confirmation } = deps;
  const act = { caller, at: deps.clock() };
  const enter = () =>
    withCardsHeld(db, async (transaction) => {
      const judged = await judgeStored(transaction, act, year, input);
      if (!judged.ok) return judged;
      const { before, change } = judged.value;
      const alone = judgeAlone({ confirmation, kind: change.entry.kind, openedAt: before.openedAt });
      if (!alone.ok) return alone;
      await insertAllowance(transaction, act, { ...amountOf(change, input), claim });
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

/**
 * Runs a transaction in which no card moves, so that a lowering and the registrations beside it are one after the other,
 * whatever runs at the same time. Everything of it waits for all cards, and in its turn, so that it leaves room for those
 * who do not.
 */
export const withCardsHeld = <Outcome>(db: Database, run: (transaction: Executor) => Promise<Outcome>) =>
  db.$client.turns.take('cards', () =>
    db.transaction(async (transaction) => {
      await holdCards(transaction);
      return await run(transaction);
    }),
  );

/** A year as it is stored, and what another amount would do to it. */
export async function judgeStored(db: Executor, { at }: YearAct, year: number, input: AllowanceInput) {
  const before = await readYear(db, { year });
  if (!before) return refused({ code: 'not-found' });
  const judged = judgeChange(before, input, at);
  return judged.ok ? accepted({ before, change: judged.value }) : judged;
}

/** What a change that was judged enters. */
export const amountOf = ({ proposed, bindingOere }: JudgedChange, { source }: AllowanceInput) => ({
  ...proposed,
  bindingOere,
  source,
});

type JudgedChange = Extract<ReturnType<typeof judgeChange>, { ok: true }>['value'];

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

/** Opens a year (R1), where one person is enough: from then on it has a card for every frikort (R13). */
export async function openProgrammeYear(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  year: number,
  input: OpeningInput,
) {
  const alone = judgeAlone({ confirmation: deps.operatorConfirmation, kind: 'opening', openedAt: null });
  const act = { caller, at: deps.clock() };
  return await untilDecided(async () => {
    const found = await readYear(deps.db, { year });
    if (!found) return refused({ code: 'not-found' });
    const judged = judgeYearOpening(found, input, act.at);
    if (!judged.ok) return judged;
    if (!alone.ok) return alone;
    const opened = await openYear(deps.db, act, { year, ...judged.value });
    return opened ? await stored(deps, year) : undefined;
  });
}

/** Whether, and from when, a year would be open (R1); not later than the year itself lasts. */
export function judgeYearOpening({ year, openedAt }: StoredYear, { opensAt }: OpeningInput, now: Date) {
  const asked = opensAt === undefined ? now : new Date(opensAt);
  if (asked > now && asked >= beginningOf(year + 1)) return tooLate;
  return judgeOpening({ year, openedAt, opensAt: asked, now });
}

const tooLate: Refused<ValidationFailed> = refused({
  code: 'validation-failed',
  errors: [{ path: 'opensAt', code: 'too-large' }],
});

/** A year that was just stored. */
export async function stored(deps: ProgrammeDeps, year: number): Promise<Accepted<StoredYear>> {
  const found = await readYear(deps.db, { year });
  if (!found) throw new Error('A programme year that was stored is not there');
  return accepted(found);
}
