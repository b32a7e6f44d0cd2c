import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
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
