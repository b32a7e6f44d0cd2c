import { answer, done } from '@frikort/api-client';
import type { paths } from '@frikort/api-client/schema';
import type { SavedFilterInput } from '@frikort/domain/citizen-list-schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

type TotalsFilter = NonNullable<paths['/api/v1/citizens/totals']['get']['parameters']['query']>;

/** `GET /citizens/totals`: what a list comes to over all pages. */
export function citizenTotalsQuery(filter: TotalsFilter) {
  return queryOptions({
    queryKey: ['citizens', 'totals', filter],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/citizens/totals', { params: { query: filter }, signal })),
    ...readOnlyWhenAsked,
  });
}

/** `GET /saved-filters`: one's own. */
export const savedFiltersQuery = queryOptions({
  queryKey: ['saved-filters'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/saved-filters', { signal })),
});

/** `PUT /saved-filters` */
export function useKeepFilter() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: (body: SavedFilterInput) => answer(api.PUT('/api/v1/saved-filters', { body })),
    onSuccess: (kept) => queryClient.setQueryData(savedFiltersQuery.queryKey, kept),
  });
}

/** `DELETE /saved-filters/{id}` */
export function useDeleteFilter() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: (id: string) => done(api.DELETE('/api/v1/saved-filters/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['saved-filters'] }),
  });
}

/** `PUT /worklist/little-left`: from how much down little is left. */
export function useLittleLeft() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: (littleLeftOere: number) =>
      done(api.PUT('/api/v1/worklist/little-left', { body: { littleLeftOere } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['worklist'] }),
  });
}
