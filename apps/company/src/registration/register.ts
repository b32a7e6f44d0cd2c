import { answerWithVersion } from '@frikort/api-client';
import { type EmploymentTerms, type OptionalTerm, optionalTermsOf } from '@frikort/domain/employment-terms';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import type { ReadEmployment } from '../queries/employment.ts';

/** The body of `POST /employments`. */
export type RegistrationOrder = {
  cardNumber: string;
  startDate: string;
  endDate: string;
  amountOere: number;
  contact: { name: string; email: string; phone: string };
} & { [Field in OptionalTerm]?: string };

export function registrationOrder(cardNumber: string, terms: EmploymentTerms): RegistrationOrder {
  const { startDate, endDate, amountOere, contact } = terms;
  return {
    cardNumber,
    startDate,
    endDate,
    amountOere,
    contact,
    ...present(optionalTermsOf(terms)),
  };
}

/**
 * `POST /employments`. The same key and order sent again give the same employment.
 * @throws ProblemError when it is refused, or no answer came.
 */
export function registerEmployment(order: RegistrationOrder, key: string): Promise<ReadEmployment> {
  return answerWithVersion(
    apiFor('company').POST('/api/v1/employments', {
      params: { header: { 'Idempotency-Key': key } },
      body: order,
    }),
  );
}
