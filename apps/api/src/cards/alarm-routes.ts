import type { LookupLimits } from '@frikort/domain/lookup-budget';
import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import { idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import type { AlarmedRole } from '../rules/lookup-budget.ts';
import { type AlarmLimits, listAlarms, type StoredAlarm } from './alarm-store.ts';

const alarmedRoles = {
  employee: 'employee',
  caseworker: 'caseworker',
  'effort-worker': 'effort-worker',
  operator: 'operator',
} as const satisfies { [R in AlarmedRole]: R };

const alarmSchema = z
  .strictObject({
    id: idSchema,
    at: instantSchema,
    numbers: z
      .enum(['card-number', 'cpr'])
      .meta({ description: 'Wrong card numbers, or CPR numbers of others than the own citizens' }),
    role: z.enum(alarmedRoles),
    organisation: organisationSchema,
    actorId: idSchema.meta({ description: 'Whose log to look at; the name is in the log, on request' }),
    missesBefore: z.int().meta({ description: 'Such numbers, named by the same person in the hour before' }),
    organisationMissesBefore: z
      .int()
      .meta({ description: 'The same of everybody in the organisation, the person included' }),
    hitsBefore: z
      .int()
      .optional()
      .meta({ description: 'Numbers that the person looked up and that somebody has; of companies only' }),
    limit: z.strictObject({ of: z.enum(['person', 'organisation', 'network']), misses: z.int() }).meta({
      description:
        'Whose misses in an hour were used up, and how many they are today; those of a network together with other organisations',
    }),
    blockedUntil: instantSchema.optional().meta({
      description: 'When numbers are answered again; left out once that is long ago',
    }),
  })
  .meta({
    id: 'LookupAlarm',
    examples: [answered.lookupAlarm],
    description: 'A burst of numbers that may be guessing or snooping (R27)',
  });

const pageSchema = z
  .strictObject({ items: z.array(alarmSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'LookupAlarmPage' });

/** The alarms about guessing of card numbers and about searches by CPR number, for the operator (R27, R28). */
export const alarmRoutes =
  (deps: AlarmLimits & { db: Database; clock: () => Date }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/lookup-alarms',
      {
        schema: {
          operationId: 'listLookupAlarms',
          tags: ['operator'],
          summary: 'Bursts of wrong card numbers and of searches by CPR number, latest first',
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
            ...present({ cursor }),
            limits: deps,
          },
        );
        return { items: items.map((alarm) => answerOf(alarm, deps)), nextCursor };
      },
    );
  };

function answerOf({ action, hitsBefore, blockedUntil, ...alarm }: StoredAlarm, limits: AlarmLimits) {
  const isSearch = action === 'citizen-search-alarm-raised';
  return {
    ...alarm,
    numbers: isSearch ? ('cpr' as const) : ('card-number' as const),
    limit:
      action === 'network-alarm-raised'
        ? { of: 'network' as const, misses: limits.lookupLimits.perNetwork?.misses ?? 0 }
        : limitOf(alarm, isSearch ? limits.searchLimits : limits.lookupLimits),
    ...present({ hitsBefore, blockedUntil }),
  };
}

function limitOf(
  { missesBefore, organisationMissesBefore }: Pick<StoredAlarm, 'missesBefore' | 'organisationMissesBefore'>,
  { perUser, perOrganisation }: LookupLimits,
) {
  const ofPerson = missesBefore >= perUser.misses || organisationMissesBefore < perOrganisation.misses;
  return ofPerson
    ? { of: 'person' as const, misses: perUser.misses }
    : { of: 'organisation' as const, misses: perOrganisation.misses };
}
