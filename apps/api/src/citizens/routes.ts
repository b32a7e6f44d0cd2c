import { caseworkers } from '@frikort/domain/access';
import { grantInput, searchInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { assignmentRoutes } from './assignment/assignment-routes.ts';
import { colleagueRoutes } from './assignment/colleague-routes.ts';
import { handOverRoutes } from './assignment/hand-over-routes.ts';
import { citizenCardRoutes } from './card-routes.ts';
import { controlRoutes, statusRoutes } from './change-routes.ts';
import { citizenForCaseworker, citizenSchema } from './citizen.ts';
import type { LongAnswerDeps, SearchDeps } from './citizen-deps.ts';
import { grantEnrolment } from './grant-service.ts';
import { grantUndoRoutes } from './grant-undo/grant-undo-routes.ts';
import { citizenListRoutes } from './list-routes.ts';
import { ownWorkRoutes } from './own-work/own-work-routes.ts';
import { registerNewsRoutes } from './register-news/routes.ts';
import { searchAnswer, searchResultSchema } from './search-answer.ts';
import { searchCitizen } from './search-service.ts';
import { sendCitizen } from './send-citizen.ts';
import { viewCitizen } from './service.ts';
import { severalControlsRoutes } from './several-controls.ts';
import { storyRoutes } from './story/story-routes.ts';
import { citizenTotalsRoutes } from './totals-routes.ts';
import { withdrawalRoutes } from './withdrawal/routes.ts';
import { worklistRoutes } from './worklist-routes.ts';

/** Caseworkers find citizens, grant the frikort and look after it (R13-R17). */
export const citizenRoutes =
  (deps: SearchDeps & LongAnswerDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const lists = [worklistRoutes, ownWorkRoutes, citizenTotalsRoutes, citizenListRoutes];
    const parts = [searchRoutes, grantRoutes, ...lists, viewRoutes];
    const orders = [
      grantUndoRoutes,
      statusRoutes,
      controlRoutes,
      severalControlsRoutes,
      registerNewsRoutes,
      withdrawalRoutes,
      assignmentRoutes,
      handOverRoutes,
      colleagueRoutes,
    ];
    for (const part of [...parts, ...orders, storyRoutes, citizenCardRoutes]) {
      await app.register(part(deps));
    }
  };

/** R14, R16 */
const searchRoutes =
  (deps: SearchDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens/search',
      {
        schema: {
          operationId: 'searchCitizen',
          tags: ['citizens'],
          summary: 'Find a citizen by CPR number or card number',
          description: 'Changes nothing. A POST, because a CPR number must not stand in an address.',
          body: searchInput.meta({ examples: [sent.citizenSearch] }),
          response: {
            200: searchResultSchema,
            ...problems(
              'search-input-invalid',
              'cpr-unknown',
              'card-number-unknown',
              'citizen-of-other-authority',
              'register-unavailable',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const found = await searchCitizen(deps, caller, request.body.query);
        request.numberCounted = true;
        return found.ok ? searchAnswer(deps.vault, caller, found.value) : sendProblem(reply, found.refusal);
      },
    );
  };

/** R13, R14, R21 */
const grantRoutes =
  (deps: SearchDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'grantFrikort',
          tags: ['citizens'],
          summary: 'Grant a frikort',
          description:
            "The caller's municipality becomes the responsible authority. The consent is the citizen's, to the text of that version.",
          body: grantInput.meta({ examples: [sent.grant] }),
          response: {
            201: citizenSchema,
            ...problems(
              'cpr-unknown',
              'citizen-of-other-authority',
              'already-enrolled',
              'grant-blocked-by-register',
              'consent-missing',
              'consent-text-outdated',
              'register-unavailable',
              'card-numbers-exhausted',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const granted = await grantEnrolment(deps, caller, request.body, claim);
        if (!granted.ok) {
          request.numberCounted = 'counted' in granted;
          return sendProblem(reply, granted.refusal);
        }
        announceCreation(reply, `/api/v1/citizens/${granted.value.id}`, granted);
        return citizenForCaseworker(deps.vault, caller, granted.value);
      },
    );
  };

/** R14 */
const viewRoutes =
  (deps: SearchDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens/:id',
      {
        schema: {
          operationId: 'getCitizen',
          tags: ['citizens'],
          summary: 'One citizen',
          params: idParams,
          response: { 200: citizenSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        return sendCitizen(deps, reply, caller, await viewCitizen(deps, caller, request.params.id));
      },
    );
  };
