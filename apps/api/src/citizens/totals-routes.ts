import { caseworkers } from '@frikort/domain/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { filterShape, toFilter } from './list-query.ts';
import { readCitizenTotals } from './list-totals-store.ts';

const totalsSchema = z
  .strictObject({
    count: z.int(),
    withCard: z.int().meta({ description: 'How many of them have a card in the year' }),
    remainingOere: oereSchema.meta({ description: 'What remains on these cards together' }),
  })
  .meta({
    id: 'CitizenTotals',
    examples: [answered.citizenTotals],
    description: 'Of a list, over all pages',
  });

/** What a list of the municipality's citizens comes to. */
export const citizenTotalsRoutes =
  ({ db, clock }: Pick<CitizenDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens/totals',
      {
        schema: {
          operationId: 'readCitizenTotals',
          tags: ['citizens'],
          summary: "How many of the municipality's citizens a list has, and what remains for them",
          description: 'The filters are those of `GET /citizens`.',
          querystring: z.strictObject(filterShape),
          response: { 200: totalsSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...caseworkers);
        const at = clock();
        return await readCitizenTotals(db, caller, { ...toFilter(request.query, at), at });
      },
    );
  };
