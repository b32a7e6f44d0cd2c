import { isCalendarDate, type Period, yearOf } from '@frikort/domain/calendar';
import { mostParts } from '@frikort/domain/employment';
import { isOere, minus, type Oere, oere } from '@frikort/domain/money';
import { amountInput, dateInput } from '@frikort/ui/format';
import type { TermsValues } from '../terms/terms-values.ts';

/**
 * R5: one employment of real life, registered as one per calendar year. The parts are registered one after the other;
 * `position` is the one being typed. `totalOere` is the pay of the whole period, where it was typed before the split.
 */
export type SplitPlan = {
  readonly parts: readonly Period[];
  readonly position: number;
  readonly totalOere: number | null;
  readonly registeredOere: number;
};

/** Whether the app offers to split, rather than asking for other dates alone. */
export function mayBeSplit(parts: readonly Period[] | undefined): parts is readonly Period[] {
  return parts !== undefined && parts.length > 1 && parts.length <= mostParts;
}

export function startSplit(parts: readonly Period[], totalOere: Oere | undefined): SplitPlan {
  return { parts, position: 0, totalOere: totalOere ?? null, registeredOere: 0 };
}

/** The calendar year of the plan's current part. */
export function yearOfPart({ parts, position }: SplitPlan): number | undefined {
  const part = parts[position];
  return part === undefined ? undefined : yearOf(part.startDate);
}

/** What is left to divide; `undefined` when the total was not typed, or more than it has been registered. */
export function undividedOere({ totalOere, registeredOere }: SplitPlan): Oere | undefined {
  return totalOere === null || totalOere <= registeredOere
    ? undefined
    : minus(oere(totalOere), oere(registeredOere));
}

/** The plan after its current part was registered; `undefined` when that was the last one. */
export function afterPart(plan: SplitPlan, amountOere: Oere): SplitPlan | undefined {
  const position = plan.position + 1;
  if (position >= plan.parts.length) return undefined;
  return { ...plan, position, registeredOere: plan.registeredOere + amountOere };
}

/**
 * The fields for the plan's current part: its dates, the same contact person, and in the last part what is left of the
 * pay. The user divides the pay (R5), and a reference is given once (R8), so both are left out otherwise.
 */
export function valuesOfPart(plan: SplitPlan, values: TermsValues): TermsValues {
  const part = plan.parts[plan.position];
  if (part === undefined) return values;
  const last = plan.position === plan.parts.length - 1;
  const rest = last ? undividedOere(plan) : undefined;
  return {
    ...values,
    startDate: dateInput(part.startDate),
    endDate: dateInput(part.endDate),
    amount: rest === undefined ? '' : amountInput(rest),
    reference: plan.position === 0 ? values.reference : '',
  };
}

function isPeriod(value: unknown): value is Period {
  return (
    typeof value === 'object' &&
    value !== null &&
    'startDate' in value &&
    typeof value.startDate === 'string' &&
    isCalendarDate(value.startDate) &&
    'endDate' in value &&
    typeof value.endDate === 'string' &&
    isCalendarDate(value.endDate)
  );
}

export function isSplitPlan(value: unknown): value is SplitPlan {
  if (typeof value !== 'object' || value === null) return false;
  if (!('parts' in value && 'position' in value && 'totalOere' in value && 'registeredOere' in value)) {
    return false;
  }
  const { parts, position, totalOere, registeredOere } = value;
  return (
    Array.isArray(parts) &&
    parts.every(isPeriod) &&
    typeof position === 'number' &&
    parts[position] !== undefined &&
    (totalOere === null || isOere(totalOere)) &&
    isOere(registeredOere)
  );
}
