import { effortPeople } from '@frikort/domain/access';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
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
import { reportRowFor, reportSchema } from './report.ts';
import { reportCsv } from './report-csv.ts';
import { type ReportQuery, readReport } from './store.ts';

const tags = ['efforts'];

const reportQuery = z.strictObject({
  year: z
    .string()
    .regex(/^[12]\d{3}$/, { error: 'invalid' })
    .optional()
    .meta({ description: 'A calendar year; this one when left out', examples: ['2026'] }),
});

/** What efforts lead to (R43): of one organisation for whoever acts in it, and across them without small numbers. */
export const reportRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const yearAsked = (year: string | undefined) =>
      year === undefined ? yearOf(todayInCopenhagen(deps.clock())) : Number(year);

    app.get(
      '/effort-organisations/:id/report',
      {
        schema: {
          operationId: 'getEffortOrganisationReport',
          tags,
          summary: 'What the efforts of an organisation led to in a calendar year, an effort a row',
          description: 'For whoever acts in it. Nobody is named in it.',
          params: idParams,
          querystring: reportQuery,
          response: { 200: listAnswer(reportSchema, 'An effort a row'), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const asFile = asksForCsv(request);
        const year = yearAsked(request.query.year);
        const outcome = await ownReport(deps, caller, { year, organisationId: request.params.id }, asFile);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const items = outcome.value.map((row) => reportRowFor(row, 'own'));
        return asFile ? sendCsv(request, reply, reportCsv(year, items)) : { year, items };
      },
    );

    app.get(
      '/effort-reports',
      {
        schema: {
          operationId: 'getEffortReport',
          tags,
          summary: 'What efforts of all organisations led to in a calendar year, a category a row',
          description:
            'For whoever acts in one of them. Numbers that could tell of fewer than five people are `null`: of all, or of all but the reader’s own organisations.',
          querystring: reportQuery,
          response: { 200: listAnswer(reportSchema, 'A category a row'), ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const asFile = asksForCsv(request);
        const year = yearAsked(request.query.year);
        const outcome = await jointReport(deps, caller, year, asFile);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const items = outcome.value.map((row) => reportRowFor(row, 'all'));
        return asFile ? sendCsv(request, reply, reportCsv(year, items)) : { year, items };
      },
    );
  };

const actionOf = (asFile: boolean) => (asFile ? 'effort-report-exported' : 'effort-report-viewed');

async function ownReport(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { year, organisationId }: { year: number; organisationId: string },
  asFile: boolean,
) {
  if (!isId(organisationId)) return notFound;
  return await inEfforts(db, async (efforts) => {
    if (!(await readOrganisation(efforts, caller, organisationId))) return notFound;
    const wanted: ReportQuery = { year, organisationId, at: clock(), action: actionOf(asFile) };
    return accepted(await readReport(efforts, caller, wanted));
  });
}

async function jointReport({ db, clock }: EffortDeps, caller: EffortCaller, year: number, asFile: boolean) {
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    // Whoever acts in no organisation takes part in none.
    if ((await listOrganisations(efforts, caller, at)).length === 0) return notFound;
    const wanted: ReportQuery = { year, organisationId: undefined, at, action: actionOf(asFile) };
    return accepted(await readReport(efforts, caller, wanted));
  });
}
