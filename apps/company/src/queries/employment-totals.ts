import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { OverviewSearch } from '../overview/overview-search.ts';
import { type EmploymentFilter, employmentsKey, filterOf, perPage } from './employments.ts';

/** What a whole list holds. */
export type EmploymentTotals = components['schemas']['EmploymentTotals'];

/** `GET /employments/totals`: what the whole list holds, in whatever order. */
export function employmentTotalsQuery(search: OverviewSearch, text: string) {
  return totalsQuery(filterOf(search, text));
}

/** The same of a filter that no page asks for. */
export function totalsQuery(query: EmploymentFilter) {
  return queryOptions({
    queryKey: [...employmentsKey, 'totals', query],
    queryFn: ({ signal }) =>
      answer(apiFor('company').GET('/api/v1/employments/totals', { params: { query }, signal })),
  });
}

/** `GET /employments/totals/by-month`: the months in which any end, with what they come to. */
export function employmentTotalsByMonthQuery(query: EmploymentFilter) {
  return queryOptions({
    queryKey: [...employmentsKey, 'totals-by-month', query],
    queryFn: ({ signal }) =>
      answer(apiFor('company').GET('/api/v1/employments/totals/by-month', { params: { query }, signal })),
  });
}

/** `GET /employments/totals/by-citizen`: what each citizen has of a list, whoever has most first. */
export function citizenTotalsQuery(search: OverviewSearch, text: string) {
  const filter = filterOf(search, text);
  return infiniteQueryOptions({
    queryKey: [...employmentsKey, 'totals-by-citizen', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor('company').GET('/api/v1/employments/totals/by-citizen', {
          params: {
            query: { ...filter, limit: String(perPage), ...(pageParam !== '' && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
