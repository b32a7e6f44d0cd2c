import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
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
        schema: {
          operationId: 'listOwnAccessLog',
          tags: ['me'],
          summary: 'Who has looked at my data, or tried to, latest first',
          querystring: query,
          response: { 200: accessLogSchema },
        },
      },
      async (request) => {
        const { by, wholeDays, limit, cursor } = request.query;
        const asked = {
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...present({ by, wholeDays: wholeDays === undefined ? undefined : true, cursor }),
        };
        return accessLogAnswer(await listAccessLog(db, callerOf(request, 'citizen'), asked, clock()));
      },
    );
  };
