import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { mostHandedOver } from '@frikort/domain/assignment';
import type { HandOverInput } from '@frikort/domain/several-schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';

const api = apiFor('caseworker');

export type Colleague = components['schemas']['Colleague'];
export type HandedOver = components['schemas']['HandedOver']['items'];

/** `GET /colleagues`: who can be assigned, and whose citizens can be handed over (R17). */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/colleagues', { signal })),
  staleTime: 60_000,
});

/** What pages knew of who is assigned is out of date. Nobody waits for it: what was pressed may be gone when it is there. */
function forget(queryClient: QueryClient): void {
  for (const key of ['citizens', 'citizen', 'card-history', 'colleagues', 'worklist'])
    void queryClient.invalidateQueries({ queryKey: [key] });
}

/** Everybody of an order: those of one caseworker are handed over so many at a time. */
async function handOverAll(body: HandOverInput): Promise<HandedOver> {
  const items: HandedOver = [];
  for (;;) {
    const part = await answer(api.POST('/api/v1/citizens/assignments', { body }));
    items.push(...part.items);
    const isGettingOn = part.items.some(({ outcome }) => outcome !== 'refused');
    if (part.left === 0 || !isGettingOn) return items;
  }
}

/** `POST /citizens/assignments`: hands citizens over to a colleague, or to nobody (R17). */
export function useHandOver() {
  const queryClient = useQueryClient();
  return useOrder({ mutationFn: handOverAll, onSettled: () => forget(queryClient) });
}

async function undoAll(citizenIds: readonly string[]): Promise<HandedOver> {
  const items: HandedOver = [];
  for (let from = 0; from < citizenIds.length; from += mostHandedOver) {
    const body = { citizenIds: citizenIds.slice(from, from + mostHandedOver) };
    items.push(...(await answer(api.POST('/api/v1/citizens/assignments/undoing', { body }))).items);
  }
  return items;
}

/** `POST /citizens/assignments/undoing`: puts back who was assigned a moment ago (R17). */
export function useUndoAssignments() {
  const queryClient = useQueryClient();
  return useOrder({ mutationFn: undoAll, onSettled: () => forget(queryClient) });
}
