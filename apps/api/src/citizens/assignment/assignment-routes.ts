import { caseworkers } from '@frikort/domain/access';
import { assignmentInput, releaseQuery } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams } from '../../http/answer-schemas.ts';
import { sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import { citizenSchema } from '../citizen.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { sendCitizen } from '../send-citizen.ts';
import { assignCaseworker, releaseCaseworker } from './assignment-service.ts';

/** Who is assigned to a citizen (R17). */
export const assignmentRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/citizens/:id/assigned-caseworker',
      {
        schema: {
          operationId: 'assignCaseworker',
          tags: ['citizens'],
          summary: 'Assign the caller, or a colleague, to a citizen',
          description:
            'Names whom the order replaces, so that nobody is replaced unseen: when somebody else is assigned by ' +
            'now, the refusal tells who. Without a body the caller replaces whoever is assigned.',
          params: idParams,
          body: assignmentInput.nullish().meta({ examples: [sent.assignment] }),
          response: { 200: citizenSchema, ...problems('assignment-changed', 'colleague-unknown') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const order = request.body ?? undefined;
        const assigned = await assignCaseworker(deps, caller, request.params.id, order);
        return sendCitizen(deps, reply, caller, assigned);
      },
    );

    app.delete(
      '/citizens/:id/assigned-caseworker',
      {
        schema: {
          operationId: 'releaseCaseworker',
          tags: ['citizens'],
          summary: 'Release who is assigned to a citizen',
          description:
            'Names whom the caller releases: when somebody else is assigned by now, the refusal tells who. Without a ' +
            'name whoever is assigned is released.',
          params: idParams,
          querystring: releaseQuery,
          response: {
            ...problems('assignment-changed'),
            204: z.null().meta({ description: 'Nobody is assigned' }),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const released = await releaseCaseworker(deps, caller, request.params.id, request.query);
        return released.ok ? reply.code(204).send(null) : sendProblem(reply, released.refusal);
      },
    );
  };
