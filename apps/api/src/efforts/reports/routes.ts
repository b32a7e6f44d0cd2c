import { effortPeople } from '@frikort/domain/access';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { judgeReportPeriod, quarters, type ReportPeriod } from '@frikort/domain/effort-quarter';
import { present } from '@frikort/domain/present';
import { accepted } from '@frikort/domain/result';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { EffortCaller } from '../../auth/caller.ts';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, isId } from '../../http/answer-schemas.ts';
import { asksForCsv, listAnswer, sendCsv } from '../../http/csv.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import { type EffortDeps, notFound } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';
import { listOrganisations, readOrganisation } from '../organisations/store.ts';
import { quarterRowFor, reportRowFor, reportSchema } from './report.ts';
import { reportCsv } from './report-csv.ts';
import { type ReportQuery, readReport } from './store.ts';

const tags = ['efforts'];

const reportQuery = z.strictObject({
  year: z
    .string()
    .regex(/^[12]\d{3}$/, { error: 'invalid' })
    .optional()
    .meta({ description: 'A calendar year; this one when left out', examples: ['2026'] }),
  quarter: z
    .enum(['1', '2', '3', '4'])
    .optional()
    .meta({ description: 'A quarter of it, which has begun and is at most five years back' }),
});
type Asked = z.output<typeof reportQuery>;

/** What efforts lead to (R43): of one organisation for whoever acts in it, and across them without small numbers. */
export const reportRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const periodAsked = ({ year, quarter }: Asked) => {
      const today = todayInCopenhagen(deps.clock());
      const number = quarters.find((one) => String(one) === quarter);
      const period: ReportPeriod = {
        year: year === undefined ? yearOf(today) : Number(year),
        quarter: number,
      };
      const judged = judgeReportPeriod(period, today);
      return judged.ok ? accepted(period) : judged;
    };

    app.get(
      '/effort-organisations/:id/report',
      {
        schema: {
          operationId: 'getEffortOrganisationReport',
          tags,
          summary: 'What the efforts of an organisation led to in a year or a quarter, an effort a row',
          description:
            'For whoever acts in it. Nobody is named in it. A quarter tells of those who take part by name, of whom days are known.',
          params: idParams,
          querystring: reportQuery,
          response: { 200: listAnswer(reportSchema, 'An effort a row'), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const asFile = asksForCsv(request);
        const asked = periodAsked(request.query);
        if (!asked.ok) return sendProblem(reply, asked.refusal);
        const organisationId = request.params.id;
        const outcome = await ownReport(deps, caller, { ...asked.value, organisationId }, asFile);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const isQuarter = asked.value.quarter !== undefined;
        const items = outcome.value.map((row) => reportRowFor(row, { reach: 'own', isQuarter }));
        if (asFile) return sendCsv(request, reply, reportCsv(asked.value, items));
        return { year: asked.value.year, ...present({ quarter: asked.value.quarter }), items };
      },
    );

    app.get(
      '/effort-reports',
      {
        schema: {
          operationId: 'getEffortReport',
          tags,
          summary: 'What efforts of all organisations led to in a year or a quarter, a category a row',
          description:
            'For whoever acts in one of them. Numbers that could tell of fewer than five people are `null`: of all, or of all but the reader’s own organisations. Of a quarter it tells how many took part by name, and of which sex.',
          querystring: reportQuery,
          response: { 200: listAnswer(reportSchema, 'A category a row'), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const asFile = asksForCsv(request);
        const asked = periodAsked(request.query);
        if (!asked.ok) return sendProblem(reply, asked.refusal);
        const { year, quarter } = asked.value;
        const outcome = await jointReport(deps, caller, asked.value, asFile);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const items = outcome.value.map((row) =>
          quarter === undefined
            ? reportRowFor(row, { reach: 'all', isQuarter: false })
            : quarterRowFor(row, quarter),
        );
        if (asFile) return sendCsv(request, reply, reportCsv(asked.value, items));
        return { year, ...present({ quarter }), items };
      },
    );
  };

const actionOf = (asFile: boolean) => (asFile ? 'effort-report-exported' : 'effort-report-viewed');

async function ownReport(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { organisationId, ...period }: ReportPeriod & { organisationId: string },
  asFile: boolean,
) {
  if (!isId(organisationId)) return notFound;
  return await inEfforts(db, async (efforts) => {
    if (!(await readOrganisation(efforts, caller, organisationId))) return notFound;
    const wanted: ReportQuery = { ...period, organisationId, at: clock(), action: actionOf(asFile) };
    return accepted(await readReport(efforts, caller, wanted));
  });
}

async function jointReport(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  period: ReportPeriod,
  asFile: boolean,
) {
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    // Whoever acts in no organisation takes part in none.
    if ((await listOrganisations(efforts, caller, at)).length === 0) return notFound;
    const wanted: ReportQuery = { ...period, organisationId: undefined, at, action: actionOf(asFile) };
    return accepted(await readReport(efforts, caller, wanted));
  });
}
