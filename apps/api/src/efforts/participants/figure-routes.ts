import { effortPeople } from '@frikort/domain/access';
import { totalCountInput } from '@frikort/domain/effort-participant-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, idSegment, yearSegment } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import type { EffortDeps } from '../effort-deps.ts';
import { yearOfAddress } from '../finances/routes.ts';
import { setTotalCount, viewFigures } from './service.ts';

const tags = ['efforts'];

const countSchema = z.strictObject({ year: z.int(), participants: z.int() });

const figuresSchema = z
  .strictObject({
    now: z.int().meta({ description: 'Who takes part today' }),
    ended: z.int().meta({ description: 'Who does not, any more or yet' }),
    overdue: z.int().meta({ description: 'Who has no end after a year' }),
    totalCounts: z.array(countSchema).meta({ description: 'Where nobody is registered one by one' }),
  })
  .meta({
    id: 'EffortFigures',
    examples: [answered.effortFigures],
    description: 'How many take part in an effort, for whoever acts for it',
  });

const countsSchema = z
  .strictObject({ items: z.array(countSchema) })
  .meta({ id: 'EffortTotalCounts', examples: [{ items: answered.effortFigures.totalCounts }] });

/** How many take part in an effort (R42). */
export const figureRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/efforts/:id/figures',
      {
        schema: {
          operationId: 'getEffortFigures',
          tags,
          summary: 'How many take part in an effort now, have ended, or have no end after a year',
          params: idParams,
          response: { 200: figuresSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await viewFigures(deps, caller, request.params.id);
        return outcome.ok ? outcome.value : sendProblem(reply, outcome.refusal);
      },
    );

    app.put(
      '/efforts/:id/total-counts/:year',
      {
        schema: {
          operationId: 'setEffortTotalCount',
          tags,
          summary: 'Say how many took part in a year in which nobody is registered one by one',
          description:
            'For the effort managers. Takes the year to what is given, `null` away, and needs neither If-Match nor an Idempotency-Key.',
          params: z.strictObject({ id: idSegment, year: yearSegment }),
          body: totalCountInput.meta({ examples: [sent.effortTotalCount] }),
          response: {
            200: countsSchema,
            ...problems('not-appointed', 'before-organisation-start', 'outside-effort', 'end-before-start'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const year = yearOfAddress(request.params.year);
        if (year === undefined) return sendProblem(reply, { code: 'not-found' });
        const { participants } = request.body;
        const outcome = await setTotalCount(deps, caller, { id: request.params.id, year, participants });
        return outcome.ok ? { items: outcome.value } : sendProblem(reply, outcome.refusal);
      },
    );
  };
