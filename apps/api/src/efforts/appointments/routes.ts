import { effortPeople } from '@frikort/domain/access';
import { effortRights } from '@frikort/domain/effort-right';
import { effortAssignmentInput, organisationAssignmentInput } from '@frikort/domain/effort-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { authorityOf } from '../../authorities/authority.ts';
import { authoritySchema, idParams, idSchema, idSegment } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import type { EffortDeps } from '../effort-deps.ts';
import { effortFor, effortSchema } from '../efforts/effort.ts';
import { organisationFor, organisationSchema } from '../organisations/organisation.ts';
import {
  appointInEffort,
  appointInOrganisation,
  viewPeople,
  withdrawInEffort,
  withdrawInOrganisation,
} from './service.ts';

const tags = ['efforts'];

const personSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    authority: authoritySchema,
    rights: z.array(z.enum(effortRights)).meta({ description: 'What their latest login lets them be' }),
  })
  .meta({
    id: 'EffortPerson',
    examples: [answered.effortPerson],
    description: 'Somebody who can be appointed',
  });

const appointmentParams = z.strictObject({ id: idSegment, appointmentId: idSegment });

const order = 'An order: needs neither If-Match nor an Idempotency-Key.';

/** Who acts as what in organisations and their efforts (R39). */
export const appointmentRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/effort-organisations/:id/people',
      {
        schema: {
          operationId: 'listEffortPeople',
          tags,
          summary:
            'Who can be appointed, by name: people of its municipalities who have logged in with a permission',
          params: idParams,
          response: {
            200: z.strictObject({ items: z.array(personSchema) }).meta({ id: 'EffortPeople' }),
            ...problems('not-appointed'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await viewPeople(deps, caller, request.params.id);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return {
          items: outcome.value.map(({ authority, ...person }) => ({
            ...person,
            authority: authorityOf(authority),
          })),
        };
      },
    );
    await app.register(ofOrganisation(deps));
    await app.register(ofEffort(deps));
  };

const ofOrganisation =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/effort-organisations/:id/appointments',
      {
        schema: {
          operationId: 'appointInEffortOrganisation',
          tags,
          summary: 'Appoint an administrator or an effort manager',
          description: order,
          params: idParams,
          body: organisationAssignmentInput.meta({ examples: [sent.organisationAppointment] }),
          response: {
            200: organisationSchema,
            ...problems('not-appointed', 'right-not-held', 'already-appointed'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const wanted = { id: request.params.id, ...request.body };
        const outcome = await appointInOrganisation(deps, caller, wanted);
        return outcome.ok ? organisationFor(outcome.value) : sendProblem(reply, outcome.refusal);
      },
    );

    app.delete(
      '/effort-organisations/:id/appointments/:appointmentId',
      {
        schema: {
          operationId: 'endEffortOrganisationAppointment',
          tags,
          summary: 'End the appointment of an administrator or an effort manager, at once',
          params: appointmentParams,
          response: { 204: z.null(), ...problems('not-appointed', 'last-administrator') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await withdrawInOrganisation(deps, caller, request.params);
        return outcome.ok ? reply.code(204).send(null) : sendProblem(reply, outcome.refusal);
      },
    );
  };

const ofEffort =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/efforts/:id/appointments',
      {
        schema: {
          operationId: 'appointInEffort',
          tags,
          summary: 'Appoint a participant manager of an effort',
          description: order,
          params: idParams,
          body: effortAssignmentInput.meta({ examples: [sent.effortManagerAppointment] }),
          response: {
            200: effortSchema,
            ...problems('not-appointed', 'right-not-held', 'already-appointed'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const wanted = { id: request.params.id, ...request.body };
        const outcome = await appointInEffort(deps, caller, wanted);
        return outcome.ok ? effortFor(outcome.value, deps.clock()) : sendProblem(reply, outcome.refusal);
      },
    );

    app.delete(
      '/efforts/:id/appointments/:appointmentId',
      {
        schema: {
          operationId: 'endEffortAppointment',
          tags,
          summary: 'End the appointment of a participant manager, at once',
          params: appointmentParams,
          response: { 204: z.null(), ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await withdrawInEffort(deps, caller, request.params);
        return outcome.ok ? reply.code(204).send(null) : sendProblem(reply, outcome.refusal);
      },
    );
  };
