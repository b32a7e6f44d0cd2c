import { answer, done } from '@frikort/api-client';
import type { NoticeChangeInput, NoticeInput } from '@frikort/domain/operator-schemas';
import { apiFor } from '@frikort/ui/api';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';

const api = apiFor('caseworker');

/**
 * Afterwards the lists, and what stands above every page, are asked for anew. Nobody waits for that: the row whose
 * button was pressed may be gone then, and could not say what it did.
 */
function useNoticeOrder<Order, Answer>(send: (order: Order) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useOrder({
    mutationFn: send,
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['service-notices'] });
      void queryClient.invalidateQueries({ queryKey: ['service-status'] });
    },
  });
}

/** `POST /service-notices`; the same key for every attempt at the same notice. */
export function useEnterNotice() {
  return useNoticeOrder(({ input, key }: { input: NoticeInput; key: string }) =>
    answer(
      api.POST('/api/v1/service-notices', { params: { header: { 'Idempotency-Key': key } }, body: input }),
    ),
  );
}

/** `PATCH /service-notices/{id}` */
export function useChangeNotice(id: string) {
  return useNoticeOrder((body: NoticeChangeInput) =>
    answer(api.PATCH('/api/v1/service-notices/{id}', { params: { path: { id } }, body })),
  );
}

/** `POST /service-notices/{id}/ending`: over now, by the clock of the system. */
export function useEndNotice() {
  return useNoticeOrder((id: string) =>
    answer(api.POST('/api/v1/service-notices/{id}/ending', { params: { path: { id } } })),
  );
}

/** `DELETE /service-notices/{id}` */
export function useDeleteNotice() {
  return useNoticeOrder((id: string) =>
    done(api.DELETE('/api/v1/service-notices/{id}', { params: { path: { id } } })),
  );
}
