import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { cardNumberSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { filterShape, toFilter } from './list-query.ts';
import { type EmploymentDeps, todayOf } from './service.ts';
import { listCitizenTotals, readTotals, readTotalsByMonth } from './totals-store.ts';

const totalsQuery = z.strictObject(filterShape);

const citizensQuery = z.strictObject({ ...filterShape, limit: limitQuery, cursor: cursorQuery });

const totalsShape = {
  count: z.int(),
  cancelledCount: z.int().meta({ description: 'How many of them are cancelled' }),
  amountOere: oereSchema.meta({ description: 'Of those that are not cancelled' }),
};

const totalsSchema = z.strictObject(totalsShape).meta({
  id: 'EmploymentTotals',
  examples: [answered.employmentTotals],
  description: 'What a list holds, over all pages',
});

const monthsSchema = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          month: z.string().meta({ pattern: '^\\d{4}-\\d{2}$', examples: ['2026-11'] }),
          ...totalsShape,
        })
        .meta({ id: 'EmploymentTotalsOfMonth', examples: [answered.employmentTotalsOfMonth] }),
    ),
  })
  .meta({
    id: 'EmploymentTotalsByMonth',
    description: 'By the month of the last day, the latest first; months without employments are left out',
  });

const citizensSchema = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          cardNumber: cardNumberSchema,
          citizenName: z.string().meta({ description: 'Initials when the name is protected' }),
          nameProtected: z.boolean(),
          ...totalsShape,
        })
        .meta({ id: 'EmploymentTotalsOfCitizen', examples: [answered.employmentTotalsOfCitizen] }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'EmploymentTotalsByCitizen', description: 'Whoever has most first' });

/** What a company's own employments come to (R10): in all, by month, and by citizen. */
export const employmentTotalsRoutes =
  (deps: Pick<EmploymentDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    const selectionOf = (query: z.output<typeof totalsQuery>) => ({
      filter: toFilter(query),
      today: todayOf(deps),
      at: deps.clock(),
    });

    app.get(
      '/employments/totals',
      {
        schema: {
          operationId: 'readEmploymentTotals',
          tags: ['employments'],
          summary: "What the company's own employments come to",
          querystring: totalsQuery,
          response: { 200: totalsSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee');
        return await readTotals(deps.db, caller, selectionOf(request.query));
      },
    );

    app.get(
      '/employments/totals/by-month',
      {
        schema: {
          operationId: 'readEmploymentTotalsByMonth',
          tags: ['employments'],
          summary: "What the company's own employments come to, by the month in which they end",
          querystring: totalsQuery,
          response: { 200: monthsSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee');
        return { items: await readTotalsByMonth(deps.db, caller, selectionOf(request.query)) };
      },
    );

    app.get(
      '/employments/totals/by-citizen',
      {
        schema: {
          operationId: 'listEmploymentTotalsByCitizen',
          tags: ['employments'],
          summary: "What the company's own employments come to, by citizen",
          querystring: citizensQuery,
          response: { 200: citizensSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee');
        const { limit, cursor, ...filter } = request.query;
        return await listCitizenTotals(deps.db, caller, {
          ...selectionOf(filter),
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...present({ cursor }),
        });
      },
    );
  };
