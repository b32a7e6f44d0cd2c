import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { employmentFor, employmentSchema } from '../employments/employment.ts';
import { cardEmploymentsCsv } from '../employments/employment-csv.ts';
import { asksForCsv, listAnswer, sendCsv } from '../http/csv.ts';
import { sendProblem } from '../http/problem.ts';
import { eachOf, sendItems } from '../http/whole-list.ts';
import type { LongAnswerDeps } from './citizen-deps.ts';
import type { CitizenReader } from './read-store.ts';
import { viewCardEmployments } from './service.ts';

const cardEmploymentsSchema = z
  .strictObject({ items: z.array(employmentSchema) })
  .meta({ id: 'CardEmployments', description: 'All employments of a card, latest start first' });

/** What both routes to the employments of a card answer with. */
export const cardEmploymentsAnswers = listAnswer(cardEmploymentsSchema, 'All of them');

/** Answers with the employments of one card, as a page shows them or as a file, to whoever may see the citizen. */
export function answerCardEmployments(
  deps: Omit<LongAnswerDeps, 'drawPool'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { caller, citizenId, year }: { caller: CitizenReader; citizenId: string; year: string },
): Promise<FastifyReply> {
  const asCsv = asksForCsv(request);
  return deps.fairUse(asCsv ? 'file' : 'list', request, reply, async (signal) => {
    const seen = asCsv ? 'exported' : 'viewed';
    const employments = await viewCardEmployments(deps, caller, citizenId, year, { seen, signal });
    if (!employments.ok) return sendProblem(reply, employments.refusal);
    if (asCsv) return await sendCsv(request, reply, cardEmploymentsCsv(employments.value, year));
    const today = todayInCopenhagen(deps.clock());
    const answers = eachOf(employments.value, (stored) => employmentFor(caller, stored, today));
    return await sendItems(reply, employmentSchema, answers);
  });
}
