import { type CalendarDate, yearOf } from './calendar.ts';
import { type Oere, oere } from './money.ts';
import type {
  AllowanceBelowUsed,
  LaterAllowanceInForce,
  SecondPersonRequired,
  YearAlreadyOpen,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/**
 * One entered allowance of a programme year (R1), in øre. A year has several when the amount changed: a raise counts
 * from `effectiveFrom`, a lowering binds from its entry.
 */
export type Allowance = {
  year: number;
  allowanceOere: Oere;
  effectiveFrom: Date;
  /** Made up for a demonstration. */
  madeUp?: true;
};

/**
 * The allowance that binds at an instant (R1): the latest begun one, or before the first one's instant that first one
 * (a year opened early has cards already), and never more than a lowering that is entered but has not begun.
 * `undefined` when the year has no amount: then it has no cards either.
 */
export function allowanceInForce(allowances: readonly Allowance[], year: number, at: Date): Oere | undefined {
  const ofYear = allowances
    .filter((allowance) => allowance.year === year)
    .toSorted((a, b) => a.effectiveFrom.getTime() - b.effectiveFrom.getTime());
  const begun = ofYear.filter((allowance) => allowance.effectiveFrom.getTime() <= at.getTime());
  const inForce = begun.at(-1) ?? ofYear[0];
  if (inForce === undefined) return undefined;
  const fromThen = ofYear.slice(ofYear.indexOf(inForce)).map(({ allowanceOere }) => allowanceOere);
  return oere(Math.min(...fromThen));
}

/** R1: whether an amount of the year that was made up for a demonstration counts, or will: no later one has its place. */
export function isExample(allowances: readonly Allowance[], at: Date): boolean {
  return allowances.some(
    (made) =>
      made.madeUp === true &&
      !allowances.some(
        ({ effectiveFrom }) => effectiveFrom > made.effectiveFrom && effectiveFrom.getTime() <= at.getTime(),
      ),
  );
}

/** What entering an amount does, and from when it binds. */
export type AllowanceEntry = { kind: 'first' | 'raise' | 'lowering' | 'unchanged'; bindsFrom: Date };

export type AllowanceFacts = {
  /** The amounts of the year that stand so far. */
  entered: readonly Allowance[];
  proposed: Allowance;
  now: Date;
  /** The most that any card of the year has used, in øre. */
  highestUsedOere: Oere;
};

/** The amounts of a year with a new one, which replaces one of the same instant. */
export function withAllowance(entered: readonly Allowance[], proposed: Allowance): Allowance[] {
  const isReplaced = ({ year, effectiveFrom }: Allowance) =>
    year === proposed.year && effectiveFrom.getTime() === proposed.effectiveFrom.getTime();
  return [...entered.filter((allowance) => !isReplaced(allowance)), proposed];
}

/**
 * R1: a raise counts from its instant; a lowering binds from its entry and is refused if a card has used more. An
 * instant before the one that is in force would change nothing, and is refused.
 */
export function judgeAllowance(
  facts: AllowanceFacts,
): Result<AllowanceEntry, AllowanceBelowUsed | LaterAllowanceInForce> {
  const { entered, proposed, now, highestUsedOere } = facts;
  const { year, effectiveFrom, allowanceOere } = proposed;
  const later = entered.find(
    (allowance) =>
      allowance.year === year && allowance.effectiveFrom > effectiveFrom && allowance.effectiveFrom <= now,
  );
  if (later) return refused({ code: 'later-allowance-in-force', from: later.effectiveFrom.toISOString() });
  const before = allowanceInForce(entered, year, now);
  // Never more than what is proposed, which begins no earlier than what is in force.
  const after = allowanceInForce(withAllowance(entered, proposed), year, now) ?? allowanceOere;
  if (after < highestUsedOere) return refused({ code: 'allowance-below-used', highestUsedOere });
  if (before === undefined) return accepted({ kind: 'first', bindsFrom: effectiveFrom });
  if (after < before) return accepted({ kind: 'lowering', bindsFrom: now });
  if (allowanceOere > before) return accepted({ kind: 'raise', bindsFrom: effectiveFrom });
  return accepted({ kind: 'unchanged', bindsFrom: now });
}

/** What a year's allowance is from an instant on, in øre. */
export type AllowanceStep = { from: Date; allowanceOere: Oere };

/** What the allowance of a year is now and later, as far as it is entered: one step at every change (R1). */
export function allowanceSteps(entered: readonly Allowance[], year: number, now: Date): AllowanceStep[] {
  const later = entered
    .filter((allowance) => allowance.year === year && allowance.effectiveFrom > now)
    .map(({ effectiveFrom }) => effectiveFrom)
    .toSorted((a, b) => a.getTime() - b.getTime());
  const steps: AllowanceStep[] = [];
  for (const from of [now, ...later]) {
    const allowanceOere = allowanceInForce(entered, year, from);
    if (allowanceOere === undefined || steps.at(-1)?.allowanceOere === allowanceOere) continue;
    steps.push({ from, allowanceOere });
  }
  return steps;
}

/**
 * R1: a year is opened once, and does not close; while its opening lies ahead it can be opened at another instant.
 * @returns from when it is open: the instant that was asked for, now at the earliest
 */
export function judgeOpening(facts: {
  year: number;
  openedAt: Date | null;
  opensAt: Date;
  now: Date;
}): Result<{ openedAt: Date }, YearAlreadyOpen> {
  const { year, openedAt, opensAt, now } = facts;
  if (openedAt !== null && openedAt <= now) return refused({ code: 'year-already-open', year });
  // Stryker disable next-line EqualityOperator: the same instant either way.
  const isAhead = opensAt > now;
  return accepted({ openedAt: isAhead ? opensAt : now });
}

/** How many people an opening or a lowering takes: one proposes and another confirms, or one is enough. */
export const operatorConfirmations = ['two-people', 'one-person'] as const;
export type OperatorConfirmation = (typeof operatorConfirmations)[number];

/** R1: whether what an operator is about to do takes a second person. */
export function judgeAlone(facts: {
  confirmation: OperatorConfirmation;
  kind: AllowanceEntry['kind'] | 'opening';
  /** When the year was or will be opened. */
  openedAt: Date | null;
}): Result<true, SecondPersonRequired> {
  const { confirmation, kind, openedAt } = facts;
  const takesTwo = kind === 'opening' || (kind === 'lowering' && openedAt !== null);
  return confirmation === 'two-people' && takesTwo
    ? refused({ code: 'second-person-required' })
    : accepted(true);
}

/** When the frikort was granted: the date in Copenhagen and the instant. */
export type Granting = { grantedOn: CalendarDate; grantedAt: Date };

/** When a year was opened; `null` when it is not open, or not yet. */
export type Opening = { year: number; openedAt: Date | null };

/**
 * R13: an enrolment, active or not, has a card for every opened year that was not over at the granting, and for
 * every year opened after it. No job makes cards: this is the definition.
 */
export function hasCard(granting: Granting, opening: Opening): boolean {
  if (opening.openedAt === null) return false;
  return (
    opening.year >= yearOf(granting.grantedOn) || opening.openedAt.getTime() > granting.grantedAt.getTime()
  );
}
