import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

/** `GET /citizens/{id}/cards/{year}/employments`: who has registered what in a year (R11). */
export function cardEmploymentsQuery(id: string, year: number) {
  return queryOptions({
    queryKey: ['card-employments', id, year],
    queryFn: ({ signal }) =>
      answer(
        apiFor('caseworker').GET('/api/v1/citizens/{id}/cards/{year}/employments', {
          params: { path: { id, year: String(year) } },
          signal,
        }),
      ),
    ...readOnlyWhenAsked,
  });
}

/** The same as a file to save. */
export function downloadCardEmployments(id: string, year: number): Promise<void> {
  return saveFile(
    apiFor('caseworker').GET('/api/v1/citizens/{id}/cards/{year}/employments', {
      params: { path: { id, year: String(year) } },
      ...asCsv(),
    }),
  );
}
