import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { answerCardPdf, cardPdfAnswer, cardPdfQuery } from '../citizens/card-answers.ts';
import { answerCardEmployments, cardEmploymentsAnswers } from '../citizens/card-employments.ts';
import { showCard, viewOwnData } from '../citizens/service.ts';
import { answerStory, storyAnswers, storyQuery } from '../citizens/story/story-answer.ts';
import { yearSegment } from '../http/answer-schemas.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { accessLogRoutes } from './access-log-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { meFor, meSchema } from './me.ts';
import type { MeDeps } from './me-deps.ts';
import { withdrawalRoutes } from './withdrawal-routes.ts';

const yearParams = z.strictObject({ year: yearSegment });

/** Citizens about themselves (R24). */
export const meRoutes =
  (deps: MeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(accessLogRoutes(deps));
    await app.register(exportRoutes(deps));
    await app.register(withdrawalRoutes(deps));
    app.get(
      '/me',
      {
        schema: {
          operationId: 'getOwnFrikort',
          tags: ['me'],
          summary: 'The citizen with their frikort',
          response: { 200: meSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const me = await viewOwnData(deps, callerOf(request, 'citizen'));
        return me.ok ? meFor(deps.vault, me.value) : sendProblem(reply, me.refusal);
      },
    );

    app.get(
      '/me/card.pdf',
      {
        config: { sessionInQuery: true },
        schema: {
          operationId: 'getOwnCardPdf',
          tags: ['me'],
          summary: 'The frikort as a page to print or show',
          querystring: cardPdfQuery,
          response: { 200: cardPdfAnswer, ...problems('not-found', 'enrolment-inactive') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        return await answerCardPdf(deps, request, reply, {
          show: () => showCard(deps, caller, caller.citizenId),
          query: request.query,
        });
      },
    );

    app.get(
      '/me/story',
      {
        schema: {
          operationId: 'getOwnStory',
          tags: ['me'],
          summary: 'Everything that happened to the frikort, oldest first, with the balance after each',
          querystring: storyQuery,
          response: { 200: storyAnswers, ...problems('not-found', 'export-too-large') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        const { citizenId } = caller;
        return await answerStory(deps, request, reply, { caller, citizenId, query: request.query });
      },
    );

    app.get(
      '/me/cards/:year/employments',
      {
        schema: {
          operationId: 'listOwnCardEmployments',
          tags: ['me'],
          summary: 'The employments of one card',
          params: yearParams,
          response: {
            200: cardEmploymentsAnswers,
            ...problems('export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        const { citizenId } = caller;
        const { year } = request.params;
        return await answerCardEmployments(deps, request, reply, { caller, citizenId, year });
      },
    );
  };
