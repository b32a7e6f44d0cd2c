import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { EmployeeCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { changedUntilSchema, pageOfChanges } from '../http/changed-since.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems } from '../http/problem.ts';
import { employmentFor, employmentSchema } from './employment.ts';
import { companyEmploymentsCsv } from './employment-csv.ts';
import { employmentSorts } from './list-filter.ts';
import { filterShape, toFilter } from './list-query.ts';
import { type EmploymentSelection, exportEmployments, listEmployments } from './list-store.ts';
import { type EmploymentDeps, todayOf } from './service.ts';

const listQuery = z.strictObject({
  ...filterShape,
  sort: z.enum(employmentSorts).optional().meta({
    description:
      'Minus is descending; -endDate when left out. Not with `changedSince`, which has the oldest change first',
  }),
  limit: limitQuery,
  cursor: cursorQuery,
});

type ListQuery = z.output<typeof listQuery>;

const pageSchema = z
  .strictObject({
    items: z.array(employmentSchema),
    nextCursor: z.string().nullable(),
    changedUntil: changedUntilSchema,
  })
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
        if (request.query.changedSince !== undefined) refuseMeaningless(request.query, ['sort']);
        if (!asksForCsv(request)) {
          const { changedSince, cursor } = request.query;
          const read = (place = cursor) => answerPage(deps, caller, selection, request.query, place);
          return changedSince === undefined ? await read() : await pageOfChanges(cursor, deps.clock, read);
        }
        refuseMeaningless(request.query, ['limit', 'cursor']);
        return await deps.fairUse('file', request, reply, (signal) => {
          const employments = exportEmployments(deps.db, caller, selection, { signal });
          return sendCsv(request, reply, companyEmploymentsCsv(employments, selection.today));
        });
      },
    );
  };

async function answerPage(
  { db }: Pick<EmploymentDeps, 'db'>,
  caller: EmployeeCaller,
  selection: EmploymentSelection,
  { limit }: ListQuery,
  cursor: string | undefined,
): Promise<Omit<z.output<typeof pageSchema>, 'changedUntil'>> {
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
    sort: query.sort ?? (query.changedSince === undefined ? '-endDate' : 'updatedAt'),
    today: todayOf(deps),
    at: deps.clock(),
  };
}
