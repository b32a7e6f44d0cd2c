import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type Operation = components['schemas']['Operation'];

/** `GET /operation`: what needs the operator's attention, and how the jobs are doing (R28). */
export const operationQuery = queryOptions({
  queryKey: ['operation'],
  queryFn: ({ signal }) => answer(apiFor('caseworker').GET('/api/v1/operation', { signal })),
});
