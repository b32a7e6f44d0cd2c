import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { OverviewSearch } from '../overview/overview-search.ts';

const perPage = 25;
/** More than any company has with one person in one year; those beyond are only missing from a warning. */
const mostOfOnePerson = 100;

/** Every list of employments begins with this key, so that a change can outdate them all. */
export const employmentsKey = ['employments'] as const;

/**
 * `GET /employments`: the company's own (R10), page by page. `text` stands in no address of the app, for it may be
 * a citizen's name.
 */
export function employmentsQuery({ year, status, editable, sort }: OverviewSearch, text: string) {
  return infiniteQueryOptions({
    queryKey: [...employmentsKey, { year, status, editable, sort, text }],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor('company').GET('/api/v1/employments', {
          params: {
            query: {
              limit: String(perPage),
              ...(year !== undefined && { year: String(year) }),
              ...(status !== undefined && { status }),
              ...(editable !== undefined && { editable: editable ? 'true' : 'false' }),
              ...(sort !== undefined && { sort }),
              ...(text !== '' && { text }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** The company's own employments of one person in one year that are not cancelled: for the warning of an overlap. */
export function ownEmploymentsOf(cardNumber: string, year: number) {
  return queryOptions({
    queryKey: [...employmentsKey, 'of-card', cardNumber, year],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        apiFor('company').GET('/api/v1/employments', {
          params: {
            query: {
              text: cardNumber,
              year: String(year),
              status: 'registered',
              limit: String(mostOfOnePerson),
            },
          },
          signal,
        }),
      );
      // The text also finds references that contain the number.
      return items.filter((employment) => employment.cardNumber === cardNumber);
    },
    staleTime: 60_000,
  });
}
