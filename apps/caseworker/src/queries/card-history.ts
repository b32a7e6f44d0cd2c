import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

/** `GET /citizens/{id}/cards/{year}/history`: what has happened to the frikort of a year (R25). */
export function cardHistoryQuery(id: string, year: number) {
  return queryOptions({
    queryKey: ['card-history', id, year],
    queryFn: ({ signal }) =>
      answer(
        apiFor('caseworker').GET('/api/v1/citizens/{id}/cards/{year}/history', {
          params: { path: { id, year: String(year) } },
          signal,
        }),
      ),
    ...readOnlyWhenAsked,
  });
}
