import { isCardNumber } from '@frikort/domain/card-number';
import { present } from '@frikort/domain/present';
import { type Attempt, isAttempt } from '@frikort/ui/attempt';
import { isTermsValues, type TermsValues, withoutCpr } from '../terms/terms-values.ts';
import { isSplitPlan, type SplitPlan } from './split-plan.ts';

/** The name under which the tab keeps a registration that is being typed. */
export const registrationDraftKey = 'registration';

/** What survives an error, a reload and a new login. Of the person only the card number: never a name or a CPR number. */
export type RegistrationDraft = {
  /** The number that was looked up; one that is only typed may be anything, and is not kept. */
  readonly cardNumber?: string;
  readonly values: TermsValues;
  readonly split?: SplitPlan;
  readonly attempt?: Attempt;
  /** The id of the employment that it repeats. */
  readonly repeatOf?: string;
};

export function registrationDraft(draft: {
  cardNumber: string | undefined;
  values: TermsValues;
  split: SplitPlan | undefined;
  attempt: Attempt | undefined;
  repeatOf?: string | undefined;
}): RegistrationDraft {
  return {
    values: withoutCpr(draft.values),
    ...present({
      cardNumber: draft.cardNumber,
      split: draft.split,
      attempt: draft.attempt,
      repeatOf: draft.repeatOf,
    }),
  };
}

/** Recognises a draft; one of another shape, from an earlier version of the page, is dropped. */
export function isRegistrationDraft(value: unknown): value is RegistrationDraft {
  if (typeof value !== 'object' || value === null || !('values' in value)) return false;
  if (!isTermsValues(value.values)) return false;
  if ('cardNumber' in value && !(typeof value.cardNumber === 'string' && isCardNumber(value.cardNumber))) {
    return false;
  }
  if ('repeatOf' in value && typeof value.repeatOf !== 'string') return false;
  if ('split' in value && !isSplitPlan(value.split)) return false;
  return !('attempt' in value) || isAttempt(value.attempt);
}
