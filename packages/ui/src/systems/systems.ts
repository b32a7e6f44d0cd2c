import { answer, done } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type { ClientInput, CredentialInput } from '@frikort/domain/integration-schemas';
import { present } from '@frikort/domain/present';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { apiFor } from '../api.ts';

/** Whose people have systems: companies, and municipalities' administrators. */
export type SystemsEntrance = 'company' | 'caseworker';

export type System = components['schemas']['IntegrationClient'];
export type Credential = System['credentials'][number];
export type SystemAct = components['schemas']['ClientActs']['items'][number];

const systemsKey = ['integration-clients'] as const;

/** Each look is logged: nothing is asked that nobody asked for. */
const onlyWhenAsked = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** `GET /integration-clients`: the organisation's own systems, those that have ended last (R32). */
export function systemsQuery(entrance: SystemsEntrance) {
  return queryOptions({
    queryKey: [...systemsKey, entrance],
    queryFn: ({ signal }) => answer(apiFor(entrance).GET('/api/v1/integration-clients', { signal })),
    ...onlyWhenAsked,
  });
}

/** `GET /integration-clients/{id}` */
export function systemQuery(entrance: SystemsEntrance, id: string) {
  return queryOptions({
    queryKey: [...systemsKey, entrance, id],
    queryFn: ({ signal }) =>
      answer(apiFor(entrance).GET('/api/v1/integration-clients/{id}', { params: { path: { id } }, signal })),
    ...onlyWhenAsked,
  });
}

/** `GET /integration-clients/{id}/acts`: what a system did, latest first, by the page. */
export function systemActsQuery(entrance: SystemsEntrance, id: string) {
  return infiniteQueryOptions({
    queryKey: [...systemsKey, entrance, id, 'acts'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor(entrance).GET('/api/v1/integration-clients/{id}/acts', {
          params: { path: { id }, query: present({ cursor: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...onlyWhenAsked,
  });
}

/** `POST /integration-clients`. @returns the system with its secret, which is told this once */
export function makeSystem(entrance: SystemsEntrance, body: ClientInput, key: string): Promise<System> {
  const header = { 'Idempotency-Key': key };
  return answer(apiFor(entrance).POST('/api/v1/integration-clients', { body, params: { header } }));
}

/** `POST /integration-clients/{id}/credentials`. @returns the system with the new secret, which is told this once */
export function makeKey(
  entrance: SystemsEntrance,
  id: string,
  body: CredentialInput,
  key: string,
): Promise<System> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return answer(apiFor(entrance).POST('/api/v1/integration-clients/{id}/credentials', { body, params }));
}

/** `DELETE /integration-clients/{id}` */
export function endSystem(entrance: SystemsEntrance, id: string): Promise<void> {
  return done(apiFor(entrance).DELETE('/api/v1/integration-clients/{id}', { params: { path: { id } } }));
}

/** `DELETE /integration-clients/{id}/credentials/{credentialId}` */
export function endKey(entrance: SystemsEntrance, id: string, credentialId: string): Promise<void> {
  const params = { path: { id, credentialId } };
  return done(
    apiFor(entrance).DELETE('/api/v1/integration-clients/{id}/credentials/{credentialId}', { params }),
  );
}

/** After something was made or ended, what was read before no longer holds. */
export function useRereadSystems(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: systemsKey });
}
