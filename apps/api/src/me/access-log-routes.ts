import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readLogReach } from '../audit/log-reach.ts';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import { languageAsked } from '../http/language.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { accessLogAnswer, accessLogSchema } from './access-log.ts';
import { accessLogSides, listAccessLog } from './access-log-store.ts';

const query = z.strictObject({
  by: z
    .enum(accessLogSides)
    .optional()
    .meta({ description: 'Acts of others, or own ones; both when left out' }),
  wholeDays: z
    .literal('true')
    .optional()
    .meta({ description: 'With all entries of the last day, also beyond `limit`' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

/** Who has looked at the citizen's data, or tried to (R26). */
export const accessLogRoutes =
  ({ db, clock }: { db: Database; clock: () => Date }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/me/access-log',
      {
        config: { inWords: true },
        schema: {
          operationId: 'listOwnAccessLog',
          tags: ['me'],
          summary: 'Who has looked at my data, or tried to, latest first',
          description:
            'With codes for programs and words for people. Each page tells since when everything is logged and until when it is whole, so that an empty one says no more than it knows; and as no page is answered without its own row in the log, whoever gets one knows that logging works.',
          querystring: query,
          response: { 200: accessLogSchema },
        },
      },
      async (request, reply) => {
        const at = clock();
        const { by, wholeDays, limit, cursor } = request.query;
        const asked = {
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...present({ by, wholeDays: wholeDays === undefined ? undefined : true, cursor }),
        };
        const reach = await readLogReach(db, at);
        const page = await listAccessLog(db, callerOf(request, 'citizen'), asked, at);
        const language = languageAsked(request);
        reply.header('content-language', language).header('vary', 'Accept-Language');
        return accessLogAnswer(page, reach, language);
      },
    );
  };
