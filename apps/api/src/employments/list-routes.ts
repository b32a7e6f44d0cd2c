import { isCalendarDate } from '@frikort/domain/calendar';
import { isCprShaped } from '@frikort/domain/cpr';
import { isProductionUnit } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import { textLimits } from '@frikort/domain/text-limits';
import { shortText } from '@frikort/domain/text-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { EmployeeCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { oereSchema } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { answered } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems } from '../http/problem.ts';
import { employmentFor, employmentSchema } from './employment.ts';
import { companyEmploymentsCsv } from './employment-csv.ts';
import { type EmploymentFilter, employmentSorts } from './list-filter.ts';
import { type EmploymentSelection, exportEmployments, listEmployments } from './list-store.ts';
import { type EmploymentDeps, todayOf } from './service.ts';
import { readTotals } from './totals-store.ts';

const filterShape = {
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .optional()
    .meta({ description: 'The calendar year that it lies in' }),
  status: z.enum(['registered', 'cancelled']).optional().meta({ description: 'Both when left out' }),
  enrolmentStatus: z
    .enum(['active', 'inactive'])
    .optional()
    .meta({ description: 'Of the frikort, as it is now' }),
  endsFrom: z
    .string()
    .refine(isCalendarDate, 'not-a-date')
    .optional()
    .meta({ description: 'Those that end on this day or later', format: 'date' }),
  text: shortText(textLimits.search)
    .refine((text) => !isCprShaped(text), { error: 'cpr-shaped' })
    .optional()
    .meta({
      description:
        "Words of the citizen's name, part of your reference, the card number, or the receipt's number",
    }),
  editable: z.enum(['true', 'false']).optional().meta({ description: 'Whether it may still be edited' }),
  productionUnit: z
    .string()
    .refine(isProductionUnit, 'not-a-production-unit')
    .optional()
    .meta({ description: 'P-number of ten digits', pattern: '^\\d{10}$' }),
};

const totalsQuery = z.strictObject(filterShape);

const listQuery = z.strictObject({
  ...filterShape,
  sort: z
    .enum(employmentSorts)
    .optional()
    .meta({ description: 'Minus is descending; -endDate when left out' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

type ListQuery = z.output<typeof listQuery>;
type TotalsQuery = z.output<typeof totalsQuery>;

const totalsSchema = z
  .strictObject({
    count: z.int(),
    cancelledCount: z.int().meta({ description: 'How many of them are cancelled' }),
    amountOere: oereSchema.meta({ description: 'Of those that are not cancelled' }),
  })
  .meta({
    id: 'EmploymentTotals',
    examples: [answered.employmentTotals],
    description: 'What a list holds, over all pages',
  });

const pageSchema = z
  .strictObject({ items: z.array(employmentSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'EmploymentPage' });

/** A company's own employments: by the page, or whole as a file (R10, R12). */
export const employmentListRoutes =
  (deps: Pick<EmploymentDeps, 'db' | 'clock'> & { fairUse: FairUse }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/employments',
      {
        schema: {
          operationId: 'listEmployments',
          tags: ['employments'],
          summary: "The company's own employments",
          querystring: listQuery,
          response: {
            200: listAnswer(pageSchema, 'A page of the list'),
            ...problems('export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const selection = selectionOf(deps, request.query);
        if (!asksForCsv(request)) return await answerPage(deps, caller, selection, request.query);
        refuseMeaningless(request.query, ['limit', 'cursor']);
        return await deps.fairUse('file', request, reply, (signal) => {
          const employments = exportEmployments(deps.db, caller, selection, { signal });
          return sendCsv(request, reply, companyEmploymentsCsv(employments, selection.today));
        });
      },
    );

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
        const filter = toFilter(request.query);
        return await readTotals(deps.db, caller, { filter, today: todayOf(deps), at: deps.clock() });
      },
    );
  };

async function answerPage(
  { db }: Pick<EmploymentDeps, 'db'>,
  caller: EmployeeCaller,
  selection: EmploymentSelection,
  { limit, cursor }: ListQuery,
): Promise<z.output<typeof pageSchema>> {
  const page = await listEmployments(db, caller, {
    ...selection,
    limit: limit === undefined ? defaultLimit : Number(limit),
    ...present({ cursor }),
  });
  const items = page.items.map((stored) => employmentFor(caller, stored, selection.today));
  return { ...page, items };
}

function selectionOf(deps: Pick<EmploymentDeps, 'clock'>, query: ListQuery): EmploymentSelection {
  return {
    filter: toFilter(query),
    sort: query.sort ?? '-endDate',
    today: todayOf(deps),
    at: deps.clock(),
  };
}

function toFilter({
  year,
  status,
  enrolmentStatus,
  endsFrom,
  text,
  editable,
  productionUnit,
}: TotalsQuery): EmploymentFilter {
  return present({
    year: year === undefined ? undefined : Number(year),
    status,
    enrolmentStatus,
    endsFrom,
    text,
    editable: editable === undefined ? undefined : editable === 'true',
    productionUnit,
  });
}
