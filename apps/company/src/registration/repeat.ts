import { amountInput, dateInput } from '@frikort/ui/format';
import type { Continuation } from '../queries/continuations.ts';
import type { Employment } from '../queries/employment.ts';
import { emptyTerms, type TermsValues } from '../terms/terms-values.ts';

/** What a registration begins with: nothing but a contact person, or an earlier employment that is repeated. */
export type RegistrationStart = {
  readonly cardNumber?: string;
  readonly values: TermsValues;
  /** What is repeated or continued: a draft of anything else gives way to it. */
  readonly repeatOf?: string;
  /** The last day of what goes on after New Year, when that is later than this part. */
  readonly continuesUntil?: string;
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

/** The next part of an employment that goes on after New Year (R5): its days, and what is left of the pay. */
export function nextPartOf(continuation: Continuation): RegistrationStart {
  const { employmentId, cardNumber, startDate, endDate, lastDate, amountOere } = continuation;
  const { contact, productionUnit } = continuation;
  const last = endDate === lastDate;
  return {
    cardNumber,
    values: {
      ...emptyTerms,
      startDate: dateInput(startDate),
      endDate: dateInput(endDate),
      // The user divides the pay (R5): what is left of it belongs to the last part alone.
      amount: last && amountOere !== undefined ? amountInput(amountOere) : '',
      contact,
      productionUnit: productionUnit ?? '',
    },
    repeatOf: `continuation-${employmentId}`,
    ...(last ? {} : { continuesUntil: lastDate }),
  };
}
