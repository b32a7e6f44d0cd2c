import { present } from '@frikort/domain/present';
import { storyKinds } from '@frikort/domain/story';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isId } from '../../http/answer-schemas.ts';
import { asksForCsv, listAnswer, sendCsv } from '../../http/csv.ts';
import { sendProblem } from '../../http/problem.ts';
import { sendItems } from '../../http/whole-list.ts';
import type { LongAnswerDeps } from '../citizen-deps.ts';
import type { CitizenReader } from '../read-store.ts';
import { storyEventSchema, storySchema, tellStory } from './story.ts';
import { storyCsv } from './story-csv.ts';
import { readStory, readStoryYears } from './story-store.ts';

export const storyQuery = z.strictObject({
  kind: z.enum(storyKinds).optional().meta({ description: 'Only what belongs to this' }),
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .optional()
    .meta({
      description: 'Only what concerns the card of this year, or happened in it and concerns no card',
      examples: ['2026'],
    }),
});

/** What both routes to a story answer with. */
export const storyAnswers = listAnswer(storySchema, 'All of it');

/** Answers with the story of a frikort, as a page shows it or as a file, to whoever may see the citizen (R14, R24). */
export function answerStory(
  deps: Omit<LongAnswerDeps, 'drawPool'>,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    caller,
    citizenId,
    query,
  }: { caller: CitizenReader; citizenId: string; query: z.output<typeof storyQuery> },
): Promise<FastifyReply> {
  const asCsv = asksForCsv(request);
  return deps.fairUse(asCsv ? 'file' : 'list', request, reply, async (signal) => {
    const now = deps.clock();
    const years = isId(citizenId) ? await readStoryYears(deps.db, caller, citizenId, now) : undefined;
    if (!years) return sendProblem(reply, { code: 'not-found' });
    const seen = asCsv ? 'exported' : 'viewed';
    const rows = readStory(deps.db, { caller, citizenId, at: now }, seen, { signal });
    const { kind, year } = query;
    const filter = present({ kind, year: year === undefined ? undefined : Number(year) });
    const events = tellStory(rows, { caller, years, now }, filter);
    if (asCsv) return await sendCsv(request, reply, storyCsv(events));
    return await sendItems(reply, storyEventSchema, events);
  });
}
