import { letterInputs } from '@frikort/domain/authority-schemas';
import { type LetterKind, letterKinds } from '@frikort/domain/letter';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AdministratorCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import type { LongAnswerDeps } from '../citizens/citizen-deps.ts';
import { sent } from '../http/openapi/examples.ts';
import { sendOutdated } from '../http/problem.ts';
import { expectedVersion, setVersionTag } from '../http/version-tag.ts';
import { pdfLanguages } from '../pdf/pdf-document.ts';
import { answerLetterPdf, letterPdfAnswer } from './answer-pdf.ts';
import { previewLetter, setLetterText, viewLetterTexts } from './service.ts';
import { type OwnTextAnswer, ownTextFor, ownTextSchemas, type SavedText } from './text.ts';

const previewQuery = z.strictObject({
  lang: z.enum(pdfLanguages).optional().meta({ description: 'da when left out' }),
});

const named = { grant: 'Grant', deactivation: 'Deactivation' } as const;
const summaries = { grant: 'the letter of a grant', deactivation: 'the letter of a deactivation' } as const;

const description =
  'For the administrator. Paragraphs have an empty line between them. In the body and in `complaint` placeholders may stand, which are filled in for each citizen: `{navn}`, `{kortnummer}`, `{dato}`, `{kommune}`, `{kontakt}`, in a grant `{beløb}`, in a deactivation `{begrundelse}` and `{virkningsdato}`; there are no others, and no other braces (`placeholder-unknown`). The body of a grant must have `{kortnummer}` and `{beløb}`, that of a deactivation `{begrundelse}` and `{dato}` (`placeholder-missing`).';

/** What a municipality writes in its letters (R36): for its administrator (R28). */
export const letterTextRoutes =
  (deps: LongAnswerDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const kind of letterKinds) await app.register(routesOf(kind, deps));
  };

const routesOf =
  (kind: LetterKind, deps: LongAnswerDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const path = `/letter-texts/${kind}`;
    const tags = ['citizens'];

    app.get(
      path,
      {
        config: { version: 'answered' },
        schema: {
          operationId: `get${named[kind]}LetterText`,
          tags,
          summary: `What the caller's municipality writes in ${summaries[kind]}`,
          description: 'For its administrator.',
          response: { 200: ownTextSchemas[kind] },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'administrator');
        return answer(reply, caller, kind, await viewLetterTexts(deps, caller, kind));
      },
    );

    app.put(
      path,
      {
        config: { version: 'expected' },
        schema: {
          operationId: `set${named[kind]}LetterText`,
          tags,
          summary: `Say what the caller's municipality writes in ${summaries[kind]}, from now on`,
          description: `${description} Letters that were made stay as they are.`,
          body: letterInputs[kind].meta({ examples: [sent.letterTexts[kind]] }),
          response: { 200: ownTextSchemas[kind] },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'administrator');
        const order = { kind, version: expectedVersion(request), text: request.body };
        const outcome = await setLetterText(deps, caller, order);
        if (outcome.ok) return answer(reply, caller, kind, outcome.value);
        return sendOutdated(reply, answer(reply, caller, kind, outcome.outdated));
      },
    );

    app.post(
      `${path}/preview`,
      {
        schema: {
          operationId: `preview${named[kind]}Letter`,
          tags,
          summary: `${summaries[kind].replace('the', 'The')} as it would be, to somebody who does not exist`,
          description: `${description} Saves nothing.`,
          querystring: previewQuery,
          body: letterInputs[kind].meta({ examples: [sent.letterTexts[kind]] }),
          response: { 200: letterPdfAnswer },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'administrator');
        const { lang: language = 'da' } = request.query;
        const text = request.body;
        return await answerLetterPdf(deps, request, reply, () =>
          previewLetter(deps, caller, { kind, text, language }),
        );
      },
    );
  };

function answer(
  reply: FastifyReply,
  caller: AdministratorCaller,
  kind: LetterKind,
  saved: readonly SavedText[],
): OwnTextAnswer {
  setVersionTag(reply, saved[0]?.version ?? 0);
  return ownTextFor(caller, kind, saved);
}
