import { answer } from '@frikort/api-client';
import type { paths } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { OverviewSearch } from '../overview/overview-search.ts';

export const perPage = 25;
/** Every list of employments begins with this key, so that a change can outdate them all. */
export const employmentsKey = ['employments'] as const;

/** The same with an order and a page. */
export type EmploymentsQuery = NonNullable<paths['/api/v1/employments']['get']['parameters']['query']>;
/** What narrows a list, as the API takes it. */
export type EmploymentFilter = NonNullable<paths['/api/v1/employments/totals']['get']['parameters']['query']>;

/** The filters as the API takes them. `text` may be a citizen's name: it stands in no address of the app. */
export function filterOf(
  { sort: _, year, editable, ...rest }: OverviewSearch,
  text: string,
): EmploymentFilter {
  return {
    ...rest,
    ...present({
      year: year === undefined ? undefined : String(year),
      editable: editable === undefined ? undefined : editable ? 'true' : 'false',
      text: text !== '' ? text : undefined,
    }),
  };
}

/** The same with the order. */
export function queryOf(search: OverviewSearch, text: string): EmploymentsQuery {
  return { ...filterOf(search, text), ...present({ sort: search.sort }) };
}

/** `GET /employments`: the company's own (R10), page by page. */
export function employmentsQuery(search: OverviewSearch, text: string) {
  return infiniteQueryOptions({
    queryKey: [...employmentsKey, search, text],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor('company').GET('/api/v1/employments', {
          params: {
            query: {
              ...queryOf(search, text),
              limit: String(perPage),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // "Tilbage" finds the list as it was left.
    gcTime: 30 * 60_000,
  });
}
