import type { EnrolmentStatus } from './enrolment.ts';
import { isOere, minus, type Oere, oere } from './money.ts';
import type { AmountExceedsRemaining, AmountInvalid } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** The money of a card: the enrolment in one calendar year (R2). `usedOere` counts employments not cancelled. */
export type CardBalance = { allowanceOere: Oere; usedOere: Oere };

/** R2: the remaining balance in øre. @throws RangeError when more is used than allowed, which must never be. */
export function remaining(allowance: Oere, used: Oere): Oere {
  return minus(allowance, used);
}

export type AmountFacts = CardBalance & {
  /** The amount asked for; any number, judged here. */
  amountOere: number;
  /** What the employment being edited already holds on this card (R3). */
  heldOere?: Oere | undefined;
};

/** R3: the highest amount that would be accepted, in øre. */
export function highestAmount(facts: Omit<AmountFacts, 'amountOere'>): Oere {
  return oere(remaining(facts.allowanceOere, facts.usedOere) + (facts.heldOere ?? 0));
}

/** R2, R3: at least 1 øre, and at most what remains plus what the employment already holds. */
export function judgeAmount(facts: AmountFacts): Result<Oere, AmountExceedsRemaining | AmountInvalid> {
  const amount = judgeAmountForm(facts.amountOere);
  if (!amount.ok) return amount;
  const maxAmountOere = highestAmount(facts);
  if (amount.value <= maxAmountOere) return amount;
  const remainingOere = remaining(facts.allowanceOere, facts.usedOere);
  return refused({ code: 'amount-exceeds-remaining', remainingOere, maxAmountOere });
}

/** R3: at least 1 øre, whatever the card holds. */
export function judgeAmountForm(amountOere: number): Result<Oere, AmountInvalid> {
  return isOere(amountOere) && amountOere >= 1 ? accepted(amountOere) : refused({ code: 'amount-invalid' });
}

/** How the card of one year stands for those who read of it. */
export type CardStanding = EnrolmentStatus | 'over' | 'coming';

/**
 * How the card of `year` stands in `thisYear`. A year that is over is over whatever the enrolment is; one to come is
 * coming as long as the enrolment is active. Nothing is refused for it: years do not close (R6).
 */
export function cardStanding(year: number, status: EnrolmentStatus, thisYear: number): CardStanding {
  if (year < thisYear) return 'over';
  return year > thisYear && status === 'active' ? 'coming' : status;
}
