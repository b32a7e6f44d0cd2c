import { caseworkers } from '@frikort/domain/access';
import { newsSeen } from '@frikort/domain/register-news';
import { newsSeenInput } from '@frikort/domain/register-news-schemas';
import { accepted, refused } from '@frikort/domain/result';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, isId } from '../../http/answer-schemas.ts';
import { sent } from '../../http/openapi/examples.ts';
import { untilDecided } from '../../http/use-case.ts';
import { citizenSchema } from '../citizen.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { sendCitizen } from '../send-citizen.ts';
import { onCitizen, viewStored } from '../service.ts';
import { readNews, storeSighting } from './store.ts';

/** Marking what the CPR register has told as seen (R21). */
export const registerNewsRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/citizens/:id/register-news/seen',
      {
        schema: {
          operationId: 'markRegisterNewsSeen',
          tags: ['citizens'],
          summary: 'Mark what the CPR register has told of a citizen as seen',
          description:
            'Until the latest `at` of `registerNews` that the caller has seen: what was told since stays news. What ' +
            'somebody has marked already stays so, without an event.',
          params: idParams,
          body: newsSeenInput.meta({ examples: [sent.newsSeen] }),
          response: { 200: citizenSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const until = new Date(request.body.until);
        return sendCitizen(deps, reply, caller, await markSeen(deps, caller, request.params.id, until));
      },
    );
  };

async function markSeen(
  deps: Pick<CitizenDeps, 'db' | 'clock'>,
  caller: CaseworkerCaller,
  citizenId: string,
  until: Date,
) {
  return await untilDecided(async () => {
    const facts = isId(citizenId) ? await readNews(deps.db, caller, citizenId) : undefined;
    if (!facts) return refused({ code: 'not-found' });
    const { registerStatus, news } = facts;
    const seen = newsSeen({ registerStatus, ...news }, until);
    if (seen.length === 0) return await viewStored(deps, caller, citizenId);
    const sighting = { caller, citizenId, seen, after: news.seenUntil, at: deps.clock() };
    const marked = await onCitizen(deps, citizenId, () => storeSighting(deps.db, sighting));
    return marked && accepted(marked);
  });
}
