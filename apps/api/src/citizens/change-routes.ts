import { caseworkers } from '@frikort/domain/access';
import { assignmentInput, controlInput, releaseQuery, statusChangeInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams } from '../http/answer-schemas.ts';
import { sent } from '../http/openapi/examples.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { citizenSchema } from './citizen.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { sendCitizen } from './send-citizen.ts';
import { assignCaller, controlCitizen, releaseCaseworker, setEnrolmentStatus } from './service.ts';

const statusOrders = [
  {
    operationId: 'deactivateFrikort',
    summary: 'Deactivate a frikort, for all years from now on',
    path: 'deactivation',
    status: 'inactive',
    conflict: 'already-inactive',
  },
  {
    operationId: 'reactivateFrikort',
    summary: 'Reactivate a frikort, for all years from now on',
    path: 'reactivation',
    status: 'active',
    conflict: 'already-active',
  },
] as const;

/** Deactivation and reactivation (R15). */
export const statusRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const { path, status, conflict, ...named } of statusOrders) {
      app.post(
        `/citizens/:id/${path}`,
        {
          schema: {
            tags: ['citizens'],
            ...named,
            description: 'An order: needs neither If-Match nor an Idempotency-Key.',
            params: idParams,
            body: statusChangeInput.meta({ examples: [sent.statusChange] }),
            response: { 200: citizenSchema, ...problems(conflict) },
          },
        },
        async (request, reply) => {
          const caller = callerOf(request, ...caseworkers);
          const { id } = request.params;
          return sendCitizen(
            deps,
            reply,
            caller,
            await setEnrolmentStatus(deps, caller, id, status, request.body),
          );
        },
      );
    }
  };

/** Recording that a citizen was controlled (R18). */
export const controlRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens/:id/controls',
      {
        schema: {
          operationId: 'recordControl',
          tags: ['citizens'],
          summary: 'Record a control of whether a citizen still fulfils the conditions',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key. One with the outcome `ends` deactivates the ' +
            'frikort in the same act.',
          params: idParams,
          body: controlInput.meta({ examples: [sent.control] }),
          response: { 200: citizenSchema, ...problems('enrolment-inactive', 'control-date-invalid') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const controlled = await controlCitizen(deps, caller, request.params.id, request.body);
        return sendCitizen(deps, reply, caller, controlled);
      },
    );
  };

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
          summary: 'Assign the caller to a citizen',
          description:
            'Names whom the caller replaces, so that nobody is replaced unseen: when somebody else is assigned by ' +
            'now, the refusal tells who. Without a body whoever is assigned is replaced.',
          params: idParams,
          body: assignmentInput.nullish().meta({ examples: [sent.assignment] }),
          response: { 200: citizenSchema, ...problems('assignment-changed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        return sendCitizen(
          deps,
          reply,
          caller,
          await assignCaller(deps, caller, request.params.id, request.body ?? undefined),
        );
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
