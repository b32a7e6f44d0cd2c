import { sql } from 'drizzle-orm';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { bigintText, query } from '../database/query.ts';
import { oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { isExampleAt, openedYears } from '../rules/programme-years.ts';
import type { ProgrammeDeps } from './service.ts';
import { proposalRoutes, yearRoutes } from './year-routes.ts';

const programmeYearsSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        year: z.int(),
        allowanceOere: oereSchema,
        example: z
          .literal(true)
          .optional()
          .meta({ description: 'The amount is made up for a demonstration' }),
      })
      .meta({ id: 'ProgrammeYear', examples: [answered.programmeYear] }),
  ),
});

/** The opened programme years with their allowance, newest first (R1), and the operator's work on them. */
export const programmeRoutes =
  (deps: ProgrammeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/programme-years',
      {
        schema: {
          operationId: 'listProgrammeYears',
          tags: ['public'],
          summary: 'The opened programme years',
          response: { 200: programmeYearsSchema },
        },
      },
      async () => {
        const rows = await query(
          deps.db,
          z.strictObject({ year: z.number(), allowance_oere: bigintText, example: z.boolean() }),
          sql`
          select opened.year, opened.allowance_oere, ${isExampleAt(deps.clock())} as example
          from (${openedYears(deps.clock())}) opened join programme_years y on y.year = opened.year
          order by opened.year desc`,
        );
        return {
          items: rows.map(({ year, allowance_oere, example }) => ({
            year,
            allowanceOere: Number(allowance_oere),
            ...(example ? { example: true as const } : {}),
          })),
        };
      },
    );
    await app.register(yearRoutes(deps));
    await app.register(proposalRoutes(deps));
  };
