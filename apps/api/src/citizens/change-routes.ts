import { caseworkers } from '@frikort/domain/access';
import { controlInput, statusChangeInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams } from '../http/answer-schemas.ts';
import { sent } from '../http/openapi/examples.ts';
import { problems } from '../http/problem.ts';
import { citizenSchema } from './citizen.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { sendCitizen } from './send-citizen.ts';
import { controlCitizen, setEnrolmentStatus } from './service.ts';

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
