import { webhookChangeInput, webhookInput } from '@frikort/domain/webhook-schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { problems, sendOutdated, sendProblem } from '../http/problem.ts';
import { expectedVersion, setVersionTag } from '../http/version-tag.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { changeWebhook, createWebhook, rotateSecret, type WebhookDeps } from './service.ts';
import { type StoredWebhook, webhookFor, webhookSchema } from './webhook.ts';
import { deleteWebhook, endFormerKeys, listWebhooks, setPaused, viewWebhook } from './webhook-store.ts';

const tags = ['events'];
const order = 'An order: needs neither If-Match nor an Idempotency-Key.';

/** Where a company or a municipality has its events sent (R34). */
export const webhookRoutes =
  (deps: WebhookDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const roles = ['employee', 'administrator'] as const;

    app.get(
      '/webhooks',
      {
        schema: {
          operationId: 'listWebhooks',
          tags,
          summary: 'Where events are sent, the oldest first',
          response: { 200: z.strictObject({ items: z.array(webhookSchema) }) },
        },
      },
      async (request) => {
        const stored = await listWebhooks(deps.db, { caller: callerOf(request, ...roles), at: deps.clock() });
        return { items: stored.map((webhook) => webhookFor(webhook)) };
      },
    );

    app.post(
      '/webhooks',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'createWebhook',
          tags,
          summary: 'Have events sent to an address',
          description:
            'By the specification of Standard Webhooks. The answer has the `secret`, which is never told again: a repetition of the request has none, and whoever lost it rotates it.',
          body: webhookInput.meta({ examples: [sent.webhook] }),
          response: { 201: webhookSchema, ...problems('webhook-address-refused', 'too-many-webhooks') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...roles);
        const claim = idempotencyClaim(request, caller.actorId);
        const outcome = await createWebhook(deps, caller, request.body, claim);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const { webhook, secret } = outcome.value;
        announceCreation(reply, `/api/v1/webhooks/${webhook.id}`, outcome);
        return webhookFor(webhook, secret);
      },
    );

    app.get(
      '/webhooks/:id',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getWebhook',
          tags,
          summary: 'One address that events are sent to',
          params: idParams,
          response: { 200: webhookSchema },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: deps.clock() };
        const { id } = request.params;
        return tagged(reply, isId(id) ? await viewWebhook(deps.db, act, id) : undefined);
      },
    );

    app.patch(
      '/webhooks/:id',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'changeWebhook',
          tags,
          summary: 'Change address, types or who is told',
          description: 'What is left out stays. What waits goes to the new address.',
          params: idParams,
          body: webhookChangeInput.meta({ examples: [sent.webhookChange] }),
          response: { 200: webhookSchema, ...problems('webhook-address-refused') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...roles);
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        const version = expectedVersion(request);
        const outcome = await changeWebhook(deps, caller, { id, version, changes: request.body });
        if (outcome.ok) return tagged(reply, outcome.value);
        if ('refusal' in outcome) return sendProblem(reply, outcome.refusal);
        return sendOutdated(reply, tagged(reply, outcome.outdated));
      },
    );

    app.delete(
      '/webhooks/:id',
      {
        schema: {
          operationId: 'deleteWebhook',
          tags,
          summary: 'Have events sent there no longer',
          params: idParams,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: deps.clock() };
        const { id } = request.params;
        const isGone = isId(id) && (await deleteWebhook(deps.db, act, id));
        return isGone ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );

    for (const { path, operationId, summary, because } of [
      {
        path: 'pause',
        operationId: 'pauseWebhook',
        summary: 'Pause: what happens meanwhile waits',
        because: 'by-hand',
      },
      {
        path: 'resumption',
        operationId: 'resumeWebhook',
        summary: 'Resume: what waits is sent',
        because: null,
      },
    ] as const) {
      app.post(
        `/webhooks/:id/${path}`,
        {
          config: { version: 'answered' },
          schema: {
            operationId,
            tags,
            summary,
            description: order,
            params: idParams,
            response: { 200: webhookSchema },
          },
        },
        async (request, reply) => {
          const act = { caller: callerOf(request, ...roles), at: deps.clock() };
          const { id } = request.params;
          return tagged(reply, isId(id) ? await setPaused(deps.db, act, id, because) : undefined);
        },
      );
    }

    app.post(
      '/webhooks/:id/secret-rotation',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'rotateWebhookSecret',
          tags,
          summary: 'Replace secret and key',
          description: `The answer has the new \`secret\`, once. For seven days everything is signed with the former ones too. ${order}`,
          params: idParams,
          response: { 200: webhookSchema, ...problems('former-secret-valid', 'unavailable') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...roles);
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        const outcome = await rotateSecret(deps, caller, id);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return tagged(reply, outcome.value.webhook, outcome.value.secret);
      },
    );

    app.delete(
      '/webhooks/:id/former-secret',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'endFormerWebhookSecret',
          tags,
          summary: 'Sign with the former secret and key no longer',
          params: idParams,
          response: { 200: webhookSchema },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, ...roles), at: deps.clock() };
        const { id } = request.params;
        return tagged(reply, isId(id) ? await endFormerKeys(deps.db, act, id) : undefined);
      },
    );

    await app.register(deliveryRoutes(deps));
  };

/** Answers with a webhook and its version; `not-found` without one. */
function tagged(reply: FastifyReply, webhook: StoredWebhook | undefined, secret?: string) {
  if (!webhook) return sendProblem(reply, { code: 'not-found' });
  setVersionTag(reply, webhook.version);
  return webhookFor(webhook, secret);
}
