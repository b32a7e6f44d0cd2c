import type { LookupLimits } from '@frikort/domain/lookup-budget';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/access.ts';
import type { Database } from '../database/database.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { listAlarms, type StoredAlarm } from './alarm-store.ts';

const alarmSchema = z
  .strictObject({
    id: idSchema,
    at: instantSchema,
    role: z.enum(['employee', 'caseworker']),
    organisation: z.strictObject({ cvr: z.string(), name: z.string() }),
    actorId: idSchema.meta({ description: 'Whose log to look at; the name is in the log, on request' }),
    missesBefore: z
      .int()
      .meta({ description: 'Numbers that nobody has, named by the same person in the hour before' }),
    organisationMissesBefore: z
      .int()
      .meta({ description: 'The same of everybody in the organisation, the person included' }),
    hitsBefore: z
      .int()
      .optional()
      .meta({ description: 'Numbers that the person looked up and that somebody has; of companies only' }),
    limit: z
      .strictObject({ of: z.enum(['person', 'organisation']), misses: z.int() })
      .meta({ description: 'Whose misses in an hour were used up, and how many they are today' }),
    blockedUntil: instantSchema.optional().meta({
      description: 'When numbers are answered again; left out once that is long ago',
    }),
  })
  .meta({ id: 'LookupAlarm', description: 'A burst of wrong card numbers (R27)' });

const pageSchema = z
  .strictObject({ items: z.array(alarmSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'LookupAlarmPage' });

/** The alarms about guessing of card numbers, for the operator (R27, R28). */
export const alarmRoutes =
  (deps: { db: Database; clock: () => Date; lookupLimits: LookupLimits }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/lookup-alarms',
      {
        schema: {
          operationId: 'listLookupAlarms',
          tags: ['operator'],
          summary: 'Bursts of wrong card numbers, latest first',
          querystring: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
          response: { 200: pageSchema },
        },
      },
      async (request) => {
        const { limit, cursor } = request.query;
        const { items, nextCursor } = await listAlarms(
          deps.db,
          { caller: callerOf(request, 'operator'), action: 'lookup-alarms-viewed', at: deps.clock() },
          {
            limit: limit === undefined ? defaultLimit : Number(limit),
            ...(cursor === undefined ? {} : { cursor }),
            limits: deps.lookupLimits,
          },
        );
        return { items: items.map((alarm) => answerOf(alarm, deps.lookupLimits)), nextCursor };
      },
    );
  };

function answerOf({ hitsBefore, blockedUntil, ...alarm }: StoredAlarm, limits: LookupLimits) {
  const ofPerson = alarm.missesBefore >= limits.perUser.misses;
  return {
    ...alarm,
    limit: ofPerson
      ? { of: 'person' as const, misses: limits.perUser.misses }
      : { of: 'organisation' as const, misses: limits.perOrganisation.misses },
    ...(hitsBefore === null ? {} : { hitsBefore }),
    ...(blockedUntil === null ? {} : { blockedUntil }),
  };
}
