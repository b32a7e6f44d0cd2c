import { answerWithVersion } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { cardLookupKey } from '../queries/card-lookup.ts';
import { employmentHistoryQuery, employmentQuery, type ReadEmployment } from '../queries/employment.ts';
import { employmentsKey } from '../queries/employments.ts';
import type { EditOrder } from './employment-terms.ts';

/** The version that was read; the API refuses an edit of another one. */
function ifMatch({ etag, value }: ReadEmployment): { 'If-Match': string } {
  return { 'If-Match': etag ?? `"${value.version}"` };
}

/** `PATCH /employments/{id}`. @throws ProblemError, `version-outdated` when someone else was faster. */
export function editEmployment(read: ReadEmployment, order: EditOrder): Promise<ReadEmployment> {
  return answerWithVersion(
    apiFor('company').PATCH('/api/v1/employments/{id}', {
      params: { path: { id: read.value.id }, header: ifMatch(read) },
      body: order,
    }),
  );
}

/** `POST /employments/{id}/cancellation`. @throws ProblemError as `editEmployment`. */
export function cancelEmployment(read: ReadEmployment, reason: string): Promise<ReadEmployment> {
  return answerWithVersion(
    apiFor('company').POST('/api/v1/employments/{id}/cancellation', {
      params: { path: { id: read.value.id }, header: ifMatch(read) },
      body: { reason },
    }),
  );
}

async function takeOver(queryClient: QueryClient, read: ReadEmployment): Promise<void> {
  const { id, cardNumber } = read.value;
  queryClient.setQueryData(employmentQuery(id).queryKey, read);
  await queryClient.invalidateQueries({ queryKey: employmentHistoryQuery(id).queryKey });
  await queryClient.invalidateQueries({ queryKey: employmentsKey, refetchType: 'none' });
  await queryClient.invalidateQueries({ queryKey: cardLookupKey(cardNumber), refetchType: 'none' });
}

/** Puts what a change answered in place of what the page knew. */
export function useTakeOver(): (read: ReadEmployment) => Promise<void> {
  const queryClient = useQueryClient();
  return (read) => takeOver(queryClient, read);
}
