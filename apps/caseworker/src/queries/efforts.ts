import { answer, answerWithVersion, done } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { OrganisationRight } from '@frikort/domain/effort-right';
import type {
  EffortChangeInput,
  EffortFinancesInput,
  EffortInput,
  EffortOrganisationChangeInput,
} from '@frikort/domain/effort-schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

export type EffortOrganisation = components['schemas']['EffortOrganisation'];
export type Appointment = EffortOrganisation['appointments'][number];
export type Effort = components['schemas']['Effort'];
export type EffortPerson = components['schemas']['EffortPerson'];
export type EffortFinances = components['schemas']['EffortFinances'];
export type EffortCategory = components['schemas']['EffortCategory'];

const key = 'efforts';

/** Every page about efforts asks anew when it is opened: others appoint, and appointments end at once (R39). */
const asked = { ...readOnlyWhenAsked, refetchOnMount: 'always' } as const;

/** `GET /effort-organisations`: those that one acts in, by name (R39). */
export const organisationsQuery = queryOptions({
  queryKey: [key, 'organisations'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/effort-organisations', { signal })),
  ...asked,
});

/** `GET /effort-support`: the desks outside the organisation that help somebody with one's permissions (R43). */
export const supportQuery = queryOptions({
  queryKey: [key, 'support'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/effort-support', { signal })),
  ...asked,
});

/** `GET /effort-organisations/{id}`, with its version. */
export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'organisation', id],
    queryFn: ({ signal }) =>
      answerWithVersion(api.GET('/api/v1/effort-organisations/{id}', { params: { path: { id } }, signal })),
    ...asked,
  });

/** `GET /effort-organisations/{id}/finances`, with the organisation's version (R40). */
export const financesQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'finances', id],
    queryFn: ({ signal }) =>
      answerWithVersion(
        api.GET('/api/v1/effort-organisations/{id}/finances', { params: { path: { id } }, signal }),
      ),
    ...asked,
  });

/** `GET /effort-organisations/{id}/people`: who can be appointed (R39). */
export const peopleQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'people', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/effort-organisations/{id}/people', { params: { path: { id } }, signal })),
    ...asked,
  });

/** `GET /efforts`: those that one acts for, ended ones too; of one organisation, or of all (R41). */
export const effortsQuery = (organisation?: string) =>
  queryOptions({
    queryKey: [key, 'list', organisation ?? 'all'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/efforts', {
          params: { query: organisation === undefined ? {} : { organisation } },
          signal,
        }),
      ),
    ...asked,
  });

/** `GET /efforts/{id}`, with its version. */
export const effortQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'effort', id],
    queryFn: ({ signal }) =>
      answerWithVersion(api.GET('/api/v1/efforts/{id}', { params: { path: { id } }, signal })),
    ...asked,
  });

/** `GET /effort-categories`: the operator's list, closed ones too (R41). */
export const categoriesQuery = queryOptions({
  queryKey: [key, 'categories'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/effort-categories', { signal })),
  ...asked,
});

/** What pages knew of efforts is out of date. Nobody waits for it: what was pressed may be gone when it is there. */
export function forgetEfforts(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: [key] });
}

/** Sends an order about efforts, whatever it is, and has every page about them ask anew. */
export function useEffortOrder<Answer, Order = void>(mutationFn: (order: Order) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useOrder({ mutationFn, onSettled: () => forgetEfforts(queryClient) });
}

/** `POST /effort-appointments`: becomes the first administrator with a code (R39). */
export const takeAppointment = (code: string): Promise<EffortOrganisation> =>
  answer(api.POST('/api/v1/effort-appointments', { body: { code } }));

/** A change from the version that was read. */
type From = { readonly id: string; readonly etag: string | undefined };
const paramsOf = ({ id, etag }: From) => ({ path: { id }, header: { 'If-Match': etag ?? '' } });

/** `PATCH /effort-organisations/{id}` (R40). */
export const changeOrganisation = (from: From, body: EffortOrganisationChangeInput) =>
  answer(api.PATCH('/api/v1/effort-organisations/{id}', { params: paramsOf(from), body }));

/** `PUT /effort-organisations/{id}/finances/{year}` (R40). */
export const setFinances = ({ id, etag }: From, year: number, body: EffortFinancesInput) =>
  answer(
    api.PUT('/api/v1/effort-organisations/{id}/finances/{year}', {
      params: { path: { id, year: String(year) }, header: { 'If-Match': etag ?? '' } },
      body,
    }),
  );

/** `POST /efforts`; the same key for every attempt at the same one (R41). */
export const makeEffort = (body: EffortInput, idempotencyKey: string) =>
  answer(api.POST('/api/v1/efforts', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));

/** `PATCH /efforts/{id}` (R41). */
export const changeEffort = (from: From, body: EffortChangeInput) =>
  answer(api.PATCH('/api/v1/efforts/{id}', { params: paramsOf(from), body }));

/** `PUT /efforts/{id}/budgets/{year}`; null takes the year's budget away (R40). */
export const setEffortBudget = ({ id, etag }: From, year: number, kroner: number | null) =>
  answer(
    api.PUT('/api/v1/efforts/{id}/budgets/{year}', {
      params: { path: { id, year: String(year) }, header: { 'If-Match': etag ?? '' } },
      body: { kroner },
    }),
  );

/** Where people are appointed: in an organisation, or as participant managers of an effort. */
export type AppointmentPlace = { readonly kind: 'organisation' | 'effort'; readonly id: string };

/** `POST …/appointments` (R39). @returns what it was given in */
export function appoint(
  { id }: AppointmentPlace,
  actorId: string,
  right?: OrganisationRight,
): Promise<unknown> {
  const params = { path: { id } };
  return right === undefined
    ? answer(api.POST('/api/v1/efforts/{id}/appointments', { params, body: { actorId } }))
    : answer(
        api.POST('/api/v1/effort-organisations/{id}/appointments', { params, body: { actorId, right } }),
      );
}

/** `DELETE …/appointments/{appointmentId}`: it gives nothing from now on (R39). */
export function endAppointment({ kind, id }: AppointmentPlace, appointmentId: string): Promise<void> {
  const params = { path: { id, appointmentId } };
  return kind === 'effort'
    ? done(api.DELETE('/api/v1/efforts/{id}/appointments/{appointmentId}', { params }))
    : done(api.DELETE('/api/v1/effort-organisations/{id}/appointments/{appointmentId}', { params }));
}
