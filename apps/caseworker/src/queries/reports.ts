import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { Quarter } from '@frikort/domain/effort-quarter';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

export type EffortReport = components['schemas']['EffortReport'];
export type ReportRow = EffortReport['items'][number];

/** Of an organisation, an effort a row; across all, a category a row, when there is none. */
export type ReportOf = {
  readonly organisation?: string | undefined;
  readonly year: number;
  /** A quarter of the year; the whole of it when there is none. */
  readonly quarter?: Quarter | undefined;
};

const queryOf = ({ year, quarter }: ReportOf) => ({
  year: String(year),
  ...present({ quarter: quarter === undefined ? undefined : asText[quarter] }),
});
const asText = { 1: '1', 2: '2', 3: '3', 4: '4' } as const satisfies Record<Quarter, string>;

/** `GET /effort-organisations/{id}/report` or `/effort-reports`: what efforts led to (R43). */
export const reportQuery = (of: ReportOf) => {
  const query = queryOf(of);
  const { organisation, year, quarter } = of;
  return queryOptions({
    queryKey: ['efforts', 'report', organisation ?? 'all', year, quarter ?? 'year'],
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
export function downloadReport(of: ReportOf): Promise<void> {
  const query = queryOf(of);
  const { organisation } = of;
  return saveFile(
    organisation === undefined
      ? api.GET('/api/v1/effort-reports', { params: { query }, ...asCsv() })
      : api.GET('/api/v1/effort-organisations/{id}/report', {
          params: { path: { id: organisation }, query },
          ...asCsv(),
        }),
  );
}
