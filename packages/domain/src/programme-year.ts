import { type CalendarDate, yearOf } from './calendar.ts';
import { type Oere, oere } from './money.ts';
import type { AllowanceBelowUsed, YearAlreadyOpen } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/**
 * One entered allowance of a programme year (R1), in øre. A year has several when the amount changed: a raise counts
 * from `effectiveFrom`, a lowering binds from its entry.
 */
export type Allowance = { year: number; allowanceOere: Oere; effectiveFrom: Date };

/** R1: what the law has set so far (domain-facts 1.2). Later years are entered by the operator; nothing is assumed. */
export const knownAllowances: readonly Allowance[] = [
  { year: 2019, allowanceOere: oere(2_000_000), effectiveFrom: new Date('2019-01-01T00:00:00+01:00') },
  { year: 2020, allowanceOere: oere(2_000_000), effectiveFrom: new Date('2020-01-01T00:00:00+01:00') },
  { year: 2021, allowanceOere: oere(2_000_000), effectiveFrom: new Date('2021-01-01T00:00:00+01:00') },
  { year: 2022, allowanceOere: oere(2_000_000), effectiveFrom: new Date('2022-01-01T00:00:00+01:00') },
  { year: 2023, allowanceOere: oere(2_000_000), effectiveFrom: new Date('2023-01-01T00:00:00+01:00') },
  { year: 2023, allowanceOere: oere(4_000_000), effectiveFrom: new Date('2023-07-01T00:00:00+02:00') },
  { year: 2024, allowanceOere: oere(4_128_000), effectiveFrom: new Date('2024-01-01T00:00:00+01:00') },
  { year: 2025, allowanceOere: oere(4_276_600), effectiveFrom: new Date('2025-01-01T00:00:00+01:00') },
];

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

/** What entering an amount does, and from when it binds. */
export type AllowanceEntry = { kind: 'first' | 'raise' | 'lowering' | 'unchanged'; bindsFrom: Date };

export type AllowanceFacts = {
  /** The amount in force now; `null` when the year has none. */
  currentOere: Oere | null;
  proposedOere: Oere;
  effectiveFrom: Date;
  now: Date;
  /** The most that any card of the year has used. */
  highestUsedOere: Oere;
};

/** R1: a raise counts from its instant; a lowering binds from its entry and is refused if a card has used more. */
export function judgeAllowance(facts: AllowanceFacts): Result<AllowanceEntry, AllowanceBelowUsed> {
  const { currentOere, proposedOere, effectiveFrom, now, highestUsedOere } = facts;
  if (proposedOere < highestUsedOere) return refused({ code: 'allowance-below-used', highestUsedOere });
  if (currentOere === null) return accepted({ kind: 'first', bindsFrom: effectiveFrom });
  if (proposedOere > currentOere) return accepted({ kind: 'raise', bindsFrom: effectiveFrom });
  return accepted({ kind: proposedOere === currentOere ? 'unchanged' : 'lowering', bindsFrom: now });
}

/** R1: a year is opened once, and only when it has an amount; it does not close. */
export function judgeOpening(facts: {
  year: number;
  openedAt: Date | null;
  allowanceOere: Oere;
}): Result<{ year: number; allowanceOere: Oere }, YearAlreadyOpen> {
  const { year, openedAt, allowanceOere } = facts;
  if (openedAt !== null) return refused({ code: 'year-already-open', year });
  return accepted({ year, allowanceOere });
}

/** When the frikort was granted: the date in Copenhagen and the instant. */
export type Granting = { grantedOn: CalendarDate; grantedAt: Date };

/** When a year was opened; `null` when it is not open. */
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
