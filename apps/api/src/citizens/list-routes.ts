import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { citizenSorts } from '@frikort/domain/citizen-list';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { present } from '@frikort/domain/present';
import { registerNewsKinds } from '@frikort/domain/register-news';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import type { CprVault } from '../database/encryption.ts';
import { cardNumberSchema, dateSchema, idSchema, oereSchema } from '../http/answer-schemas.ts';
import { changedUntilSchema, pageOfChanges } from '../http/changed-since.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../http/csv.ts';
import { answered } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems } from '../http/problem.ts';
import {
  assignmentFor,
  citizenSchema,
  controlDueSchema,
  cprSchema,
  flagsOf,
  flagsSchema,
} from './citizen.ts';
import type { CitizenDeps, LongAnswerDeps } from './citizen-deps.ts';
import { citizensCsv } from './list-csv.ts';
import { filterShape, toFilter } from './list-query.ts';
import {
  type CitizenSelection,
  exportCitizens,
  type ListedCitizen,
  listCitizens,
  readChangeClock,
} from './list-store.ts';
import { unseenKinds } from './register-news/news.ts';

const listQuery = z.strictObject({
  ...filterShape,
  sort: z.enum(citizenSorts).optional().meta({
    description:
      'Minus is descending; name when left out. Not with `changedSince`, which has the oldest change first',
  }),
  limit: limitQuery,
  cursor: cursorQuery,
  includeCpr: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'For text/csv: the file has no CPR numbers unless this is true' }),
});

type ListQuery = z.output<typeof listQuery>;

const { shape } = citizenSchema;

const listedSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    cpr: cprSchema,
    cardNumber: cardNumberSchema,
    status: z.enum(enrolmentStatuses),
    nameProtected: z.boolean(),
    flags: flagsSchema,
    registerNews: z
      .array(z.enum(registerNewsKinds))
      .meta({ description: 'What the CPR register has told that nobody has marked as seen' }),
    assignedCaseworker: shape.assignedCaseworker,
    remainingOere: oereSchema.optional().meta({ description: 'Of the card of the year; absent without one' }),
    lastEmploymentEnd: dateSchema.optional(),
    controlDue: controlDueSchema,
  })
  .meta({ id: 'ListedCitizen', examples: [answered.listedCitizen] });

const pageSchema = z
  .strictObject({
    items: z.array(listedSchema),
    nextCursor: z.string().nullable(),
    changedUntil: changedUntilSchema,
  })
  .meta({ id: 'CitizenPage' });

type ListDeps = Pick<CitizenDeps, 'vault'> & Omit<LongAnswerDeps, 'drawPool'>;

/** The lists of a municipality's citizens: one's own, those nobody is assigned to, all (R17). */
export const citizenListRoutes =
  (deps: ListDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens',
      {
        schema: {
          operationId: 'listCitizens',
          tags: ['citizens'],
          summary: "The citizens of the caller's municipality",
          querystring: listQuery,
          response: {
            200: listAnswer(pageSchema, 'A page of the list'),
            ...problems('export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const selection = selectionOf(request.query, deps.clock());
        if (request.query.changedSince !== undefined) refuseMeaningless(request.query, ['sort']);
        if (!asksForCsv(request)) {
          refuseMeaningless(request.query, ['includeCpr']);
          const { changedSince, cursor } = request.query;
          const read = (place = cursor) => answerPage(deps, caller, selection, request.query, place);
          const now = () => readChangeClock(deps.db);
          return changedSince === undefined ? await read() : await pageOfChanges(cursor, now, read);
        }
        refuseMeaningless(request.query, ['limit', 'cursor']);
        const withCpr = request.query.includeCpr === 'true';
        return await deps.fairUse('file', request, reply, (signal) => {
          const citizens = exportCitizens(deps.db, caller, selection, { signal });
          const days = { today: todayInCopenhagen(selection.at), year: selection.year };
          return sendCsv(request, reply, citizensCsv(deps.vault, citizens, days, withCpr));
        });
      },
    );
  };

async function answerPage(
  { db, vault }: Pick<CitizenDeps, 'db' | 'vault'>,
  caller: CaseworkerCaller,
  selection: CitizenSelection,
  { limit }: ListQuery,
  cursor: string | undefined,
): Promise<Omit<z.output<typeof pageSchema>, 'changedUntil'>> {
  const page = await listCitizens(db, caller, {
    ...selection,
    limit: limit === undefined ? defaultLimit : Number(limit),
    ...present({ cursor }),
  });
  const items = page.items.map((listed) => listedFor(vault, caller, listed));
  return { items, nextCursor: page.nextCursor };
}

function selectionOf(query: ListQuery, at: Date): CitizenSelection {
  const sort = query.sort ?? (query.changedSince === undefined ? 'name' : 'changedAt');
  return { ...toFilter(query, at), sort, at };
}

function listedFor(
  vault: CprVault,
  caller: CaseworkerCaller,
  listed: ListedCitizen,
): z.output<typeof listedSchema> {
  const { id, name, cardNumber, status, nameProtected } = listed;
  const { remainingOere, lastEmploymentEnd, controlDue } = listed;
  return {
    id,
    name,
    cpr: vault.decrypt(listed.cpr, id),
    cardNumber,
    status,
    nameProtected,
    flags: flagsOf(listed),
    registerNews: unseenKinds(listed),
    ...assignmentFor(caller, listed.assignedCaseworker),
    ...present({ remainingOere, lastEmploymentEnd, controlDue }),
  };
}
