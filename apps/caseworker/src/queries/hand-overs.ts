import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { HandOverKind } from '@frikort/domain/hand-over';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { useOrder } from '@frikort/ui/order';
import { infiniteQueryOptions, useQueryClient } from '@tanstack/react-query';

export type HandOver = components['schemas']['HandOver'];
export type HandOverOrder = { readonly from: string; readonly to: string; readonly kind: HandOverKind };

const api = apiFor('caseworker');

/** `GET /hand-overs`: those of the own municipality, the latest first; for its administrator. */
export const handOversQuery = infiniteQueryOptions({
  queryKey: ['hand-overs'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam: cursor, signal }) =>
    answer(
      api.GET('/api/v1/hand-overs', {
        params: { query: cursor === undefined ? {} : { cursor } },
        signal,
      }),
    ),
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** `POST /hand-overs`; the same key for every attempt at the same order. */
export function useMakeHandOver() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: ({ order, key }: { order: HandOverOrder; key: string }) =>
      answer(api.POST('/api/v1/hand-overs', { params: { header: { 'Idempotency-Key': key } }, body: order })),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['hand-overs'] }),
  });
}

/** What of a hand-over is saved as a file. */
export type HandedOver = 'employments' | 'totals';

/** `GET /hand-overs/{id}/employments` or `/totals` as CSV, with CPR numbers only when they are asked for. */
export function downloadHandOver(id: string, what: HandedOver, withCpr: boolean): Promise<void> {
  const query = { includeCpr: withCpr ? ('true' as const) : ('false' as const) };
  const asked = { params: { path: { id }, query }, ...asCsv() };
  return saveFile(
    what === 'employments'
      ? api.GET('/api/v1/hand-overs/{id}/employments', asked)
      : api.GET('/api/v1/hand-overs/{id}/totals', asked),
  );
}
