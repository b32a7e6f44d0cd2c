import { answer, done } from '@frikort/api-client';
import type { StreamKind } from '@frikort/domain/published-event';
import type { WebhookChangeInput, WebhookInput } from '@frikort/domain/webhook-schemas';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { apiFor } from '../api.ts';

/** The entrances that have events sent: a company's, and that of a municipality's administrator. */
export type WebhookEntrance = 'company' | 'caseworker';

export const streamKindOf = (entrance: WebhookEntrance): StreamKind =>
  entrance === 'company' ? 'company' : 'authority';

/** `GET /webhooks`: all of the own organisation's. */
export const webhooksQuery = (entrance: WebhookEntrance) =>
  queryOptions({
    queryKey: ['webhooks', entrance],
    queryFn: ({ signal }) => answer(apiFor(entrance).GET('/api/v1/webhooks', { signal })),
  });

export type ShownWebhook = Awaited<
  ReturnType<NonNullable<ReturnType<typeof webhooksQuery>['queryFn']>>
>['items'][number];

/** `GET /webhooks/{id}/deliveries`, page by page. */
export const deliveriesQuery = (entrance: WebhookEntrance, id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', entrance, id, 'deliveries'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        apiFor(entrance).GET('/api/v1/webhooks/{id}/deliveries', {
          signal,
          params: { path: { id }, query: pageParam === undefined ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export type ShownDelivery = Awaited<
  ReturnType<NonNullable<ReturnType<typeof deliveriesQuery>['queryFn']>>
>['items'][number];

/** `GET /webhooks/{id}/deliveries/{deliveryId}`: what was sent, and every attempt. */
export const deliveryQuery = (entrance: WebhookEntrance, id: string, deliveryId: string) =>
  queryOptions({
    queryKey: ['webhooks', entrance, id, 'delivery', deliveryId],
    queryFn: ({ signal }) =>
      answer(
        apiFor(entrance).GET('/api/v1/webhooks/{id}/deliveries/{deliveryId}', {
          signal,
          params: { path: { id, deliveryId } },
        }),
      ),
  });

/** What can be done about a webhook. */
export function webhookOrders(entrance: WebhookEntrance) {
  const api = apiFor(entrance);
  const at = (id: string) => ({ params: { path: { id } } });
  return {
    create: (body: WebhookInput, key: string) =>
      answer(api.POST('/api/v1/webhooks', { body, params: { header: { 'Idempotency-Key': key } } })),
    change: ({ id, version }: ShownWebhook, body: WebhookChangeInput) =>
      answer(
        api.PATCH('/api/v1/webhooks/{id}', {
          body,
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    remove: (id: string) => done(api.DELETE('/api/v1/webhooks/{id}', at(id))),
    pause: (id: string) => answer(api.POST('/api/v1/webhooks/{id}/pause', at(id))),
    resume: (id: string) => answer(api.POST('/api/v1/webhooks/{id}/resumption', at(id))),
    rotate: (id: string) => answer(api.POST('/api/v1/webhooks/{id}/secret-rotation', at(id))),
    endFormer: (id: string) => answer(api.DELETE('/api/v1/webhooks/{id}/former-secret', at(id))),
    test: (id: string) => answer(api.POST('/api/v1/webhooks/{id}/test-delivery', at(id))),
    recover: (id: string, since: string) =>
      answer(api.POST('/api/v1/webhooks/{id}/recovery', { ...at(id), body: { since } })),
    sendAgain: (id: string, deliveryId: string) =>
      answer(
        api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery', {
          params: { path: { id, deliveryId } },
        }),
      ),
  };
}
