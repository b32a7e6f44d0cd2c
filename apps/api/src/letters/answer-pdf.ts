import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LongAnswerDeps } from '../citizens/citizen-deps.ts';
import type { LetterToDraw } from './letter-pdf.ts';

export const letterPdfAnswer = {
  description: 'The letter to print or send, as a tagged PDF',
  content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
};

/** The name of the file, which tells nothing of whom it is about. */
const fileNames = {
  grant: { da: 'bevilling', en: 'grant' },
  deactivation: { da: 'afgoerelse', en: 'decision' },
} as const;

/**
 * Answers with a letter as a PDF that the browser shows.
 * @param read gives the letter, or has answered with why not
 */
export function answerLetterPdf(
  { fairUse, drawPool }: Pick<LongAnswerDeps, 'fairUse' | 'drawPool'>,
  request: FastifyRequest,
  reply: FastifyReply,
  read: () => Promise<LetterToDraw | FastifyReply>,
): Promise<FastifyReply> {
  return fairUse('card', request, reply, async (signal) => {
    drawPool.requireRoom();
    const letter = await read();
    if (!('filled' in letter)) return letter;
    const pdf = await drawPool.draw({ kind: 'letter', letter }, signal);
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${fileNames[letter.kind][letter.language]}.pdf"`)
      .header('cache-control', 'no-store')
      .send(pdf);
  });
}
