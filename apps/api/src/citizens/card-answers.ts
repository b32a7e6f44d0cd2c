import type { EnrolmentInactive } from '@frikort/domain/refusal';
import type { Result } from '@frikort/domain/result';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sessionInQuery } from '../auth/session/find-caller.ts';
import { sendProblem } from '../http/problem.ts';
import { pdfLanguages } from '../pdf/pdf-document.ts';
import type { LongAnswerDeps } from './citizen-deps.ts';
import type { ShownCard } from './read-store.ts';

/* What caseworkers and citizens are answered alike about a frikort. */

/** The address of a file is opened by the browser itself, which cannot send headers. */
export const cardPdfQuery = z.strictObject({
  lang: z.enum(pdfLanguages).optional().meta({ description: 'da when left out' }),
  name: z
    .enum(['full', 'initials'])
    .optional()
    .meta({ description: 'How the citizen is named; full when left out' }),
  ...sessionInQuery,
});

type CardPdfQuery = z.output<typeof cardPdfQuery>;

export const cardPdfAnswer = {
  description: 'The frikort with name and card number, to print or show',
  content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
};

/** Answers with the frikort as a PDF that the browser shows. */
export function answerCardPdf(
  { clock, fairUse, drawPool }: Omit<LongAnswerDeps, 'db'>,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    show,
    query,
  }: {
    show: () => Promise<Result<ShownCard, { code: 'not-found' } | EnrolmentInactive>>;
    query: CardPdfQuery;
  },
): Promise<FastifyReply> {
  return fairUse('card', request, reply, async (signal) => {
    drawPool.requireRoom();
    const card = await show();
    if (!card.ok) return sendProblem(reply, card.refusal);
    const { lang: language = 'da', name: named = 'full' } = query;
    const task = { kind: 'card', card: card.value, language, named, at: clock() } as const;
    const pdf = await drawPool.draw(task, signal);
    return reply
      .type('application/pdf')
      .header('content-disposition', 'inline; filename="frikort.pdf"')
      .header('cache-control', 'no-store')
      .send(pdf);
  });
}
