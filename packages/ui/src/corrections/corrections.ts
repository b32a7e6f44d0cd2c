import { answer, type Entrance } from '@frikort/api-client';
import type { components, paths } from '@frikort/api-client/schema';
import type { ObjectionInput, SettlementInput } from '@frikort/domain/schemas';
import { queryOptions } from '@tanstack/react-query';
import { apiFor } from '../api.ts';

export type Reopening = components['schemas']['Reopening'];
export type Objection = components['schemas']['Objection'];

type Filters<Path extends '/api/v1/reopenings' | '/api/v1/objections'> = NonNullable<
  paths[Path]['get']['parameters']['query']
>;

/** Every list of requests and objections begins with this key, so that an answer can outdate them all. */
export const correctionsKey = ['corrections'] as const;

/** So many are shown at most; those that wait longest, or the latest. */
const mostShown = '100';

/** `GET /reopenings`: what companies ask, as far as this entrance sees it (R30). */
export function reopeningsQuery(entrance: 'company' | 'caseworker', filter: Filters<'/api/v1/reopenings'>) {
  return queryOptions({
    queryKey: [...correctionsKey, 'reopenings', entrance, filter],
    queryFn: ({ signal }) =>
      answer(
        apiFor(entrance).GET('/api/v1/reopenings', {
          params: { query: { limit: mostShown, ...filter } },
          signal,
        }),
      ),
    refetchOnMount: 'always',
  });
}

/** `GET /objections`: what citizens say, as far as this entrance sees it (R30). */
export function objectionsQuery(entrance: Entrance, filter: Filters<'/api/v1/objections'>) {
  return queryOptions({
    queryKey: [...correctionsKey, 'objections', entrance, filter],
    queryFn: ({ signal }) =>
      answer(
        apiFor(entrance).GET('/api/v1/objections', {
          params: { query: { limit: mostShown, ...filter } },
          signal,
        }),
      ),
    refetchOnMount: 'always',
  });
}

const of = (id: string) => ({ params: { path: { id } } });
const once = (id: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
});

/** `POST /employments/{id}/reopenings`. */
export function requestReopening(employmentId: string, reason: string, key: string): Promise<Reopening> {
  return answer(
    apiFor('company').POST('/api/v1/employments/{id}/reopenings', {
      ...once(employmentId, key),
      body: { reason },
    }),
  );
}

/** `POST /reopenings/{id}/withdrawal`. */
export function withdrawReopening(id: string): Promise<Reopening> {
  return answer(apiFor('company').POST('/api/v1/reopenings/{id}/withdrawal', of(id)));
}

/** `POST /reopenings/{id}/approval`. */
export function approveReopening(id: string): Promise<Reopening> {
  return answer(apiFor('caseworker').POST('/api/v1/reopenings/{id}/approval', of(id)));
}

/** `POST /reopenings/{id}/refusal`. */
export function refuseReopening(id: string, reason: string): Promise<Reopening> {
  return answer(
    apiFor('caseworker').POST('/api/v1/reopenings/{id}/refusal', { ...of(id), body: { reason } }),
  );
}

/** `POST /employments/{id}/objections`. */
export function raiseObjection(employmentId: string, body: ObjectionInput, key: string): Promise<Objection> {
  return answer(
    apiFor('citizen').POST('/api/v1/employments/{id}/objections', { ...once(employmentId, key), body }),
  );
}

/** `POST /objections/{id}/withdrawal`. */
export function withdrawObjection(id: string): Promise<Objection> {
  return answer(apiFor('citizen').POST('/api/v1/objections/{id}/withdrawal', of(id)));
}

/** `POST /objections/{id}/settlement`. */
export function settleObjection(
  entrance: 'company' | 'caseworker',
  id: string,
  body: SettlementInput,
): Promise<Objection> {
  return answer(apiFor(entrance).POST('/api/v1/objections/{id}/settlement', { ...of(id), body }));
}
