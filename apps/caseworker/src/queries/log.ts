import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

export type LogRow = components['schemas']['LogRow'];

/** Which rows of the log are wanted; the citizen's number goes in the body of the call, never in an address. */
export type LogFilter = {
  readonly citizen?: string;
  readonly actor?: string;
  readonly organisation?: string;
  readonly from?: string;
  readonly to?: string;
  readonly names?: 'true';
};

const pageSize = '25';
const api = apiFor('caseworker');

/** `GET /audit-log`, or `POST /audit-log/search` for a citizen: by the page, latest first (R26). */
export function logQuery({ citizen, ...filter }: LogFilter) {
  return infiniteQueryOptions({
    queryKey: ['audit-log', citizen ?? null, filter],
    queryFn: ({ pageParam, signal }) => {
      const page = { ...filter, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        citizen === undefined
          ? api.GET('/api/v1/audit-log', { params: { query: page }, signal })
          : api.POST('/api/v1/audit-log/search', { body: { ...page, citizen }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...readOnlyWhenAsked,
    placeholderData: keepPreviousData,
  });
}

/** The same rows as a file, all of them. */
export function downloadLog({ citizen, ...filter }: LogFilter): Promise<void> {
  return saveFile(
    citizen === undefined
      ? api.GET('/api/v1/audit-log', { params: { query: filter }, ...asCsv() })
      : api.POST('/api/v1/audit-log/search', { body: { ...filter, citizen }, ...asCsv() }),
  );
}

/** `GET /audit-log/sealing`: how far the sealing of the log is. */
export const sealingQuery = queryOptions({
  queryKey: ['audit-log', 'sealing'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/audit-log/sealing', { signal })),
  ...readOnlyWhenAsked,
});
