import { answer, done } from '@frikort/api-client';
import type { ControlInput, StatusChangeInput } from '@frikort/domain/schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { type Citizen, rememberCitizen } from './citizen.ts';

const api = apiFor('caseworker');

/** An order about one citizen, and the answer: the citizen as they are now. */
export type CitizenChange =
  | { kind: 'deactivate' | 'reactivate'; input: StatusChangeInput }
  | { kind: 'control'; input: ControlInput }
  | { kind: 'assign' | 'release' };

/** Sends the order; one about who is assigned names whom the page has shown (R17). A release is answered with nothing; the citizen is then as before, with nobody assigned. */
async function send(citizen: Citizen, change: CitizenChange): Promise<Citizen> {
  const params = { path: { id: citizen.id } };
  switch (change.kind) {
    case 'deactivate':
      return await answer(api.POST('/api/v1/citizens/{id}/deactivation', { params, body: change.input }));
    case 'reactivate':
      return await answer(api.POST('/api/v1/citizens/{id}/reactivation', { params, body: change.input }));
    case 'control':
      return await answer(api.POST('/api/v1/citizens/{id}/controls', { params, body: change.input }));
    case 'assign':
      return await answer(
        api.PUT('/api/v1/citizens/{id}/assigned-caseworker', {
          params,
          body: { replaces: citizen.assignedCaseworker?.id ?? null },
        }),
      );
    case 'release':
      await done(
        api.DELETE('/api/v1/citizens/{id}/assigned-caseworker', {
          params: { ...params, query: named(citizen.assignedCaseworker) },
        }),
      );
      return withoutCaseworker(citizen);
  }
}

const named = (assigned: Citizen['assignedCaseworker']) =>
  assigned === undefined ? {} : { releases: assigned.id };

function withoutCaseworker({ assignedCaseworker: _, ...rest }: Citizen): Citizen {
  return rest;
}

/** Deactivate, reactivate (R15), control (R18), assign oneself, release (R17). What the lists and histories knew is out of date then. */
export function useCitizenChange(citizen: Citizen) {
  const { id } = citizen;
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: (change: CitizenChange) => send(citizen, change),
    onSuccess: async (changed) => {
      rememberCitizen(queryClient, changed);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['citizens'] }),
        queryClient.invalidateQueries({ queryKey: ['card-history', id] }),
      ]);
    },
    onError: async () => {
      // Refused: someone else was first. The page then shows what is in force.
      await queryClient.invalidateQueries({ queryKey: ['citizen', id] });
    },
  });
}
