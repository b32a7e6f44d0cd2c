import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { ProblemRefusal } from '@frikort/domain/refusal';
import type { Result } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { sessionInQuery } from '../auth/find-caller.ts';
import { employmentFor, employmentSchema, type StoredEmployment } from '../employments/employment.ts';
import { sendProblem } from '../http/problem.ts';
import { type PdfLanguage, pdfLanguages } from '../pdf/pdf-document.ts';
import { renderCardPdf } from './card-pdf.ts';
import type { CitizenReader, ShownCard } from './read-store.ts';

/* What caseworkers and citizens are answered alike about a card. */

/** The address of a file is opened by the browser itself, which cannot send headers. */
export const cardPdfQuery = z.strictObject({
  lang: z.enum(pdfLanguages).optional().meta({ description: 'da when left out' }),
  ...sessionInQuery,
});

export const cardPdfAnswer = {
  description: 'The frikort with name and card number, to print or show',
  content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
};

/** Answers with the frikort as a PDF that the browser shows. */
export async function sendCardPdf(
  reply: FastifyReply,
  card: Result<ShownCard, ProblemRefusal>,
  language: PdfLanguage | undefined,
  at: Date,
): Promise<FastifyReply> {
  if (!card.ok) return sendProblem(reply, card.refusal);
  const pdf = await renderCardPdf(card.value, language ?? 'da', at);
  return reply
    .type('application/pdf')
    .header('content-disposition', 'inline; filename="frikort.pdf"')
    .header('cache-control', 'no-store')
    .send(pdf);
}

export const cardEmploymentsSchema = z
  .strictObject({ items: z.array(employmentSchema) })
  .meta({ id: 'CardEmployments', description: 'All employments of a card, latest start first' });

/** Answers with the employments of a card as this caller may see them. */
export function cardEmploymentsAnswer(
  caller: CitizenReader,
  employments: readonly StoredEmployment[],
  at: Date,
): z.output<typeof cardEmploymentsSchema> {
  const today = todayInCopenhagen(at);
  return { items: employments.map((stored) => employmentFor(caller, stored, today)) };
}
