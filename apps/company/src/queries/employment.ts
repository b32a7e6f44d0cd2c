import { answer, answerWithVersion } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type Employment = components['schemas']['Employment'];

/** An employment, and the entity tag that an edit of it sends back as `If-Match`. */
export type ReadEmployment = { readonly value: Employment; readonly etag: string | undefined };

/** `GET /employments/{id}`: one of the company's own (R10). */
export function employmentQuery(id: string) {
  return queryOptions({
    queryKey: ['employment', id],
    queryFn: ({ signal }): Promise<ReadEmployment> =>
      answerWithVersion(
        apiFor('company').GET('/api/v1/employments/{id}', { params: { path: { id } }, signal }),
      ),
  });
}

/** `GET /employments/{id}/history`: what has happened to it (R25). */
export function employmentHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ['employment', id, 'history'],
    queryFn: ({ signal }) =>
      answer(apiFor('company').GET('/api/v1/employments/{id}/history', { params: { path: { id } }, signal })),
  });
}
