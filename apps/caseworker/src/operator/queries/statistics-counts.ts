import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type StatisticsCount = components['schemas']['StatisticsCounts']['counts'][number];

/** `GET /statistics/counts`: when it was counted, and what everybody has been told (R37). */
export const statisticsCountsQuery = queryOptions({
  queryKey: ['statistics', 'counts'],
  queryFn: ({ signal }) => answer(apiFor('caseworker').GET('/api/v1/statistics/counts', { signal })),
});
