import { concerns, concernsOf, operationQueues } from '@frikort/domain/operation';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import { instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import type { OwnCertificate } from './own-certificates.ts';
import { readOperation } from './store.ts';

export type OperationDeps = {
  db: Database;
  clock: () => Date;
  ownCertificates: readonly OwnCertificate[];
};

const operationSchema = z
  .strictObject({
    concerns: z
      .array(z.enum(concerns))
      .meta({ description: 'What needs attention now; nothing when everything works' }),
    alarms: z.int().meta({ description: 'Look-up alarms of the last 24 hours (R27)' }),
    queues: z.array(
      z.strictObject({
        of: z.enum(operationQueues).meta({
          description: 'Rows of the log that wait to be sealed; events, imports and mails under way',
        }),
        waiting: z.int(),
        since: instantSchema.nullable().meta({ description: 'Of the oldest' }),
      }),
    ),
    archiving: z
      .strictObject({
        on: z.boolean(),
        lastArchivedAt: instantSchema.nullable(),
        lastFailedAt: instantSchema.nullable(),
      })
      .meta({
        description: 'Whether PostgreSQL archives what it writes, which backups to a point in time need',
      }),
    backups: z
      .strictObject({
        lastAt: instantSchema.nullable().meta({ description: 'When the newest whole copy was made' }),
        drill: z.strictObject({ at: instantSchema, succeeded: z.boolean() }).nullable().meta({
          description: 'The last restore that was tried, and whether its balances and log were right',
        }),
      })
      .meta({ description: 'What `frikort backup` and `frikort restore --drill` have told' }),
    certificates: z.array(
      z.strictObject({ of: z.enum(['login', 'login-other', 'cpr-register']), validUntil: instantSchema }),
    ),
  })
  .meta({ id: 'Operation', examples: [answered.operation] });

/** How the system is doing, for the operator (R28). */
export const operationRoutes =
  ({ db, clock, ownCertificates }: OperationDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/operation',
      {
        schema: {
          operationId: 'readOperation',
          tags: ['operator'],
          summary: 'What needs the operator’s attention, and how the jobs are doing',
          response: { 200: operationSchema },
        },
      },
      async (request) => {
        const now = clock();
        const { years, alarms, queues, archiving, backups } = await readOperation(db, {
          caller: callerOf(request, 'operator'),
          at: now,
        });
        const text = (instant: Date | null) => instant?.toISOString() ?? null;
        return {
          concerns: concernsOf({
            now,
            years,
            alarms,
            queues,
            archiving,
            backups,
            certificates: ownCertificates,
          }),
          alarms,
          queues: operationQueues.map((of) => ({
            of,
            waiting: queues[of].waiting,
            since: text(queues[of].since),
          })),
          archiving: {
            on: archiving.on,
            lastArchivedAt: text(archiving.lastArchivedAt),
            lastFailedAt: text(archiving.lastFailedAt),
          },
          backups: {
            lastAt: text(backups.lastAt),
            drill: backups.drill && {
              at: backups.drill.at.toISOString(),
              succeeded: backups.drill.succeeded,
            },
          },
          certificates: ownCertificates.map(({ of, validUntil }) => ({
            of,
            validUntil: validUntil.toISOString(),
          })),
        };
      },
    );
  };
