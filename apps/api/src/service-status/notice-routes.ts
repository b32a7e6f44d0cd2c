import { noticeChangeInput, noticeInput } from '@frikort/domain/operator-schemas';
import { present } from '@frikort/domain/present';
import type { Result } from '@frikort/domain/result';
import { noticeStates } from '@frikort/domain/service-notice';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { type CodesOf, type ProblemOf, problems, sendProblem } from '../http/problem.ts';
import { noticeFor, noticePageSchema, noticeSchema, type StoredNotice } from './notice.ts';
import { changeNotice, endNotice, enterNotice, type NoticeDeps, removeNotice } from './service.ts';
import { listNotices, readNotice } from './store.ts';

const listQuery = z.strictObject({
  state: z.enum(noticeStates).optional().meta({ description: 'Announced later, shown now, or over' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

const tags = ['operator'];

/** The operator's service notices: enter, list, change, end, delete (R28). */
export const noticeRoutes =
  (deps: NoticeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const answer = <Reply extends FastifyReply>(
      reply: Reply,
      outcome: Result<StoredNotice, ProblemOf<CodesOf<Reply>>>,
    ) => (outcome.ok ? noticeFor(outcome.value, deps.clock()) : sendProblem(reply, outcome.refusal));

    app.get(
      '/service-notices',
      {
        schema: {
          operationId: 'listServiceNotices',
          tags,
          summary: 'All service notices, the one that begins last first',
          querystring: listQuery,
          response: { 200: noticePageSchema },
        },
      },
      async (request) => {
        const act = { caller: callerOf(request, 'operator'), at: deps.clock() };
        const { state, limit, cursor } = request.query;
        const page = await listNotices(deps.db, act, {
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...present({ state, cursor }),
        });
        return { items: page.items.map((notice) => noticeFor(notice, act.at)), nextCursor: page.nextCursor };
      },
    );

    app.post(
      '/service-notices',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'enterServiceNotice',
          tags,
          summary: 'Enter a service notice',
          description: 'A "back to normal" with `answersId` ends that disruption.',
          body: noticeInput.meta({ examples: [sent.notice] }),
          response: {
            201: noticeSchema,
            ...problems('end-before-start', 'notice-never-shown'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const claim = idempotencyClaim(request, caller.actorId);
        const outcome = await enterNotice(deps, caller, request.body, claim);
        if (outcome.ok) announceCreation(reply, `/api/v1/service-notices/${outcome.value.id}`, outcome);
        return answer(reply, outcome);
      },
    );

    app.get(
      '/service-notices/:id',
      {
        schema: {
          operationId: 'getServiceNotice',
          tags,
          summary: 'One service notice',
          params: idParams,
          response: { 200: noticeSchema },
        },
      },
      async (request, reply) => {
        const act = { caller: callerOf(request, 'operator'), at: deps.clock() };
        const { id } = request.params;
        const notice = isId(id) ? await readNotice(deps.db, id, act) : undefined;
        return notice ? noticeFor(notice, act.at) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.patch(
      '/service-notices/:id',
      {
        schema: {
          operationId: 'changeServiceNotice',
          tags,
          summary: 'Change a service notice',
          description: 'What is left out stays. An order, which needs no If-Match.',
          params: idParams,
          body: noticeChangeInput.meta({ examples: [sent.noticeChange] }),
          response: { 200: noticeSchema, ...problems('end-before-start', 'notice-never-shown') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        return answer(reply, await changeNotice(deps, caller, request.params.id, request.body));
      },
    );

    app.post(
      '/service-notices/:id/ending',
      {
        schema: {
          operationId: 'endServiceNotice',
          tags,
          summary: 'End a service notice that has begun, now',
          description: 'An order: needs neither If-Match nor an Idempotency-Key.',
          params: idParams,
          response: { 200: noticeSchema, ...problems('end-before-start', 'notice-never-shown') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        return answer(reply, await endNotice(deps, caller, request.params.id));
      },
    );

    app.delete(
      '/service-notices/:id',
      {
        schema: {
          operationId: 'deleteServiceNotice',
          tags,
          summary: 'Delete a service notice',
          params: idParams,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const removed = await removeNotice(deps, caller, request.params.id);
        return removed ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );
  };
