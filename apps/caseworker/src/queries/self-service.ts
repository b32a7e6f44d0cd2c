import { answer, answerWithVersion, done } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { Week } from '@frikort/domain/week';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { useOrder } from '@frikort/ui/order';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

export type SelfServiceWeek = components['schemas']['SelfServiceWeek'];
export type FlowFigures = components['schemas']['SelfServiceFlow'];
export type HandCountUpload = components['schemas']['HandCountUpload'];
export type HandCount = HandCountUpload['counts'][number];

const api = apiFor('caseworker');
const uploadsKey = ['hand-count-uploads'] as const;

/** `GET /self-service/weeks/{week}`: what the own municipality's self-service came to. */
export const weekQuery = (week: Week) =>
  queryOptions({
    queryKey: ['self-service-week', week],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/self-service/weeks/{week}', { params: { path: { week } }, signal })),
  });

/** `GET /self-service/share`: the thirteen weeks up to one. */
export const shareQuery = (last: Week) =>
  queryOptions({
    queryKey: ['self-service-share', last],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/self-service/share', { params: { query: { last } }, signal })),
  });

/** `GET /self-service/tasks`: what the operator says is counted this season. */
export const tasksQuery = queryOptions({
  queryKey: ['counting-tasks'],
  queryFn: ({ signal }) => answerWithVersion(api.GET('/api/v1/self-service/tasks', { signal })),
});
export type ReadTasks = Awaited<ReturnType<NonNullable<typeof tasksQuery.queryFn>>>;

/** `PUT /self-service/tasks`, from the version that was read. */
export function saveTasks(
  tasks: Omit<ReadTasks['value'], 'version' | 'changedAt' | 'changedBy' | 'season' | 'year'> & {
    season: 'spring' | 'autumn';
    year: number;
  },
  etag: string | undefined,
): Promise<ReadTasks> {
  const params = { header: { 'If-Match': etag ?? '' } };
  return answerWithVersion(api.PUT('/api/v1/self-service/tasks', { params, body: tasks }));
}

/** `GET /self-service/weeks/{week}/report` as CSV. */
export function downloadReport(week: Week): Promise<void> {
  return saveFile(
    api.GET('/api/v1/self-service/weeks/{week}/report', { params: { path: { week } }, ...asCsv() }),
  );
}

/** `GET /self-service/report-settings`. */
export const reportSettingsQuery = queryOptions({
  queryKey: ['report-settings'],
  queryFn: ({ signal }) => answerWithVersion(api.GET('/api/v1/self-service/report-settings', { signal })),
});
export type ReadSettings = Awaited<ReturnType<NonNullable<typeof reportSettingsQuery.queryFn>>>;
export type ReportSettings = Pick<ReadSettings['value'], 'unit' | 'closedAtOnce' | 'kle'>;

/** `PUT /self-service/report-settings`, from the version that was read. */
export function saveReportSettings(body: ReportSettings, etag: string | undefined): Promise<ReadSettings> {
  const params = { header: { 'If-Match': etag ?? '' } };
  return answerWithVersion(api.PUT('/api/v1/self-service/report-settings', { params, body }));
}

/** `GET /self-service/uploads`: what was counted by hand, the latest first. */
export const uploadsQuery = infiniteQueryOptions({
  queryKey: uploadsKey,
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam: cursor, signal }) =>
    answer(
      api.GET('/api/v1/self-service/uploads', {
        params: { query: cursor === undefined ? {} : { cursor } },
        signal,
      }),
    ),
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** What is shown of hand counts is outdated, also in the figures of a week. */
function useOutdate(): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const key of [uploadsKey, ['self-service-week'], ['self-service-share']])
      void queryClient.invalidateQueries({ queryKey: key });
  };
}

/** `POST /self-service/uploads`; the same key for every attempt at the same counts. */
export function useUpload() {
  const outdate = useOutdate();
  return useOrder({
    mutationFn: ({ counts, key }: { counts: HandCount[]; key: string }) =>
      answer(
        api.POST('/api/v1/self-service/uploads', {
          params: { header: { 'Idempotency-Key': key } },
          body: { counts },
        }),
      ),
    onSettled: () => outdate(),
  });
}

/** `DELETE /self-service/uploads/{id}`. */
export function useDeleteUpload() {
  const outdate = useOutdate();
  return useOrder({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/v1/self-service/uploads/{id}', { params: { path: { id } } })),
    onSettled: () => outdate(),
  });
}
