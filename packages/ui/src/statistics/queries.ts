import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { queryOptions } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { asCsv, saveFile } from '../download.ts';

export type OpenStatistics = components['schemas']['OpenStatistics'];
export type OwnStatistics = components['schemas']['OwnStatistics'];

/** `GET /statistics`: what everybody may know (R37). */
export const openStatisticsQuery = queryOptions({
  queryKey: ['statistics'],
  queryFn: ({ signal }) => answer(apiFor(undefined).GET('/api/v1/statistics', { signal })),
  staleTime: 60 * 60_000,
});

/** The same as a file to save. */
export function downloadOpenStatistics(): Promise<void> {
  return saveFile(apiFor(undefined).GET('/api/v1/statistics', asCsv()));
}
