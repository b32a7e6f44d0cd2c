import { caseworkers } from '@frikort/domain/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { eventFor, type HistoryEvent, type HistoryRow, historySchema } from '../history/history-answer.ts';
import { sendHistory } from '../history/send-history.ts';
import { idParams, idSegment, yearSegment } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer } from '../http/csv.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { eachOf } from '../http/whole-list.ts';
import { answerCardPdf, cardPdfAnswer, cardPdfQuery } from './card-answers.ts';
import { answerCardEmployments, cardEmploymentsAnswers } from './card-employments.ts';
import type { LongAnswerDeps } from './citizen-deps.ts';
import { showCard, viewCardHistory } from './service.ts';

const cardParams = z.strictObject({ id: idSegment, year: yearSegment });

/** A citizen's cards, for caseworkers of the responsible authority (R14, R25). */
export const citizenCardRoutes =
  (deps: LongAnswerDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens/:id/card.pdf',
      {
        config: { sessionInQuery: true },
        schema: {
          operationId: 'getCardPdf',
          tags: ['citizens'],
          summary: 'The frikort as a page to print or show',
          params: idParams,
          querystring: cardPdfQuery,
          response: { 200: cardPdfAnswer, ...problems('enrolment-inactive') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        return await answerCardPdf(deps, request, reply, {
          show: () => showCard(deps, caller, request.params.id),
          query: request.query,
        });
      },
    );

    app.get(
      '/citizens/:id/cards/:year/history',
      {
        schema: {
          operationId: 'getCardHistory',
          tags: ['citizens'],
          summary: 'What happened to a frikort, oldest first',
          params: cardParams,
          response: {
            200: listAnswer(historySchema, 'All of it'),
            ...problems('export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { id, year } = request.params;
        const asCsv = asksForCsv(request);
        return await deps.fairUse(asCsv ? 'file' : 'list', request, reply, async (signal) => {
          const seen = asCsv ? 'exported' : 'viewed';
          const history = await viewCardHistory(deps, caller, id, year, { seen, signal });
          if (!history.ok) return sendProblem(reply, history.refusal);
          const events = eachOf(history.value, (row) => cardEventFor(caller, row));
          return await sendHistory(request, reply, { events, asCsv });
        });
      },
    );

    app.get(
      '/citizens/:id/cards/:year/employments',
      {
        schema: {
          operationId: 'listCardEmployments',
          tags: ['citizens'],
          summary: 'The employments of one card',
          params: cardParams,
          response: {
            200: cardEmploymentsAnswers,
            ...problems('export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { id, year } = request.params;
        return await answerCardEmployments(deps, request, reply, { caller, citizenId: id, year });
      },
    );
  };

/**
 * What happened, as this caseworker may see it. Who was assigned is a name of the municipality that recorded it, and
 * stays inside it, also when the citizen has moved on to another (R19, R25).
 */
export function cardEventFor(caller: CaseworkerCaller, { event }: HistoryRow): HistoryEvent {
  if (event.cvr === caller.organisation.cvr) return eventFor(caller, { event }, false);
  const changes = event.changes.filter(({ field }) => field !== 'assignedCaseworker');
  return eventFor(caller, { event: { ...event, changes } }, false);
}
