import { caseworkers } from '@frikort/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { sessionInQuery } from '../auth/session/find-caller.ts';
import type { LongAnswerDeps } from '../citizens/citizen-deps.ts';
import { idSegment } from '../http/answer-schemas.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { pdfLanguages } from '../pdf/pdf-document.ts';
import { answerLetterPdf, letterPdfAnswer } from './answer-pdf.ts';
import {
  letterFor,
  letterForCaseworkers,
  letterForCaseworkersSchema,
  letterSchema,
  letterToDraw,
} from './letter.ts';
import { viewLetter } from './service.ts';

const ownParams = z.strictObject({ letterId: idSegment });
const citizenParams = z.strictObject({ id: idSegment, letterId: idSegment });

/** The address of a file is opened by the browser itself, which cannot send headers. */
const pdfQuery = z.strictObject({
  lang: z.enum(pdfLanguages).optional().meta({ description: 'da when left out' }),
  ...sessionInQuery,
});

/** The letters of a citizen's decisions (R36): for caseworkers of the responsible authority, and for the citizen. */
export const letterRoutes =
  (deps: LongAnswerDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens/:id/letters/:letterId',
      {
        schema: {
          operationId: 'getLetter',
          tags: ['citizens'],
          summary: 'The letter of a decision, as it was made',
          params: citizenParams,
          response: { 200: letterForCaseworkersSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const { id: citizenId, letterId } = request.params;
        const look = { citizenId, letterId, seen: 'viewed' } as const;
        const letter = await viewLetter(deps, callerOf(request, ...caseworkers), look);
        return letter.ok ? letterForCaseworkers(letter.value) : sendProblem(reply, letter.refusal);
      },
    );

    app.get(
      '/citizens/:id/letters/:letterId/pdf',
      {
        config: { sessionInQuery: true },
        schema: {
          operationId: 'getLetterPdf',
          tags: ['citizens'],
          summary: 'The letter of a decision, to print or send',
          params: citizenParams,
          querystring: pdfQuery,
          response: { 200: letterPdfAnswer, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const { id: citizenId, letterId } = request.params;
        const look = { citizenId, letterId, caller: callerOf(request, ...caseworkers) };
        return await answerStoredPdf(deps, request, reply, { ...look, lang: request.query.lang });
      },
    );

    app.get(
      '/me/letters/:letterId',
      {
        schema: {
          operationId: 'getOwnLetter',
          tags: ['me'],
          summary: 'The letter of a decision, as it was made',
          params: ownParams,
          response: { 200: letterSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        const look = { citizenId: caller.citizenId, ...request.params, seen: 'viewed' } as const;
        const letter = await viewLetter(deps, caller, look);
        return letter.ok ? letterFor(letter.value) : sendProblem(reply, letter.refusal);
      },
    );

    app.get(
      '/me/letters/:letterId/pdf',
      {
        config: { sessionInQuery: true },
        schema: {
          operationId: 'getOwnLetterPdf',
          tags: ['me'],
          summary: 'The letter of a decision, to print or keep',
          params: ownParams,
          querystring: pdfQuery,
          response: { 200: letterPdfAnswer, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'citizen');
        const look = { citizenId: caller.citizenId, ...request.params, caller };
        return await answerStoredPdf(deps, request, reply, { ...look, lang: request.query.lang });
      },
    );
  };

type StoredLook = {
  caller: CaseworkerCaller | CitizenCaller;
  citizenId: string;
  letterId: string;
  lang: (typeof pdfLanguages)[number] | undefined;
};

function answerStoredPdf(
  deps: LongAnswerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { caller, citizenId, letterId, lang: language = 'da' }: StoredLook,
): Promise<FastifyReply> {
  return answerLetterPdf(deps, request, reply, async () => {
    const letter = await viewLetter(deps, caller, { citizenId, letterId, seen: 'exported' });
    return letter.ok ? letterToDraw(letter.value, language, false) : sendProblem(reply, letter.refusal);
  });
}
