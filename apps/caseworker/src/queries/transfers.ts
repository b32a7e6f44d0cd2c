import { answer } from '@frikort/api-client';
import type { components, paths } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { useOrder } from '@frikort/ui/order';
import { infiniteQueryOptions, type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

export type Transfer = components['schemas']['Transfer'];
type Query = NonNullable<paths['/api/v1/transfers']['get']['parameters']['query']>;
export type TransferFilter = Required<Pick<Query, 'direction'>> & Pick<Query, 'status'>;

/** `GET /transfers`: those of the own municipality on one side, the latest first (R19). */
export function transfersQuery(filter: TransferFilter) {
  return infiniteQueryOptions({
    queryKey: ['transfers', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/transfers', {
          params: { query: { ...filter, ...present({ cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...readOnlyWhenAsked,
    refetchOnMount: 'always',
  });
}

/** `GET /transfers` as a file: the whole list, without CPR numbers. */
export function downloadTransfers(filter: TransferFilter): Promise<void> {
  return saveFile(api.GET('/api/v1/transfers', { params: { query: filter }, ...asCsv() }));
}

/** `GET /transfers/figures`: in numbers, naming nobody. */
export const transferFiguresQuery = queryOptions({
  queryKey: ['transfers', 'figures'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/transfers/figures', { signal })),
});

/**
 * What pages knew of transfers, and of citizens who may be another municipality's by now, is out of date. Nobody waits for
 * it: what was pressed may be gone when it is there.
 */
function forget(queryClient: QueryClient): void {
  for (const key of ['transfers', 'worklist', 'citizens', 'citizen', 'card-history', 'colleagues'])
    void queryClient.invalidateQueries({ queryKey: [key] });
}

export type Opening = paths['/api/v1/transfers']['post']['requestBody']['content']['application/json'];

/** `POST /transfers`; the same key for every attempt at the same order. */
export function useOpenTransfer() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: ({ opening, key }: { opening: Opening; key: string }) =>
      answer(
        api.POST('/api/v1/transfers', { params: { header: { 'Idempotency-Key': key } }, body: opening }),
      ),
    onSettled: () => forget(queryClient),
  });
}

/** What a caseworker decides about a transfer. */
export type TransferOrder =
  | { kind: 'accept'; assign: boolean }
  | { kind: 'decline'; reason: string }
  | { kind: 'withdraw' };

function send(id: string, order: TransferOrder): Promise<Transfer> {
  const params = { path: { id } };
  switch (order.kind) {
    case 'accept':
      return answer(
        api.POST('/api/v1/transfers/{id}/acceptance', {
          params,
          body: order.assign ? { assign: true } : {},
        }),
      );
    case 'decline':
      return answer(api.POST('/api/v1/transfers/{id}/refusal', { params, body: { reason: order.reason } }));
    case 'withdraw':
      return answer(api.POST('/api/v1/transfers/{id}/withdrawal', { params }));
  }
}

/** Accepts, declines or withdraws a transfer (R19). */
export function useTransferOrder() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: ({ id, order }: { id: string; order: TransferOrder }) => send(id, order),
    onSettled: () => forget(queryClient),
  });
}
