import { answer, type Entrance } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

/** `GET /identity-providers`: who may be asked for a login at an entrance, NemLog-in first. */
export function identityProvidersQuery(entrance: Entrance) {
  return queryOptions({
    queryKey: ['identity-providers', entrance],
    queryFn: ({ signal }) =>
      answer(
        apiFor(undefined).GET('/api/v1/identity-providers', { params: { query: { entrance } }, signal }),
      ),
    staleTime: 60_000,
  });
}
