import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { rememberCitizen } from './citizen.ts';

/** `POST /citizens/{id}/consent-withdrawal/settlement`: the citizen keeps the frikort (R13). */
export function useSettleWithdrawal(id: string) {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: () =>
      answer(
        apiFor('caseworker').POST('/api/v1/citizens/{id}/consent-withdrawal/settlement', {
          params: { path: { id } },
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
