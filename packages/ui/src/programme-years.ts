import { answer } from '@frikort/api-client';
import { queryOptions } from '@tanstack/react-query';
import { apiFor } from './api.ts';

/** `GET /programme-years`: the opened years and their allowances (R1). */
export const programmeYearsQuery = queryOptions({
  queryKey: ['programme-years'],
  queryFn: ({ signal }) => answer(apiFor(undefined).GET('/api/v1/programme-years', { signal })),
  staleTime: 60 * 60_000,
});

export type ProgrammeYear = Awaited<
  ReturnType<NonNullable<typeof programmeYearsQuery.queryFn>>
>['items'][number];
