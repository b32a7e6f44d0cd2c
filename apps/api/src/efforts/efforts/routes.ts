import { effortPeople } from '@frikort/domain/access';
import { effortBudgetInput, effortChangeInput, effortInput } from '@frikort/domain/effort-schemas';
import type { Accepted, Refused } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, idSegment, isId, yearSegment } from '../../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../../http/idempotency.ts';
import { sent } from '../../http/openapi/examples.ts';
import { type CodesOf, type ProblemOf, problems, sendOutdated, sendProblem } from '../../http/problem.ts';
import type { Outdated } from '../../http/use-case.ts';
import { expectedVersion, setVersionTag } from '../../http/version-tag.ts';
import type { EffortDeps } from '../effort-deps.ts';
import { yearOfAddress } from '../finances/routes.ts';
import { inEfforts } from '../in-efforts.ts';
import { effortFor, effortSchema, type StoredEffort } from './effort.ts';
import { changeEffort, makeEffort, setBudget } from './service.ts';
import { listEfforts, readEffort } from './store.ts';

const tags = ['efforts'];

const listQuery = z.strictObject({
  organisation: z.uuid().optional().meta({ description: 'Those of one organisation, by its id' }),
});

const yearParams = z.strictObject({ id: idSegment, year: yearSegment });

/** Efforts of the organisations that the caller acts in (R41). */
export const effortItemRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readingRoutes(deps));
    await app.register(changingRoutes(deps));
  };

const readingRoutes =
  ({ db, clock }: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/efforts',
      {
        schema: {
          operationId: 'listEfforts',
          tags,
          summary:
            'The efforts that the caller acts for, by organisation and name; those that have ended too',
          querystring: listQuery,
          response: { 200: z.strictObject({ items: z.array(effortSchema) }).meta({ id: 'Efforts' }) },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...effortPeople);
        const { organisation } = request.query;
        const at = clock();
        const look = { organisationId: organisation, at };
        const found = await inEfforts(db, (efforts) => listEfforts(efforts, caller, look));
        return { items: found.map((effort) => effortFor(effort, at)) };
      },
    );

    app.get(
      '/efforts/:id',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getEffort',
          tags,
          summary: 'One effort',
          params: idParams,
          response: { 200: effortSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const { id } = request.params;
        const found = isId(id)
          ? await inEfforts(db, (efforts) => readEffort(efforts, caller, id))
          : undefined;
        if (!found) return sendProblem(reply, { code: 'not-found' });
        setVersionTag(reply, found.version);
        return effortFor(found, clock());
      },
    );
  };

const changingRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const answer = <Reply extends FastifyReply>(
      reply: Reply,
      outcome: Accepted<StoredEffort> | Outdated<StoredEffort> | Refused<ProblemOf<CodesOf<Reply>>>,
    ) => {
      if (outcome.ok) {
        setVersionTag(reply, outcome.value.version);
        return effortFor(outcome.value, deps.clock());
      }
      if (!('outdated' in outcome)) return sendProblem(reply, outcome.refusal);
      setVersionTag(reply, outcome.outdated.version);
      return sendOutdated(reply, effortFor(outcome.outdated, deps.clock()));
    };

    app.post(
      '/efforts',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'makeEffort',
          tags,
          summary: 'Make an effort of an organisation',
          description: 'For its effort managers.',
          body: effortInput.meta({ examples: [sent.effort] }),
          response: {
            201: effortSchema,
            ...problems(
              'not-appointed',
              'not-found',
              'end-before-start',
              'before-organisation-start',
              'name-taken',
              'category-locked',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const outcome = await makeEffort(deps, caller, request.body, claim);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/efforts/${outcome.value.id}`, outcome);
        return effortFor(outcome.value, deps.clock());
      },
    );

    app.patch(
      '/efforts/:id',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'changeEffort',
          tags,
          summary: 'Change an effort',
          description:
            'For the effort managers of its organisation. What is left out stays. The category stands from the first participant on.',
          params: idParams,
          body: effortChangeInput.meta({ examples: [sent.effortChange] }),
          response: {
            200: effortSchema,
            ...problems(
              'not-appointed',
              'end-before-start',
              'before-organisation-start',
              'name-taken',
              'category-locked',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const version = expectedVersion(request);
        const change = { id: request.params.id, version, changes: request.body };
        return answer(reply, await changeEffort(deps, caller, change));
      },
    );

    app.put(
      '/efforts/:id/budgets/:year',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'setEffortBudget',
          tags,
          summary: 'Set the budget of an effort in a calendar year',
          description: 'For the effort managers of its organisation. Whole kroner; `null` takes it away.',
          params: yearParams,
          body: effortBudgetInput.meta({ examples: [sent.effortBudget] }),
          response: { 200: effortSchema, ...problems('not-appointed', 'before-organisation-start') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const version = expectedVersion(request);
        const year = yearOfAddress(request.params.year);
        if (year === undefined) return sendProblem(reply, { code: 'not-found' });
        const { kroner } = request.body;
        return answer(reply, await setBudget(deps, caller, { id: request.params.id, version, year, kroner }));
      },
    );
  };
