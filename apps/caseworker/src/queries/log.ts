import { answer } from '@frikort/api-client';
import type { components, operations } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

/** All that one statement wrote: one look at a list is one act. */
export type LogAct = components['schemas']['LogAct'];

export type LogAction = NonNullable<operations['listAuditLog']['parameters']['query']>['action'];

/** What of the log is wanted; a citizen's number and an employee's name go in the body of the call, never in an address. */
export type LogFilter = {
  readonly citizen?: string;
  readonly employee?: string;
  readonly actor?: string;
  readonly action?: NonNullable<LogAction>;
  readonly outcome?: 'done' | 'refused';
  readonly changes?: 'true';
  readonly organisation?: string;
  readonly from?: string;
  readonly to?: string;
  readonly names?: 'true';
};

const pageSize = '25';
const api = apiFor('caseworker');

/** `GET /audit-log`, or `POST /audit-log/search` for a citizen or an employee: by the page, latest first (R26). */
export function logQuery({ citizen, employee, ...filter }: LogFilter) {
  const named = present({ citizen, employee });
  return infiniteQueryOptions({
    queryKey: ['audit-log', named, filter],
    queryFn: ({ pageParam, signal }) => {
      const page = { ...filter, limit: pageSize, ...present({ cursor: pageParam }) };
      return answer(
        Object.keys(named).length === 0
          ? api.GET('/api/v1/audit-log', { params: { query: page }, signal })
          : api.POST('/api/v1/audit-log/search', { body: { ...page, ...named }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...readOnlyWhenAsked,
    placeholderData: keepPreviousData,
  });
}

/** `GET /audit-log/{id}/rows`: the rows of one act, by the page. */
export function actRowsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['audit-log', 'rows', id],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: '100', ...present({ cursor: pageParam }) };
      return answer(api.GET('/api/v1/audit-log/{id}/rows', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...readOnlyWhenAsked,
  });
}

/** All rows of the same acts as a file. */
export function downloadLog({ citizen, employee, ...filter }: LogFilter): Promise<void> {
  const named = present({ citizen, employee });
  return saveFile(
    Object.keys(named).length === 0
      ? api.GET('/api/v1/audit-log', { params: { query: filter }, ...asCsv() })
      : api.POST('/api/v1/audit-log/search', { body: { ...filter, ...named }, ...asCsv() }),
  );
}

/** `GET /audit-log/sealing`: how far the sealing of the log is. */
export const sealingQuery = queryOptions({
  queryKey: ['audit-log', 'sealing'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/audit-log/sealing', { signal })),
  ...readOnlyWhenAsked,
});
