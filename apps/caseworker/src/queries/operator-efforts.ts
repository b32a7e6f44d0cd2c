import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { EffortCategoryChangeInput, EffortOrganisationInput } from '@frikort/domain/effort-schemas';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

const api = apiFor('caseworker');

export type EffortForm = components['schemas']['EffortForm'];
export type AppointmentCode = components['schemas']['EffortAppointmentCode'];

/** `GET /effort-forms`: the forms of cooperation (R40). */
export const formsQuery = queryOptions({
  queryKey: ['effort-forms'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/effort-forms', { signal })),
});

const keyed = (idempotencyKey: string) => ({ header: { 'Idempotency-Key': idempotencyKey } });

/** `POST /effort-organisations`: what stands on the order (R40). */
export const enterOrganisation = (body: EffortOrganisationInput, idempotencyKey: string) =>
  answer(api.POST('/api/v1/effort-organisations', { params: keyed(idempotencyKey), body }));

/** `POST /effort-organisations/{id}/appointment-code`: told this once; a former one counts no more (R39). */
export const makeAppointmentCode = (id: string): Promise<AppointmentCode> =>
  answer(api.POST('/api/v1/effort-organisations/{id}/appointment-code', { params: { path: { id } } }));

/** `PUT /effort-organisations/{id}/members`: which municipalities it is of from now on (R40). */
export const changeMembers = (
  { id, etag }: { readonly id: string; readonly etag: string | undefined },
  members: readonly string[],
) =>
  answer(
    api.PUT('/api/v1/effort-organisations/{id}/members', {
      params: { path: { id }, header: { 'If-Match': etag ?? '' } },
      body: { members: [...members] },
    }),
  );

type CategoryName = { readonly da: string; readonly en: string };

/** `POST /effort-categories` (R41). */
export const enterCategory = (name: CategoryName, idempotencyKey: string) =>
  answer(api.POST('/api/v1/effort-categories', { params: keyed(idempotencyKey), body: { name } }));

/** `PATCH /effort-categories/{id}`: another name, closed or open again (R41). */
export const changeCategory = (id: string, body: EffortCategoryChangeInput) =>
  answer(api.PATCH('/api/v1/effort-categories/{id}', { params: { path: { id } }, body }));
