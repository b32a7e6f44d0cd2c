import { caseworkers } from '@frikort/domain/access';
import { citizenLists, mostSavedFilters } from '@frikort/domain/citizen-list';
import { littleLeftInput, savedFilterInput } from '@frikort/domain/citizen-list-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, idSchema, isId } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { deleteFilter, keepFilter, keepLittleLeft, readSavedFilters } from './saved-filter-store.ts';

const savedFilterSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    list: z.enum(citizenLists),
    filter: savedFilterInput.shape.filter,
  })
  .meta({ id: 'SavedFilter', examples: [answered.savedFilter] });

const savedFiltersSchema = z
  .strictObject({ items: z.array(savedFilterSchema) })
  .meta({ id: 'SavedFilters', description: 'By name' });

type Deps = Pick<CitizenDeps, 'db' | 'clock'>;

/** What a caseworker keeps of their own: filters of lists, and from how much down little is left (R17). */
export const ownWorkRoutes =
  ({ db, clock }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/saved-filters',
      {
        schema: {
          operationId: 'listSavedFilters',
          tags: ['citizens'],
          summary: "The caller's own filters of lists",
          response: { 200: savedFiltersSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...caseworkers);
        return { items: await readSavedFilters(db, caller, clock()) };
      },
    );

    app.put(
      '/saved-filters',
      {
        schema: {
          operationId: 'keepFilter',
          tags: ['citizens'],
          summary: 'Keep how a list is narrowed, by a name',
          description: 'One by that name takes the place of the one before. Answers all of them.',
          body: savedFilterInput.meta({ examples: [sent.savedFilter] }),
          response: { 200: savedFiltersSchema, ...problems('too-many-saved-filters') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const kept = await keepFilter(db, caller, request.body, clock());
        if (!kept) return sendProblem(reply, { code: 'too-many-saved-filters', most: mostSavedFilters });
        return { items: await readSavedFilters(db, caller, clock()) };
      },
    );

    app.delete(
      '/saved-filters/:id',
      {
        schema: {
          operationId: 'deleteSavedFilter',
          tags: ['citizens'],
          summary: "Delete one of the caller's own filters",
          params: idParams,
          response: { 204: z.null().meta({ description: 'It is gone' }), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { id } = request.params;
        const gone = isId(id) && (await deleteFilter(db, caller, id, clock()));
        return gone ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.put(
      '/worklist/little-left',
      {
        schema: {
          operationId: 'setLittleLeft',
          tags: ['citizens'],
          summary: "Say from how much down little is left, in the caller's worklist",
          body: littleLeftInput.meta({ examples: [sent.littleLeft] }),
          response: { 204: z.null().meta({ description: 'It counts from now on' }) },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        await keepLittleLeft(db, caller, request.body.littleLeftOere, clock());
        return reply.code(204).send(null);
      },
    );
  };
