import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { queryOptions } from '@tanstack/react-query';

/** `GET /me/cards/{year}/employments`: who has registered what in one year (R24). */
export function myEmploymentsQuery(year: number) {
  return queryOptions({
    queryKey: ['me', 'employments', year],
    queryFn: ({ signal }) =>
      answer(
        apiFor('citizen').GET('/api/v1/me/cards/{year}/employments', {
          params: { path: { year: String(year) } },
          signal,
        }),
      ),
  });
}

/** The same as a file to save. */
export function downloadMyEmployments(year: number): Promise<void> {
  return saveFile(
    apiFor('citizen').GET('/api/v1/me/cards/{year}/employments', {
      params: { path: { year: String(year) } },
      ...asCsv(),
    }),
  );
}
