import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { cardEmploymentsCsv } from '../employments/employment-csv.ts';
import { asksForCsv, listAnswer, sendCsv } from '../http/csv.ts';
import { sendProblem } from '../http/problem.ts';
import { cardEmploymentsAnswer, cardEmploymentsSchema } from './card-answers.ts';
import type { CitizenDeps } from './outcome.ts';
import type { CitizenReader } from './read-store.ts';
import { viewCardEmployments } from './service.ts';

/** What both routes to the employments of a card answer with. */
export const cardEmploymentsAnswers = listAnswer(cardEmploymentsSchema, 'All of them');

/** Answers with the employments of one card, as a page shows them or as a file, to whoever may see the citizen. */
export async function answerCardEmployments(
  deps: Pick<CitizenDeps, 'db' | 'clock'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { caller, citizenId, year }: { caller: CitizenReader; citizenId: string; year: string },
): Promise<z.output<typeof cardEmploymentsSchema> | FastifyReply> {
  const asCsv = asksForCsv(request);
  const seen = asCsv ? 'exported' : 'viewed';
  const employments = await viewCardEmployments(deps, caller, citizenId, year, seen);
  if (!employments.ok) return sendProblem(reply, employments.refusal);
  if (asCsv) return await sendCsv(request, reply, cardEmploymentsCsv(employments.value, year));
  return cardEmploymentsAnswer(caller, employments.value, deps.clock());
}
