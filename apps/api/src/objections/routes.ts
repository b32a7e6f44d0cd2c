import { caseworkers } from '@frikort/domain/access';
import { objectionSides, objectionStates } from '@frikort/domain/objection';
import { objectionInput, settlementInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { objectionFor, objectionSchema } from './objection.ts';
import { listObjections } from './read-store.ts';
import { type ObjectionDeps, raiseObjection, settleObjection, withdrawObjection } from './service.ts';

const listQuery = z.strictObject({
  state: z
    .enum(objectionStates)
    .optional()
    .meta({ description: 'Those that stand so now; all when left out' }),
  side: z
    .enum(objectionSides)
    .optional()
    .meta({ description: 'Those that are open, and whose they are to answer' }),
  employmentId: z.uuid().optional().meta({ description: 'Those about one employment' }),
  citizenId: z.uuid().optional().meta({ description: 'Those of one citizen' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

const pageSchema = z
  .strictObject({ items: z.array(objectionSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ObjectionPage' });

const tags = ['employments'];
const order = 'An order: needs neither If-Match nor an Idempotency-Key.';

/** What citizens say is wrong with their employments, and what companies and municipalities answer (R30). */
export const objectionRoutes =
  (deps: ObjectionDeps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(citizensRoutes(deps));

    app.get(
      '/objections',
      {
        schema: {
          operationId: 'listObjections',
          tags,
          summary: 'What citizens say is wrong with employments',
          description:
            "To a company about its own employments, to a caseworker of the municipality's citizens, to a citizen their own. Those with `state=open` oldest first, else the latest first.",
          querystring: listQuery,
          response: { 200: pageSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee', ...caseworkers, 'citizen');
        const { limit, ...query } = request.query;
        const at = deps.clock();
        const { items, nextCursor } = await listObjections(
          deps.db,
          { caller, at },
          { ...query, limit: limit === undefined ? defaultLimit : Number(limit) },
        );
        return { items: items.map((item) => objectionFor(caller, item, at)), nextCursor };
      },
    );

    app.post(
      '/objections/:id/settlement',
      {
        schema: {
          operationId: 'settleObjection',
          tags,
          summary: 'Answer what a citizen says is wrong',
          description: `The company as long as nobody has answered; the municipality once the company can no longer edit. Nothing of the employment changes. ${order}`,
          params: idParams,
          body: settlementInput.meta({ examples: [sent.settlement] }),
          response: {
            200: objectionSchema,
            ...problems('objection-settled', 'objection-with-company'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee', ...caseworkers);
        const outcome = await settleObjection(deps, caller, request.params.id, request.body);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return objectionFor(caller, outcome.value, deps.clock());
      },
    );
  };

const citizensRoutes =
  (deps: ObjectionDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/employments/:id/objections',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'objectToEmployment',
          tags,
          summary: 'Say that an employment of one’s own is wrong',
          description:
            'Reaches the company while it can still edit, else the municipality. Nothing of the employment changes. One at a time for each employment.',
          params: idParams,
          body: objectionInput.meta({ examples: [sent.objection] }),
          response: { 201: objectionSchema, ...problems('employment-cancelled', 'objection-open') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        const { id } = request.params;
        const claim = idempotencyClaim(request, `${caller.actorId}:${id}`);
        const outcome = await raiseObjection(deps, caller, id, request.body, claim);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/objections?employmentId=${outcome.value.employment.id}`, outcome);
        return objectionFor(caller, outcome.value, deps.clock());
      },
    );

    app.post(
      '/objections/:id/withdrawal',
      {
        schema: {
          operationId: 'withdrawObjection',
          tags,
          summary: 'Take an objection back',
          description: order,
          params: idParams,
          response: { 200: objectionSchema, ...problems('objection-settled') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        const outcome = await withdrawObjection(deps, caller, request.params.id);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return objectionFor(caller, outcome.value, deps.clock());
      },
    );
  };
