import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type {
  AllowanceInput,
  OpeningInput,
  ProgrammeYearInput,
  ProposalInput,
} from '@frikort/domain/operator-schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

export type EnteredYear = components['schemas']['EnteredYear'];
export type Proposal = EnteredYear['proposals'][number];
export type YearPreview = components['schemas']['ProgrammeYearPreview'];

const api = apiFor('caseworker');

/** `GET /programme-years/all`: every year with all that was entered, newest first (R1). */
export const yearsQuery = queryOptions({
  queryKey: ['programme-years', 'all'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/programme-years/all', { signal })),
});

/** `GET /programme-years/{year}/preview`: what opening the year, or another amount of it, would do. */
export function previewQuery(year: number, proposal?: AllowanceInput) {
  const query =
    proposal === undefined
      ? {}
      : { allowanceOere: String(proposal.allowanceOere), effectiveFrom: proposal.effectiveFrom };
  return queryOptions({
    queryKey: ['programme-years', 'preview', year, query],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/programme-years/{year}/preview', {
          params: { path: { year: String(year) }, query },
          signal,
        }),
      ),
  });
}

function useYearOrder<Order>(send: (order: Order) => Promise<EnteredYear>) {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: send,
    // Nobody waits for it: what was pressed may be gone when the answer is there.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['programme-years'] }),
  });
}

/** `POST /programme-years`; the same key for every attempt at the same entry. */
export function useEnterYear() {
  return useYearOrder(({ input, key }: { input: ProgrammeYearInput; key: string }) =>
    answer(
      api.POST('/api/v1/programme-years', { params: { header: { 'Idempotency-Key': key } }, body: input }),
    ),
  );
}

/** `POST /programme-years/{year}/allowances`; the same key for every attempt at the same change. */
export function useChangeAllowance(year: number) {
  const path = { year: String(year) };
  return useYearOrder(({ input, key }: { input: AllowanceInput; key: string }) =>
    answer(
      api.POST('/api/v1/programme-years/{year}/allowances', {
        params: { path, header: { 'Idempotency-Key': key } },
        body: input,
      }),
    ),
  );
}

/** `POST /programme-years/{year}/opening` */
export function useOpenYear(year: number) {
  const params = { path: { year: String(year) } };
  return useYearOrder((body: OpeningInput) =>
    answer(api.POST('/api/v1/programme-years/{year}/opening', { params, body })),
  );
}

/** `POST /programme-years/{year}/proposals` */
export function useProposeChange(year: number) {
  const params = { path: { year: String(year) } };
  return useYearOrder((body: ProposalInput) =>
    answer(api.POST('/api/v1/programme-years/{year}/proposals', { params, body })),
  );
}

/** `POST /programme-years/{year}/proposals/{id}/confirmation`, or `DELETE` of the proposal. */
export function useDecideProposal(year: number, id: string) {
  const params = { path: { year: String(year), id } };
  return useYearOrder((decision: 'confirm' | 'drop') =>
    answer(
      decision === 'confirm'
        ? api.POST('/api/v1/programme-years/{year}/proposals/{id}/confirmation', { params })
        : api.DELETE('/api/v1/programme-years/{year}/proposals/{id}', { params }),
    ),
  );
}
