import { effortPeople } from '@frikort/domain/access';
import { effortCategoryChangeInput, effortCategoryInput } from '@frikort/domain/effort-schemas';
import { accepted } from '@frikort/domain/result';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, idSchema, isId } from '../../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../../http/idempotency.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import { asJudged, createOnce, unlessOutrun } from '../../http/use-case.ts';
import type { EffortDeps } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';
import { refuseTakenName } from '../organisations/service.ts';
import {
  insertCategory,
  listCategories,
  readCategory,
  type StoredCategory,
  updateCategory,
} from './store.ts';

const tags = ['efforts'];

const categorySchema = z
  .strictObject({
    id: idSchema,
    name: z.strictObject({ da: z.string(), en: z.string() }),
    isOpen: z.boolean().meta({ description: 'New efforts may choose it' }),
    efforts: z.int().meta({ description: 'How many efforts have it' }),
  })
  .meta({
    id: 'EffortCategory',
    examples: [answered.effortCategory],
    description: 'What an effort is about (R41)',
  });

/** The constraints that say that a name is taken, in one language or the other. */
const nameTaken = (error: unknown) => {
  try {
    return refuseTakenName('effort_categories_name_da')(error);
  } catch {
    return refuseTakenName('effort_categories_name_en')(error);
  }
};

/** What efforts are about: the operator’s list (R41). */
export const categoryRoutes =
  ({ db, clock }: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/effort-categories',
      {
        schema: {
          operationId: 'listEffortCategories',
          tags,
          summary: 'What efforts are about, by name',
          response: {
            200: z.strictObject({ items: z.array(categorySchema) }).meta({ id: 'EffortCategories' }),
          },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'operator', ...effortPeople);
        return { items: await inEfforts(db, (efforts) => listCategories(efforts, caller, clock())) };
      },
    );

    app.post(
      '/effort-categories',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'enterEffortCategory',
          tags,
          summary: 'Enter something that efforts are about',
          body: effortCategoryInput.meta({ examples: [sent.effortCategory] }),
          response: { 201: categorySchema, ...problems('name-taken') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const claim = idempotencyClaim(request, caller.actorId);
        const at = clock();
        const outcome = await createOnce({
          db,
          claim,
          at,
          read: (id) => inEfforts(db, (efforts) => readCategory(efforts, id)),
          store: async () => {
            const category = { id: uuidv7(), name: request.body.name, at, claim };
            const enter = () => inEfforts(db, (efforts) => insertCategory(efforts, caller, category));
            return await unlessOutrun(() => enter().then(accepted<StoredCategory>, nameTaken));
          },
          refuse: asJudged,
        });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, '/api/v1/effort-categories', outcome);
        return outcome.value;
      },
    );

    app.patch(
      '/effort-categories/:id',
      {
        schema: {
          operationId: 'changeEffortCategory',
          tags,
          summary: 'Put the name of a category right, or say whether new efforts may choose it',
          description: 'What is left out stays. An order, which needs no If-Match.',
          params: idParams,
          body: effortCategoryChangeInput.meta({ examples: [sent.effortCategoryChange] }),
          response: { 200: categorySchema, ...problems('name-taken') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        const change = { id, changes: request.body, at: clock() };
        const outcome = await inEfforts(db, (efforts) => updateCategory(efforts, caller, change)).then(
          accepted<StoredCategory | undefined>,
          nameTaken,
        );
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return outcome.value ?? sendProblem(reply, { code: 'not-found' });
      },
    );
  };
