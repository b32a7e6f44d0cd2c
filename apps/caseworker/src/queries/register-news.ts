import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { type Citizen, rememberCitizen } from './citizen.ts';

/** `PUT /citizens/{id}/register-news/seen`: what the page shows of the CPR register's news is marked, and nothing later (R21). */
export function useMarkNewsSeen({ id, registerNews }: Citizen) {
  const queryClient = useQueryClient();
  const until =
    registerNews
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  return useOrder({
    mutationFn: () =>
      answer(
        apiFor('caseworker').PUT('/api/v1/citizens/{id}/register-news/seen', {
          params: { path: { id } },
          body: { until },
        }),
      ),
    onSuccess: async (citizen) => {
      rememberCitizen(queryClient, citizen);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['citizens'] }),
        queryClient.invalidateQueries({ queryKey: ['card-history', id] }),
      ]);
    },
  });
}
