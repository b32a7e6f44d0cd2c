import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgeWeek, mostWeeksBack } from '@frikort/domain/self-service';
import { handCountsInput, weekText } from '@frikort/domain/self-service-schemas';
import { weekOf } from '@frikort/domain/week';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import type { CprVault } from '../database/encryption.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { reportSchema, shareSchema, uploadPageSchema, uploadSchema, weekFiguresSchema } from './figures.ts';
import { readShare } from './figures-store.ts';
import { reportFile } from './report-file.ts';
import { makeReport, type SelfServiceDeps, upload, viewWeek } from './service.ts';
import { settingsRoutes } from './settings-routes.ts';
import { createStepCounter } from './step-counter.ts';
import { stepRoutes } from './step-routes.ts';
import { deleteUpload, listUploads } from './upload-store.ts';

type RouteDeps = Omit<SelfServiceDeps, 'steps'> & { vault: CprVault; fairUse: FairUse };

const tags = ['self-service'];

/** How often a process stores the steps that it has counted. */
const storeEveryMs = 10_000;

/** Counting of self-service (R38): what pages tell, and what a municipality sees, adds and reports. */
export const selfServiceRoutes =
  ({ vault, fairUse, ...deps }: RouteDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const counter = createStepCounter(deps);
    // Whoever looks at figures sees them also while what this process has counted cannot be stored.
    const store = () =>
      counter.store().catch((error: unknown) => app.log.warn(error, 'Steps were not stored yet'));
    const timer = setInterval(() => void store(), storeEveryMs).unref();
    app.addHook('onClose', async () => {
      clearInterval(timer);
      await store();
    });
    const steps = { ...counter, store };
    await app.register(stepRoutes({ vault, steps }));
    for (const part of [figureRoutes, reportRoutes, uploadRoutes, settingsRoutes])
      await app.register(part({ ...deps, steps, fairUse }));
  };

const weekParams = z.strictObject({ week: weekText() });

const weeksQuery = z.strictObject({
  last: weekText().optional().meta({ description: 'The last week; this one when left out' }),
  weeks: z
    .string()
    .regex(/^([1-9]|[1-4]\d|5[0-3])$/)
    .optional()
    .meta({ description: 'How many weeks, 1-53; 13 when left out' }),
});

const figureRoutes =
  (deps: SelfServiceDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/self-service/weeks/:week',
      {
        schema: {
          operationId: 'readSelfServiceWeek',
          tags,
          summary: 'What the caller’s municipality’s self-service came to in a week',
          description: `A week that has begun, of the last ${mostWeeksBack}.`,
          params: weekParams,
          response: { 200: weekFiguresSchema, ...problems('week-not-countable') },
        },
      },
      async (request, reply) => {
        const outcome = await viewWeek(deps, callerOf(request, ...caseworkers), request.params.week);
        return outcome.ok ? outcome.value : sendProblem(reply, outcome.refusal);
      },
    );

    app.get(
      '/self-service/share',
      {
        schema: {
          operationId: 'readSelfServiceShare',
          tags,
          summary: 'The share of self-service, week by week',
          querystring: weeksQuery,
          response: { 200: shareSchema, ...problems('week-not-countable') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const at = deps.clock();
        const today = todayInCopenhagen(at);
        const { last = weekOf(today), weeks = '13' } = request.query;
        const judged = judgeWeek(last, today);
        if (!judged.ok) return sendProblem(reply, judged.refusal);
        const asked = { last, weeks: Number(weeks) };
        return { goalPercent: 80 as const, weeks: await readShare(deps.db, { caller, at }, asked) };
      },
    );
  };

const reportRoutes =
  ({ fairUse, ...deps }: SelfServiceDeps & { fairUse: FairUse }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/self-service/weeks/:week/report',
      {
        schema: {
          operationId: 'readSelfServiceReport',
          tags,
          summary: 'A week’s self-service as municipalities report it',
          description:
            'A line for each task that has a KLE number and at least one receipt, dated on the Monday. What other systems sent is not self-service.',
          params: weekParams,
          response: {
            200: listAnswer(reportSchema, 'The lines'),
            ...problems('week-not-countable', 'kle-number-missing'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { week } = request.params;
        const isCsv = asksForCsv(request);
        return await fairUse(isCsv ? 'file' : 'list', request, reply, async () => {
          const outcome = await makeReport(deps, caller, week);
          if (!outcome.ok) return sendProblem(reply, outcome.refusal);
          return isCsv
            ? sendCsv(request, reply, reportFile(outcome.value, week))
            : reply.send({ items: outcome.value });
        });
      },
    );
  };

const uploadRoutes =
  (deps: SelfServiceDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/self-service/uploads',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'uploadHandCounts',
          tags,
          summary: 'Add what the municipality counted of phone, counter and letter',
          body: handCountsInput.meta({ examples: [sent.handCounts] }),
          response: { 201: uploadSchema, ...problems('week-not-countable', 'too-many-uploads') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const outcome = await upload(deps, caller, request.body, idempotencyClaim(request, caller.actorId));
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/self-service/uploads/${outcome.value.id}`, outcome);
        return outcome.value;
      },
    );

    app.get(
      '/self-service/uploads',
      {
        schema: {
          operationId: 'listHandCountUploads',
          tags,
          summary: 'What the municipality counted by hand, by upload, the latest first',
          querystring: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
          response: { 200: uploadPageSchema },
        },
      },
      async (request) => {
        const { limit, cursor } = request.query;
        const look = { caller: callerOf(request, ...caseworkers), at: deps.clock() };
        const asked = { limit: limit === undefined ? defaultLimit : Number(limit), cursor };
        return await listUploads(deps.db, look, asked);
      },
    );

    app.delete(
      '/self-service/uploads/:id',
      {
        schema: {
          operationId: 'deleteHandCountUpload',
          tags,
          summary: 'Delete an upload, whoever in the municipality made it',
          description: 'The log keeps who made it and who deleted it.',
          params: idParams,
          response: { 204: z.null(), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const look = { caller: callerOf(request, ...caseworkers), at: deps.clock() };
        const isDeleted = isId(id) && (await deleteUpload(deps.db, look, id));
        return isDeleted ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );
  };
