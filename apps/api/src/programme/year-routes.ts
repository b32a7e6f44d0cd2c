import { highestOere } from '@frikort/domain/money';
import { allowanceInput, programmeYearInput } from '@frikort/domain/operator-schemas';
import type { Refused } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { yearSegment } from '../http/answer-schemas.ts';
import { announceCreation, type Created, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { type CodesOf, ProblemError, type ProblemOf, problems, sendProblem } from '../http/problem.ts';
import { type Proposal, previewSchema, previewYear } from './preview.ts';
import { changeAllowance, enterYear, openProgrammeYear, type ProgrammeDeps } from './service.ts';
import { listYears } from './store.ts';
import { enteredYearSchema, enteredYearsSchema, type StoredYear, yearFor } from './year.ts';

const yearParams = z.strictObject({ year: yearSegment });

/** @throws ProblemError `not-found` for what is no year */
function yearOf({ year }: z.output<typeof yearParams>): number {
  if (!/^[12]\d{3}$/.test(year)) throw new ProblemError({ code: 'not-found' });
  return Number(year);
}

const previewQuery = z.strictObject({
  allowanceOere: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .refine((digits) => Number(digits) <= highestOere, { error: 'too-large' })
    .optional()
    .meta({ description: 'Another amount of the year, in øre; with effectiveFrom' }),
  effectiveFrom: allowanceInput.shape.effectiveFrom
    .optional()
    .meta({ description: 'From when it would count; with allowanceOere' }),
});

/** @throws ProblemError `validation-failed` when only one half of a proposal is given */
function proposalOf({ allowanceOere, effectiveFrom }: z.output<typeof previewQuery>): Proposal {
  if (allowanceOere === undefined && effectiveFrom === undefined) return undefined;
  if (allowanceOere !== undefined && effectiveFrom !== undefined) {
    return { allowanceOere: Number(allowanceOere), effectiveFrom };
  }
  const path = allowanceOere === undefined ? 'allowanceOere' : 'effectiveFrom';
  throw new ProblemError({ code: 'validation-failed', errors: [{ path, code: 'missing' }] });
}

const tags = ['operator'];

/** The operator's programme years: enter, change, preview, open (R1, R28). */
export const yearRoutes =
  (deps: ProgrammeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    type Outcome<Reply> = Created<StoredYear> | Refused<ProblemOf<CodesOf<Reply>>>;
    const answer = <Reply extends FastifyReply>(reply: Reply, outcome: Outcome<Reply>) =>
      outcome.ok ? yearFor(outcome.value, deps.clock()) : sendProblem(reply, outcome.refusal);
    const answerCreated = <Reply extends FastifyReply>(reply: Reply, outcome: Outcome<Reply>) => {
      if (outcome.ok) announceCreation(reply, '/api/v1/programme-years/all', outcome);
      return answer(reply, outcome);
    };

    app.get(
      '/programme-years/all',
      {
        schema: {
          operationId: 'listEnteredYears',
          tags,
          summary: 'Every programme year with all that was entered, newest first',
          response: { 200: enteredYearsSchema },
        },
      },
      async (request) => {
        const at = deps.clock();
        const years = await listYears(deps.db, { caller: callerOf(request, 'operator'), at });
        return { items: years.map((year) => yearFor(year, at)) };
      },
    );

    app.post(
      '/programme-years',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'enterProgrammeYear',
          tags,
          summary: 'Enter a programme year with its amount',
          description: 'The year has no cards before it is opened.',
          body: programmeYearInput.meta({ examples: [sent.programmeYear] }),
          response: {
            201: enteredYearSchema,
            ...problems('year-already-entered'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const claim = idempotencyClaim(request, caller.actorId);
        return answerCreated(reply, await enterYear(deps, caller, request.body, claim));
      },
    );

    app.get(
      '/programme-years/:year/preview',
      {
        schema: {
          operationId: 'previewProgrammeYear',
          tags,
          summary: 'What opening the year, or another amount of it, would do',
          description: 'Without a query it is the opening; refuses what would be refused.',
          params: yearParams,
          querystring: previewQuery,
          response: {
            200: previewSchema,
            ...problems('allowance-below-used', 'year-already-open', 'later-allowance-in-force'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const outcome = await previewYear(deps, caller, yearOf(request.params), proposalOf(request.query));
        return outcome.ok ? outcome.value : sendProblem(reply, outcome.refusal);
      },
    );

    app.post(
      '/programme-years/:year/allowances',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'enterAllowance',
          tags,
          summary: 'Enter another amount of a year, from an instant on',
          description:
            'A raise counts from its instant, a lowering from its entry. One of the same instant is superseded.',
          params: yearParams,
          body: allowanceInput.meta({ examples: [sent.allowance] }),
          response: {
            201: enteredYearSchema,
            ...problems('allowance-below-used', 'later-allowance-in-force'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const year = yearOf(request.params);
        const claim = idempotencyClaim(request, `${caller.actorId}:${year}`);
        return answerCreated(reply, await changeAllowance(deps, caller, year, request.body, claim));
      },
    );

    app.post(
      '/programme-years/:year/opening',
      {
        schema: {
          operationId: 'openProgrammeYear',
          tags,
          summary: 'Open a programme year: every frikort has a card in it from now on',
          description: 'An order: needs neither If-Match nor an Idempotency-Key. A year does not close.',
          params: yearParams,
          response: {
            200: enteredYearSchema,
            ...problems('year-already-open'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        return answer(reply, await openProgrammeYear(deps, caller, yearOf(request.params)));
      },
    );
  };
