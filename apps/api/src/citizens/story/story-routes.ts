import { caseworkers } from '@frikort/domain/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams } from '../../http/answer-schemas.ts';
import { problems } from '../../http/problem.ts';
import type { LongAnswerDeps } from '../citizen-deps.ts';
import { answerStory, storyAnswers, storyQuery } from './story-answer.ts';

/** The story of a frikort, for caseworkers of the responsible authority (R14, R25). */
export const storyRoutes =
  (deps: LongAnswerDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens/:id/story',
      {
        schema: {
          operationId: 'getStory',
          tags: ['citizens'],
          summary: 'Everything that happened to a frikort, oldest first, with the balance after each',
          params: idParams,
          querystring: storyQuery,
          response: { 200: storyAnswers, ...problems('export-too-large') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { params, query } = request;
        return await answerStory(deps, request, reply, { caller, citizenId: params.id, query });
      },
    );
  };
