import { caseworkers } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import type { Result } from '@frikort/domain/result';
import { cancellationInput, editEmploymentInput, registerEmploymentInput } from '@frikort/domain/schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Caller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import type { CprVault } from '../database/encryption.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { type CodesOf, type ProblemOf, problems, sendOutdated, sendProblem } from '../http/problem.ts';
import type { Outdated } from '../http/use-case.ts';
import { expectedVersion, setVersionTag } from '../http/version-tag.ts';
import { employmentFor, employmentSchema, type StoredEmployment } from './employment.ts';
import { readEmployment } from './read-store.ts';
import {
  cancelOwnEmployment,
  type EmploymentDeps,
  editEmployment,
  registerEmployment,
  todayOf,
} from './service.ts';

/** Employments: a company registers, edits and cancels its own; citizen and municipality read (R5-R12). */
export const employmentRoutes =
  (deps: EmploymentDeps & { vault: CprVault }): FastifyPluginAsyncZod =>
  async (app) => {
    const answer = (reply: FastifyReply, caller: Caller, stored: StoredEmployment) => {
      setVersionTag(reply, stored.version);
      return employmentFor(caller, stored, todayOf(deps));
    };
    const answerChange = <Reply extends FastifyReply>(
      reply: Reply,
      caller: Caller,
      outcome: Result<StoredEmployment, ProblemOf<CodesOf<Reply>>> | Outdated<StoredEmployment>,
    ) => {
      if (outcome.ok) return answer(reply, caller, outcome.value);
      if ('outdated' in outcome) return sendOutdated(reply, answer(reply, caller, outcome.outdated));
      return sendProblem(reply, outcome.refusal);
    };

    app.post(
      '/employments',
      {
        config: { idempotencyKey: true, version: 'answered' },
        schema: {
          operationId: 'registerEmployment',
          tags: ['employments'],
          summary: 'Register an employment',
          description: 'One employment lies within one calendar year.',
          body: registerEmploymentInput.meta({ examples: [sent.registration] }),
          response: {
            201: employmentSchema,
            ...problems(
              'card-number-unknown',
              'enrolment-inactive',
              'no-card-in-year',
              'not-in-one-calendar-year',
              'end-before-start',
              'amount-exceeds-remaining',
              'amount-invalid',
              'reference-already-used',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const outcome = await registerEmployment(deps, caller, request.body, claim);
        if (!outcome.ok) {
          request.numberCounted = 'counted' in outcome;
          return sendProblem(reply, outcome.refusal);
        }
        announceCreation(reply, `/api/v1/employments/${outcome.value.id}`, outcome);
        return answer(reply, caller, outcome.value);
      },
    );

    app.get(
      '/employments/:id',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getEmployment',
          tags: ['employments'],
          summary: 'One employment',
          params: idParams,
          response: { 200: employmentSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee', ...caseworkers, 'citizen');
        const { id } = request.params;
        const stored = isId(id) ? await readEmployment(deps.db, caller, id, deps.clock()) : undefined;
        if (!stored) return sendProblem(reply, { code: 'not-found' });
        const isPerson = caller.role === 'employee' && caller.entrance !== undefined;
        const countedFor = isPerson ? deps.vault.sealAuthority(stored.authorityCode) : undefined;
        return { ...answer(reply, caller, stored), ...present({ countedFor }) };
      },
    );

    app.patch(
      '/employments/:id',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'editEmployment',
          tags: ['employments'],
          summary: 'Edit an employment',
          description: 'What is left out stays; null clears.',
          params: idParams,
          body: editEmploymentInput.meta({ examples: [sent.employmentEdit] }),
          response: {
            200: employmentSchema,
            ...problems(
              'no-card-in-year',
              'not-in-one-calendar-year',
              'end-before-start',
              'amount-exceeds-remaining',
              'amount-invalid',
              'edit-window-closed',
              'employment-cancelled',
              'reference-already-used',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const version = expectedVersion(request);
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        return answerChange(reply, caller, await editEmployment(deps, caller, id, version, request.body));
      },
    );

    app.post(
      '/employments/:id/cancellation',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'cancelEmployment',
          tags: ['employments'],
          summary: 'Cancel an employment',
          description: 'A cancelled employment stays visible and counts 0.',
          params: idParams,
          body: cancellationInput.meta({ examples: [sent.cancellation] }),
          response: {
            200: employmentSchema,
            ...problems('edit-window-closed', 'employment-cancelled'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const version = expectedVersion(request);
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        const outcome = await cancelOwnEmployment(deps, caller, id, version, request.body.reason);
        return answerChange(reply, caller, outcome);
      },
    );
  };
