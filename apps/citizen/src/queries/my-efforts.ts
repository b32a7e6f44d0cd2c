import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type MyEffort = components['schemas']['OwnEffort'];

/** `GET /me/efforts`: what the citizen takes part in by name, or did (R42); each look is logged. */
export const myEffortsQuery = queryOptions({
  queryKey: ['me', 'efforts'],
  queryFn: ({ signal }) => answer(apiFor('citizen').GET('/api/v1/me/efforts', { signal })),
  refetchOnWindowFocus: false,
});
