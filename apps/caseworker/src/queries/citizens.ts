import { answer } from '@frikort/api-client';
import type { paths } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

type Query = NonNullable<paths['/api/v1/citizens']['get']['parameters']['query']>;

export type CitizenListFilter = Pick<
  Query,
  | 'assigned'
  | 'assignedTo'
  | 'status'
  | 'controlDueBy'
  | 'flagged'
  | 'withdrawing'
  | 'text'
  | 'sort'
  | 'year'
  | 'remainingFromOere'
  | 'remainingUntilOere'
>;

/** `GET /citizens`: the municipality's citizens with a frikort, by the page (R17). */
export function citizensQuery(filter: CitizenListFilter, rows: '25' | '100') {
  return infiniteQueryOptions({
    queryKey: ['citizens', filter, rows],
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor('caseworker').GET('/api/v1/citizens', {
          params: {
            query: { ...filter, limit: rows, ...present({ cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...readOnlyWhenAsked,
    // Sorting and filtering change the rows in place.
    placeholderData: keepPreviousData,
    // "Tilbage" finds the list as it was left.
    gcTime: 30 * 60_000,
  });
}
