import { answer } from '@frikort/api-client';
import type { ControlsInput } from '@frikort/domain/several-schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';

/** `POST /citizens/controls`: records a control of several citizens (R18). What pages knew of them is out of date then. */
export function useSeveralControls() {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: (body: ControlsInput) =>
      answer(apiFor('caseworker').POST('/api/v1/citizens/controls', { body })),
    // Nobody waits for it: a list of those who are due may be empty, and what was pressed gone, when it is there.
    onSuccess: () => {
      for (const key of ['citizens', 'citizen', 'card-history'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
