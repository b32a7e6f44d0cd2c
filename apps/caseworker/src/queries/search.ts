import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';

/**
 * `POST /citizens/search`: a CPR number or a card number, in the body and never in an address (R16).
 * @throws ProblemError `search-input-invalid`, `cpr-unknown`, `card-number-unknown`, `citizen-of-other-authority`,
 *   `too-many-requests` or `register-unavailable`
 */
export function searchCitizen(query: string) {
  return answer(apiFor('caseworker').POST('/api/v1/citizens/search', { body: { query } }));
}

type Found = Awaited<ReturnType<typeof searchCitizen>>;

/** Someone whom the CPR register knows and who has no frikort. Kept in memory only. */
export type PersonWithoutFrikort = Extract<Found, { enrolled: false }>;
