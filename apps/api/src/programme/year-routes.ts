import { highestOere } from '@frikort/domain/money';
import {
  allowanceInput,
  openingInput,
  programmeYearInput,
  proposalInput,
} from '@frikort/domain/operator-schemas';
import type { Refused } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { OperatorCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { idSegment, yearSegment } from '../http/answer-schemas.ts';
import { announceCreation, type Created, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { type CodesOf, ProblemError, type ProblemOf, problems, sendProblem } from '../http/problem.ts';
import { type Proposal, previewSchema, previewYear } from './preview.ts';
import { confirmChange, dropChange, proposeChange } from './proposals.ts';
import { changeAllowance, enterYear, openProgrammeYear, type ProgrammeDeps } from './service.ts';
import { listYears } from './store.ts';
import { enteredYearSchema, enteredYearsSchema, type StoredYear, yearFor } from './year.ts';

const yearParams = z.strictObject({ year: yearSegment });
const proposalParams = z.strictObject({ year: yearSegment, id: idSegment });

type Outcome<Reply> = Created<StoredYear> | Refused<ProblemOf<CodesOf<Reply>>>;

/** Answers with the year as it is now, or with why not. */
const answerYear =
  (deps: ProgrammeDeps) =>
  <Reply extends FastifyReply>(reply: Reply, caller: OperatorCaller, outcome: Outcome<Reply>) =>
    outcome.ok ? yearFor(outcome.value, caller, deps.clock()) : sendProblem(reply, outcome.refusal);

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
    const answer = answerYear(deps);
    const answerCreated = <Reply extends FastifyReply>(
      reply: Reply,
      caller: OperatorCaller,
      outcome: Outcome<Reply>,
    ) => {
      if (outcome.ok) announceCreation(reply, '/api/v1/programme-years/all', outcome);
      return answer(reply, caller, outcome);
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
        const caller = callerOf(request, 'operator');
        const years = await listYears(deps.db, { caller, at });
        return {
          items: years.map((year) => yearFor(year, caller, at)),
          confirmation: deps.operatorConfirmation,
        };
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
        return answerCreated(reply, caller, await enterYear(deps, caller, request.body, claim));
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
            'A raise counts from its instant, a lowering from its entry. One of the same instant is superseded. Where a ' +
            'lowering takes two people, that of a year which is open, or will be, is proposed and confirmed instead.',
          params: yearParams,
          body: allowanceInput.meta({ examples: [sent.allowance] }),
          response: {
            201: enteredYearSchema,
            ...problems('allowance-below-used', 'later-allowance-in-force', 'second-person-required'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const year = yearOf(request.params);
        const claim = idempotencyClaim(request, `${caller.actorId}:${year}`);
        return answerCreated(reply, caller, await changeAllowance(deps, caller, year, request.body, claim));
      },
    );

    app.post(
      '/programme-years/:year/opening',
      {
        schema: {
          operationId: 'openProgrammeYear',
          tags,
          summary: 'Open a programme year: every frikort has a card in it from then on',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key. At once, or at an instant to come. A year does ' +
            'not close. Where an opening takes two people it is proposed and confirmed instead.',
          params: yearParams,
          body: openingInput.nullish().meta({ examples: [sent.opening] }),
          response: {
            200: enteredYearSchema,
            ...problems('year-already-open', 'second-person-required'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        return answer(
          reply,
          caller,
          await openProgrammeYear(deps, caller, yearOf(request.params), request.body ?? {}),
        );
      },
    );
  };

/** What takes two people: one proposes it, another confirms or rejects it (R1). */
export const proposalRoutes =
  (deps: ProgrammeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const answer = answerYear(deps);

    app.post(
      '/programme-years/:year/proposals',
      {
        schema: {
          operationId: 'proposeYearChange',
          tags,
          summary: 'Propose the opening of a year, or another amount of it, for another operator to confirm',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key, because one proposal of a year waits at most.',
          params: yearParams,
          body: proposalInput.meta({ examples: [sent.proposal] }),
          response: {
            200: enteredYearSchema,
            ...problems(
              'allowance-below-used',
              'year-already-open',
              'later-allowance-in-force',
              'proposal-pending',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const year = yearOf(request.params);
        return answer(reply, caller, await proposeChange(deps, caller, year, request.body));
      },
    );

    app.post(
      '/programme-years/:year/proposals/:id/confirmation',
      {
        schema: {
          operationId: 'confirmYearChange',
          tags,
          summary: 'Confirm what another operator proposed about a year: it happens',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key. It is judged anew; whoever proposed it is refused.',
          params: proposalParams,
          response: {
            200: enteredYearSchema,
            ...problems(
              'allowance-below-used',
              'year-already-open',
              'later-allowance-in-force',
              'proposal-decided',
              'second-person-required',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const proposal = { year: yearOf(request.params), id: request.params.id };
        return answer(reply, caller, await confirmChange(deps, caller, proposal));
      },
    );

    app.delete(
      '/programme-years/:year/proposals/:id',
      {
        schema: {
          operationId: 'dropYearChange',
          tags,
          summary: 'Reject what another operator proposed about a year, or withdraw what one proposed',
          params: proposalParams,
          response: { 200: enteredYearSchema, ...problems('proposal-decided') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const proposal = { year: yearOf(request.params), id: request.params.id };
        return answer(reply, caller, await dropChange(deps, caller, proposal));
      },
    );
  };
