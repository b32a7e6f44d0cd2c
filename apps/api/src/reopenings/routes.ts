import { caseworkers } from '@frikort/domain/access';
import { reopenedDays, reopeningAnswerDays, reopeningStates } from '@frikort/domain/reopening';
import { reopeningInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { listReopenings } from './read-store.ts';
import { reopeningFor, reopeningSchema } from './reopening.ts';
import { answerReopening, type ReopeningDeps, requestReopening } from './service.ts';

const listQuery = z.strictObject({
  state: z
    .enum(reopeningStates)
    .optional()
    .meta({ description: 'Those that stand so now; all when left out' }),
  employmentId: z.uuid().optional().meta({ description: 'Those about one employment' }),
  citizenId: z.uuid().optional().meta({ description: 'Those about one citizen' }),
  editable: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Whether the company may correct now because of it' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

const pageSchema = z
  .strictObject({ items: z.array(reopeningSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ReopeningPage' });

const tags = ['employments'];
const order = 'An order: needs neither If-Match nor an Idempotency-Key.';

/** A locked employment is asked to be corrected by its company, and answered by the citizen's municipality (R30). */
export const reopeningRoutes =
  (deps: ReopeningDeps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(requestRoute(deps));
    await app.register(decisionRoutes(deps));

    app.get(
      '/reopenings',
      {
        schema: {
          operationId: 'listReopenings',
          tags,
          summary: 'Requests to correct locked employments',
          description:
            "To a company its own, to a caseworker those about the municipality's citizens. Those with `state=waiting` oldest first, else the latest first.",
          querystring: listQuery,
          response: { 200: pageSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee', ...caseworkers);
        const { limit, editable, ...query } = request.query;
        const at = deps.clock();
        const { items, nextCursor } = await listReopenings(
          deps.db,
          { caller, at },
          {
            ...query,
            limit: limit === undefined ? defaultLimit : Number(limit),
            editable: editable === undefined ? undefined : editable === 'true',
          },
        );
        return { items: items.map((item) => reopeningFor(caller, item, at)), nextCursor };
      },
    );
  };

const requestRoute =
  (deps: ReopeningDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/employments/:id/reopenings',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'requestReopening',
          tags,
          summary: 'Ask to correct a locked employment',
          description: `The citizen's municipality answers; when nobody does within ${reopeningAnswerDays} days, the request lapses. One at a time for each employment.`,
          params: idParams,
          body: reopeningInput.meta({ examples: [sent.reopening] }),
          response: {
            201: reopeningSchema,
            ...problems('employment-cancelled', 'still-editable', 'citizen-anonymised', 'reopening-waiting'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const { id } = request.params;
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}:${id}`);
        const outcome = await requestReopening(deps, caller, id, request.body.reason, claim);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/reopenings?employmentId=${outcome.value.employment.id}`, outcome);
        return reopeningFor(caller, outcome.value, deps.clock());
      },
    );
  };

const decisionRoutes =
  (deps: ReopeningDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: reopeningSchema, ...problems('reopening-decided') };

    app.post(
      '/reopenings/:id/approval',
      {
        schema: {
          operationId: 'approveReopening',
          tags,
          summary: 'Let a company correct a locked employment',
          description: `For ${reopenedDays} days, today among them, it may edit or cancel it. ${order}`,
          params: idParams,
          response,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const outcome = await answerReopening(deps, request.params.id, { caller, outcome: 'approved' });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return reopeningFor(caller, outcome.value, deps.clock());
      },
    );

    app.post(
      '/reopenings/:id/refusal',
      {
        schema: {
          operationId: 'refuseReopening',
          tags,
          summary: 'Refuse that a locked employment is corrected',
          description: order,
          params: idParams,
          body: reopeningInput.meta({ examples: [sent.reopeningRefusal] }),
          response,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { reason } = request.body;
        const wanted = { caller, outcome: 'refused', reason } as const;
        const outcome = await answerReopening(deps, request.params.id, wanted);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return reopeningFor(caller, outcome.value, deps.clock());
      },
    );

    app.post(
      '/reopenings/:id/withdrawal',
      {
        schema: {
          operationId: 'withdrawReopening',
          tags,
          summary: 'Take a request back',
          description: order,
          params: idParams,
          response,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const outcome = await answerReopening(deps, request.params.id, { caller, outcome: 'withdrawn' });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return reopeningFor(caller, outcome.value, deps.clock());
      },
    );
  };
