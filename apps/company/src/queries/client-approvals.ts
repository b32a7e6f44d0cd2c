import { answer, done } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { ApprovalInput } from '@frikort/domain/integration-schemas';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type Approval = components['schemas']['ClientApproval'];
export type VendorSystem = components['schemas']['VendorClient'];

const api = apiFor('company');
/** Each look is logged: nothing is asked that nobody asked for. */
const onlyWhenAsked = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** `GET /client-approvals`: everybody who may act for the company, and those who might (R32). */
export const approvalsQuery = queryOptions({
  queryKey: ['client-approvals'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/client-approvals', { signal })),
  ...onlyWhenAsked,
});

/** `GET /vendor-clients`: systems that the company may approve, by name, CVR number or id. */
export function vendorSystemsQuery(text: string) {
  return queryOptions({
    queryKey: ['vendor-clients', text],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/vendor-clients', { params: { query: { text } }, signal })),
    ...onlyWhenAsked,
  });
}

/** `POST /client-approvals` */
export function approve(body: ApprovalInput, key: string): Promise<Approval> {
  const header = { 'Idempotency-Key': key };
  return answer(api.POST('/api/v1/client-approvals', { body, params: { header } }));
}

/** `DELETE /client-approvals/{id}` */
export function endApproval(id: string): Promise<void> {
  return done(api.DELETE('/api/v1/client-approvals/{id}', { params: { path: { id } } }));
}
