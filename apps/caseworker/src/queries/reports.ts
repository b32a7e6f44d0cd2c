import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

export type EffortReport = components['schemas']['EffortReport'];
export type ReportRow = EffortReport['items'][number];

/** Of an organisation, an effort a row; across all, a category a row, when there is none. */
export type ReportOf = { readonly organisation?: string | undefined; readonly year: number };

/** `GET /effort-organisations/{id}/report` or `/effort-reports`: what efforts led to in a year (R43). */
export const reportQuery = ({ organisation, year }: ReportOf) => {
  const query = { year: String(year) };
  return queryOptions({
    queryKey: ['efforts', 'report', organisation ?? 'all', year],
    queryFn: ({ signal }): Promise<EffortReport> =>
      organisation === undefined
        ? answer(api.GET('/api/v1/effort-reports', { params: { query }, signal }))
        : answer(
            api.GET('/api/v1/effort-organisations/{id}/report', {
              params: { path: { id: organisation }, query },
              signal,
            }),
          ),
    ...readOnlyWhenAsked,
  });
};

/** The same as CSV. */
export function downloadReport({ organisation, year }: ReportOf): Promise<void> {
  const query = { year: String(year) };
  return saveFile(
    organisation === undefined
      ? api.GET('/api/v1/effort-reports', { params: { query }, ...asCsv() })
      : api.GET('/api/v1/effort-organisations/{id}/report', {
          params: { path: { id: organisation }, query },
          ...asCsv(),
        }),
  );
}
