import { grantInput, searchInput, statusChangeInput } from '@frikort/domain/schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/access.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { idParams } from '../http/answer-schemas.ts';
import { idempotencyClaim } from '../http/idempotency.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { citizenForCaseworker, citizenSchema } from './citizen.ts';
import { grantEnrolment } from './grant-service.ts';
import type { CitizenDeps, CitizenOutcome } from './outcome.ts';
import { searchAnswer, searchResultSchema } from './search-answer.ts';
import { searchCitizen } from './search-service.ts';
import { assignCaller, releaseCaseworker, setEnrolmentStatus, viewCitizen } from './service.ts';

const whoMayCall = ['not-authenticated', 'not-permitted'] as const;

/** Caseworkers find citizens, grant the frikort and look after it (R13-R17). */
export const citizenRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const answer = (reply: FastifyReply, caller: CaseworkerCaller, outcome: CitizenOutcome) =>
      outcome.ok
        ? citizenForCaseworker(deps.vault, caller, outcome.value)
        : sendProblem(reply, outcome.refusal);

    app.post(
      '/citizens/search',
      {
        schema: {
          tags: ['citizens'],
          summary: 'Find a citizen by CPR number or card number',
          description: 'Changes nothing. A POST, because a CPR number must not stand in an address.',
          body: searchInput,
          response: {
            200: searchResultSchema,
            ...problems(
              ...whoMayCall,
              'search-input-invalid',
              'cpr-unknown',
              'citizen-of-other-authority',
              'register-unavailable',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        const found = await searchCitizen(deps, caller, request.body.query);
        return found.ok ? searchAnswer(deps.vault, caller, found.value) : sendProblem(reply, found.refusal);
      },
    );

    app.post(
      '/citizens',
      {
        schema: {
          tags: ['citizens'],
          summary: 'Grant a frikort',
          description:
            "Needs an Idempotency-Key. The caller's municipality becomes the responsible authority. The consent is the citizen's, to the text of that version.",
          body: grantInput,
          response: {
            201: citizenSchema,
            ...problems(
              ...whoMayCall,
              'cpr-unknown',
              'already-enrolled',
              'consent-missing',
              'register-unavailable',
              'idempotency-key-missing',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const granted = await grantEnrolment(deps, caller, request.body, claim);
        if (!granted.ok) return sendProblem(reply, granted.refusal);
        reply.code(201).header('location', `/api/v1/citizens/${granted.value.id}`);
        return citizenForCaseworker(deps.vault, caller, granted.value);
      },
    );

    app.get(
      '/citizens/:id',
      {
        schema: {
          tags: ['citizens'],
          summary: 'One citizen',
          params: idParams,
          response: { 200: citizenSchema, ...problems(...whoMayCall, 'not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        return answer(reply, caller, await viewCitizen(deps, caller, request.params.id));
      },
    );

    for (const [path, status, summary, conflict] of [
      ['deactivation', 'inactive', 'Deactivate a frikort, for all years from now on', 'already-inactive'],
      ['reactivation', 'active', 'Reactivate a frikort, for all years from now on', 'already-active'],
    ] as const) {
      app.post(
        `/citizens/:id/${path}`,
        {
          schema: {
            tags: ['citizens'],
            summary,
            description: 'An order: needs neither If-Match nor an Idempotency-Key.',
            params: idParams,
            body: statusChangeInput,
            response: { 200: citizenSchema, ...problems(...whoMayCall, 'not-found', conflict) },
          },
        },
        async (request, reply) => {
          const caller = callerOf(request, 'caseworker');
          const { id } = request.params;
          return answer(reply, caller, await setEnrolmentStatus(deps, caller, id, status, request.body));
        },
      );
    }

    app.put(
      '/citizens/:id/assigned-caseworker',
      {
        schema: {
          tags: ['citizens'],
          summary: 'Assign the caller to a citizen',
          description: 'Replaces whoever is assigned.',
          params: idParams,
          response: { 200: citizenSchema, ...problems(...whoMayCall, 'not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        return answer(reply, caller, await assignCaller(deps, caller, request.params.id));
      },
    );

    app.delete(
      '/citizens/:id/assigned-caseworker',
      {
        schema: {
          tags: ['citizens'],
          summary: 'Release whoever is assigned to a citizen',
          params: idParams,
          response: {
            204: z.null().meta({ description: 'Nobody is assigned' }),
            ...problems(...whoMayCall, 'not-found'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        const released = await releaseCaseworker(deps, caller, request.params.id);
        return released.ok ? reply.code(204).send(null) : sendProblem(reply, released.refusal);
      },
    );
  };
