import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { recordAct } from '../../audit/audit-entry.ts';
import { callerOf } from '../../auth/policy/access.ts';
import { dateSchema, idSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { readColleagues } from './assignment-store.ts';

const colleagueSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    isCaller: z.literal(true).optional().meta({ description: 'It is the caller' }),
    lastHereOn: dateSchema.meta({ description: 'The day of their latest login as a caseworker' }),
    assignable: z.boolean().meta({ description: 'They have been here in the last 365 days' }),
    citizens: z.int().meta({ description: 'How many citizens they are assigned to' }),
  })
  .meta({ id: 'Colleague', examples: [answered.colleague] });

/** Who can be assigned, and whose citizens can be handed over (R17). */
export const colleagueRoutes =
  ({ db, clock }: Pick<CitizenDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/colleagues',
      {
        schema: {
          operationId: 'listColleagues',
          tags: ['citizens'],
          summary: "The caseworkers of the caller's municipality who have been here",
          description:
            'By name; those who have not been here for a year only while they are assigned to somebody.',
          response: { 200: z.strictObject({ items: z.array(colleagueSchema) }).meta({ id: 'Colleagues' }) },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...caseworkers);
        const at = clock();
        const colleagues = await readColleagues(db, caller, at);
        await recordAct(db, { caller, action: 'colleagues-listed', at });
        const items = colleagues.map(({ id, lastHere, ...colleague }) => ({
          id,
          ...colleague,
          ...(id === caller.actorId ? { isCaller: true as const } : {}),
          lastHereOn: todayInCopenhagen(lastHere),
        }));
        return { items };
      },
    );
  };
