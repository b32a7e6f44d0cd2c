import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/access.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { type HistoryAnswer, type HistoryRow, historyFor, historySchema } from '../history/history-answer.ts';
import { historyCsv } from '../history/history-csv.ts';
import { idParams } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer, sendCsv } from '../http/csv.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { cardPdfAnswer, cardPdfQuery, sendCardPdf } from './card-answers.ts';
import { answerCardEmployments, cardEmploymentsAnswers } from './card-employments.ts';
import type { CitizenDeps } from './outcome.ts';
import { showCard, viewCardHistory } from './service.ts';

const cardParams = z.strictObject({ id: z.string().max(100), year: z.string().max(100) });

/** A citizen's cards, for caseworkers of the responsible authority (R14, R25). */
export const citizenCardRoutes =
  (deps: Pick<CitizenDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
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
        const card = await showCard(deps, callerOf(request, 'caseworker'), request.params.id);
        return await sendCardPdf(reply, card, request.query.lang, deps.clock());
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
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        const { id, year } = request.params;
        const asCsv = asksForCsv(request);
        const history = await viewCardHistory(deps, caller, id, year, asCsv ? 'exported' : 'viewed');
        if (!history.ok) return sendProblem(reply, history.refusal);
        const answer = cardHistoryFor(caller, history.value);
        return asCsv ? await sendCsv(request, reply, historyCsv(answer)) : answer;
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
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'caseworker');
        const { id, year } = request.params;
        return await answerCardEmployments(deps, request, reply, { caller, citizenId: id, year });
      },
    );
  };

/**
 * The history as this caseworker may see it. Who was assigned is a name of the municipality that recorded it, and
 * stays inside it, also when the citizen has moved on to another (R19, R25).
 */
export function cardHistoryFor(caller: CaseworkerCaller, rows: readonly HistoryRow[]): HistoryAnswer {
  const shown = rows.map(({ event }) => {
    if (event.cvr === caller.organisation.cvr) return { event };
    return {
      event: { ...event, changes: event.changes.filter(({ field }) => field !== 'assignedCaseworker') },
    };
  });
  return historyFor(caller, shown, false);
}
