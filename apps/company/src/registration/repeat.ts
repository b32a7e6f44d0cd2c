import { amountInput } from '@frikort/ui/format';
import type { Employment } from '../queries/employment.ts';
import { emptyTerms, type TermsValues } from '../terms/terms-values.ts';

/** What a registration begins with: nothing but a contact person, or an earlier employment that is repeated. */
export type RegistrationStart = {
  readonly cardNumber?: string;
  readonly values: TermsValues;
  /** The id of the employment that is repeated. */
  readonly repeatOf?: string;
};

/**
 * A new registration like an earlier one: the same person, pay, contact person and P-number. The period is left to be
 * typed, for it is another one; a reference belongs to one employment (R8).
 */
export function repeatOf(employment: Employment): RegistrationStart {
  const { id, cardNumber, amountOere, contact, productionUnit } = employment;
  const amount = amountInput(amountOere);
  return {
    cardNumber,
    values: { ...emptyTerms, amount, contact, productionUnit: productionUnit ?? '' },
    repeatOf: id,
  };
}
