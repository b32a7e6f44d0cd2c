import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { rememberCitizen } from './citizen.ts';

export type GrantOrder = {
  cpr: string;
  /** The version of the consent text that was acknowledged (R13). */
  textVersion: string;
  /** The same for every attempt at the same grant, so that a repeated order grants once. */
  idempotencyKey: string;
};

/** `POST /citizens`: grants a frikort (R13). The answer is the citizen with the new card number. */
export function useGrant() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: ({ cpr, textVersion, idempotencyKey }: GrantOrder) =>
      answer(
        apiFor('caseworker').POST('/api/v1/citizens', {
          params: { header: { 'Idempotency-Key': idempotencyKey } },
          body: { cpr, consent: { acknowledged: true, textVersion } },
        }),
      ),
    onSuccess: async (citizen) => {
      rememberCitizen(queryClient, citizen);
      await queryClient.invalidateQueries({ queryKey: ['citizens'] });
    },
  });
}
