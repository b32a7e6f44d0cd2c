import { present } from '@frikort/domain/present';
import { deliveryStatuses } from '@frikort/domain/webhook';
import { recoveryInput } from '@frikort/domain/webhook-schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { streamKindOf } from '../events/stream.ts';
import { idParams, idSegment, isId } from '../http/answer-schemas.ts';
import { answered, sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { sendProblem } from '../http/problem.ts';
import {
  deliveryFor,
  deliverySchema,
  listedDeliveryFor,
  listedDeliverySchema,
  type StoredDelivery,
} from './delivery.ts';
import { listDeliveries, orderTest, recoverSince, sendAgain, viewDelivery } from './delivery-store.ts';
import type { WebhookDeps } from './service.ts';
import type { WebhookAct } from './webhook-store.ts';

const tags = ['events'];
const order = 'An order: needs neither If-Match nor an Idempotency-Key.';

const listQuery = z.strictObject({
  status: z
    .enum(deliveryStatuses)
    .optional()
    .meta({ description: 'Only what waits, was taken, or was given up' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

const deliveryParams = z.strictObject({ id: idSegment, deliveryId: idSegment });

/** What became of what was sent, and sending it again (R34). */
export const deliveryRoutes =
  (deps: Pick<WebhookDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    const { db, clock } = deps;
    const roles = ['employee', 'administrator'] as const;

    app.get(
      '/webhooks/:id/deliveries',
      {
        schema: {
          operationId: 'listWebhookDeliveries',
          tags,
          summary: 'What was sent there, the newest first',
          params: idParams,
          querystring: listQuery,
          response: {
            200: z.strictObject({ items: z.array(listedDeliverySchema), nextCursor: z.string().nullable() }),
          },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: clock() };
        const { id } = request.params;
        const { status, limit, cursor } = request.query;
        const wanted = {
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...present({ status, cursor }),
        };
        const page = isId(id) ? await listDeliveries(db, act, id, wanted) : undefined;
        if (!page) return sendProblem(reply, { code: 'not-found' });
        return { items: page.items.map(listedDeliveryFor), nextCursor: page.nextCursor };
      },
    );

    app.get(
      '/webhooks/:id/deliveries/:deliveryId',
      {
        schema: {
          operationId: 'getWebhookDelivery',
          tags,
          summary: 'What was sent, and every attempt',
          params: deliveryParams,
          response: { 200: deliverySchema },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: clock() };
        const name = nameOf(request.params);
        return answer(reply, act, name && (await viewDelivery(db, act, name)));
      },
    );

    app.post(
      '/webhooks/:id/deliveries/:deliveryId/redelivery',
      {
        schema: {
          operationId: 'redeliverWebhookDelivery',
          tags,
          summary: 'Send it again, now',
          description: `With the same \`webhook-id\`; also to a webhook that is paused. ${order}`,
          params: deliveryParams,
          response: { 200: deliverySchema },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: clock() };
        const name = nameOf(request.params);
        return answer(reply, act, name && (await sendAgain(db, act, name)));
      },
    );

    app.post(
      '/webhooks/:id/test-delivery',
      {
        schema: {
          operationId: 'testWebhook',
          tags,
          summary: 'Send a test, now',
          description: `An event of type \`webhook.test\` that is about nothing; tried once, also when the webhook is paused. ${order}`,
          params: idParams,
          response: { 200: deliverySchema },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: clock() };
        const { id } = request.params;
        return answer(reply, act, isId(id) ? await orderTest(db, act, id) : undefined);
      },
    );

    app.post(
      '/webhooks/:id/recovery',
      {
        schema: {
          operationId: 'recoverWebhook',
          tags,
          summary: 'Send what was not taken since an instant',
          description: `Everything that became known since and failed, or was never to be sent there. ${order}`,
          params: idParams,
          body: recoveryInput.meta({ examples: [sent.recovery] }),
          response: {
            200: z
              .strictObject({ deliveries: z.int().meta({ description: 'How many are sent' }) })
              .meta({ id: 'WebhookRecovery', examples: [answered.webhookRecovery] }),
          },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: clock() };
        const { id } = request.params;
        const since = new Date(request.body.since);
        const deliveries = isId(id) ? await recoverSince(db, act, { webhookId: id, since }) : undefined;
        return deliveries === undefined ? sendProblem(reply, { code: 'not-found' }) : { deliveries };
      },
    );
  };

function nameOf({ id: webhookId, deliveryId: id }: z.output<typeof deliveryParams>) {
  return isId(webhookId) && isId(id) ? { webhookId, id } : undefined;
}

function answer(reply: FastifyReply, { caller }: WebhookAct, stored: StoredDelivery | undefined) {
  return stored ? deliveryFor(streamKindOf(caller), stored) : sendProblem(reply, { code: 'not-found' });
}
