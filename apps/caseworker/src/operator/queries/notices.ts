import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import type { NoticeState } from '@frikort/domain/service-notice';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type ServiceNotice = components['schemas']['ServiceNotice'];

/** How many notices come at a time. */
const pageSize = '10';

/** `GET /service-notices`: the notices of one state, by the page. */
export function noticesQuery(state: NoticeState) {
  return infiniteQueryOptions({
    queryKey: ['service-notices', state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor('caseworker').GET('/api/v1/service-notices', {
          params: {
            query: { state, limit: pageSize, ...present({ cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** `GET /service-notices/{id}`: one notice, to edit or to answer. */
export function noticeQuery(id: string) {
  return queryOptions({
    queryKey: ['service-notices', 'one', id],
    queryFn: ({ signal }) =>
      answer(apiFor('caseworker').GET('/api/v1/service-notices/{id}', { params: { path: { id } }, signal })),
  });
}
