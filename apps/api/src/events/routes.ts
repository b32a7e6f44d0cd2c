import { caseworkers } from '@frikort/domain/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { eventFor, eventSchema } from './event.ts';
import { type EventDeps, readEvents } from './service.ts';
import { streamKindOf } from './stream.ts';

const feedQuery = z.strictObject({
  after: z
    .string()
    .regex(/^(0|[1-9]\d{0,14})$/)
    .optional()
    .meta({
      description: '`after` of the answer before; from the oldest that is kept when left out',
      examples: ['4711'],
    }),
  citizenId: z.uuid().optional().meta({ description: 'For municipalities: only what is about this citizen' }),
  limit: limitQuery,
});

const feedSchema = z
  .strictObject({
    items: z.array(eventSchema),
    after: z.int().meta({ description: 'What to ask with next, also when there is nothing yet' }),
    more: z.boolean().meta({ description: 'Whether more is there already' }),
  })
  .meta({ id: 'EventFeed' });

/** What happened, for other systems to follow (R31). */
export const eventRoutes =
  (deps: EventDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/events',
      {
        schema: {
          operationId: 'readEvents',
          tags: ['events'],
          summary: 'What happened since, in order and without holes',
          description:
            'A municipality’s citizens and their employments; a company’s own employments and imports. Ask with `after` of the answer before: at once while `more` is true, else after a while.',
          querystring: feedQuery,
          response: { 200: feedSchema, ...problems('events-gone') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee', ...caseworkers);
        const { after, citizenId, limit } = request.query;
        if (citizenId !== undefined && caller.role === 'employee') {
          const errors = [{ path: 'citizenId', code: 'unknown-field' } as const];
          return sendProblem(reply, { code: 'validation-failed', errors });
        }
        const outcome = await readEvents(deps, caller, {
          after: after === undefined ? undefined : Number(after),
          citizenId,
          limit: limit === undefined ? defaultLimit : Number(limit),
        });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const { events, ...place } = outcome.value;
        return { items: events.map((event) => eventFor(streamKindOf(caller), event)), ...place };
      },
    );
  };
