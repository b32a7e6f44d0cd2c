import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { type QueryClient, queryOptions } from '@tanstack/react-query';

/** A citizen with a frikort, as a caseworker of the responsible municipality sees them. */
export type Citizen = components['schemas']['Citizen'];
export type Card = Citizen['cards'][number];

/**
 * How pages read what belongs to a citizen: every read is logged and shown to the citizen (R26), so nothing is
 * read that nobody asked for: not on hover, not because the window came to the front.
 */
export const readOnlyWhenAsked = {
  staleTime: 60_000,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** `GET /citizens/{id}` */
export function citizenQuery(id: string) {
  return queryOptions({
    queryKey: ['citizen', id],
    queryFn: ({ signal }): Promise<Citizen> =>
      answer(apiFor('caseworker').GET('/api/v1/citizens/{id}', { params: { path: { id } }, signal })),
    ...readOnlyWhenAsked,
  });
}

/** The citizen has just been answered by another call: the page shows that, and asks no second time. */
export function rememberCitizen(queryClient: QueryClient, citizen: Citizen): void {
  queryClient.setQueryData(citizenQuery(citizen.id).queryKey, citizen);
}
