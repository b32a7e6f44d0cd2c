import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

/** `GET /me`: the citizen's own frikort with a card for every year (R24). */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer(apiFor('citizen').GET('/api/v1/me', { signal })),
});

export type Me = Awaited<ReturnType<NonNullable<typeof meQuery.queryFn>>>;
