import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

/** `GET /employments/{id}/history`: what has happened to one of one's own employments (R25). */
export function employmentHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ['me', 'employment-history', id],
    queryFn: ({ signal }) =>
      answer(apiFor('citizen').GET('/api/v1/employments/{id}/history', { params: { path: { id } }, signal })),
  });
}
