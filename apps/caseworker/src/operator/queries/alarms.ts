import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from '../../queries/citizen.ts';

export type LookupAlarm = components['schemas']['LookupAlarm'];

/** `GET /lookup-alarms`: bursts of wrong card numbers and of searches by CPR number, latest first (R27). Each reading is logged. */
export const alarmsQuery = infiniteQueryOptions({
  queryKey: ['lookup-alarms'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      apiFor('caseworker').GET('/api/v1/lookup-alarms', {
        params: { query: pageParam === null ? {} : { cursor: pageParam } },
        signal,
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  ...readOnlyWhenAsked,
});
