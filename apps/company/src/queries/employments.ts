import { answer } from '@frikort/api-client';
import type { components, paths } from '@frikort/api-client/schema';
import type { CalendarDate } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { OverviewSearch } from '../overview/overview-search.ts';

const perPage = 25;
/** More than any company has with one person in one year; those beyond are only missing from a warning. */
const mostOfOnePerson = 100;

/** Every list of employments begins with this key, so that a change can outdate them all. */
export const employmentsKey = ['employments'] as const;

/** What a whole list holds. */
export type EmploymentTotals = components['schemas']['EmploymentTotals'];

type Query = NonNullable<paths['/api/v1/employments']['get']['parameters']['query']>;
type TotalsQuery = NonNullable<paths['/api/v1/employments/totals']['get']['parameters']['query']>;

/** The filters as the API takes them. `text` may be a citizen's name: it stands in no address of the app. */
function filterOf({ sort: _, year, editable, ...rest }: OverviewSearch, text: string): TotalsQuery {
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
function queryOf(search: OverviewSearch, text: string): Query {
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

/** `GET /employments/totals`: what the whole list holds, in whatever order. */
export function employmentTotalsQuery(search: OverviewSearch, text: string) {
  return totalsQuery(filterOf(search, text));
}

function totalsQuery(query: TotalsQuery) {
  return queryOptions({
    queryKey: [...employmentsKey, 'totals', query],
    queryFn: ({ signal }) =>
      answer(apiFor('company').GET('/api/v1/employments/totals', { params: { query }, signal })),
  });
}

/** The same list as a file to save, whole. */
export function downloadEmployments(search: OverviewSearch, text: string): Promise<void> {
  const query = queryOf(search, text);
  return saveFile(apiFor('company').GET('/api/v1/employments', { params: { query }, ...asCsv() }));
}

/** How many of them a warning names; it says how many there are in all. */
const mostNamed = 5;

/** The employments that run, or are still to begin, on a frikort that is inactive now (R15): some, and how many. */
export function runningOnInactiveQuery(today: CalendarDate) {
  const query = { enrolmentStatus: 'inactive', status: 'registered', endsFrom: today } as const;
  return queryOptions({
    queryKey: [...employmentsKey, 'running-on-inactive', today],
    queryFn: async ({ signal, client }) => {
      const { items, nextCursor } = await answer(
        apiFor('company').GET('/api/v1/employments', {
          params: { query: { ...query, limit: String(mostNamed) } },
          signal,
        }),
      );
      if (nextCursor === null) return { items, count: items.length };
      const { count } = await client.fetchQuery(totalsQuery(query));
      return { items, count };
    },
    staleTime: 5 * 60_000,
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
