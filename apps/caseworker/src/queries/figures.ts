import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

/** `GET /statistics/municipality`: what is counted of the own municipality (R37). */
export const ownStatisticsQuery = queryOptions({
  queryKey: ['statistics', 'municipality'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/statistics/municipality', { signal })),
  ...readOnlyWhenAsked,
});

/** The same as a file to save. */
export function downloadOwnStatistics(): Promise<void> {
  return saveFile(api.GET('/api/v1/statistics/municipality', asCsv()));
}
