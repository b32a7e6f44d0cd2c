import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

/** `GET /employments/{id}/history`: what has happened to one employment (R25). */
export function employmentHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ['employment-history', id],
    queryFn: ({ signal }) =>
      answer(
        apiFor('caseworker').GET('/api/v1/employments/{id}/history', { params: { path: { id } }, signal }),
      ),
    ...readOnlyWhenAsked,
  });
}
