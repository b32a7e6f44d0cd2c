import { editableDays, judgeContinuation } from '@frikort/domain/employment';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { continuationInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import {
  cardNumberSchema,
  dateSchema,
  idParams,
  idSchema,
  instantSchema,
  isId,
  oereSchema,
} from '../http/answer-schemas.ts';
import { answered, sent } from '../http/openapi/examples.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { dropContinuation, keepContinuation, listContinuations } from './continuation-store.ts';
import { contactSchema } from './employment.ts';
import { readEmployment } from './read-store.ts';
import type { EmploymentDeps } from './service.ts';
import { goingOnSchemas } from './term-columns.ts';

const continuationSchema = z
  .strictObject({
    employmentId: idSchema.meta({ description: 'The part that is registered' }),
    cardNumber: cardNumberSchema,
    citizenName: z.string().meta({ description: 'Initials when the name is protected' }),
    nameProtected: z.boolean(),
    enrolmentStatus: z.enum(enrolmentStatuses),
    startDate: dateSchema,
    endDate: dateSchema.meta({ description: 'Of the next part, within one calendar year' }),
    lastDate: dateSchema.meta({ description: 'Of all that follows' }),
    amountOere: oereSchema.optional().meta({ description: 'What is left of the pay, where it is known' }),
    contact: contactSchema,
    ...goingOnSchemas,
    yearOpen: z.boolean().meta({ description: 'Whether it can be registered already' }),
    coming: z
      .strictObject({
        opensAt: instantSchema,
        allowanceOere: oereSchema,
        example: z
          .literal(true)
          .optional()
          .meta({ description: 'The amount is made up for a demonstration' }),
      })
      .optional()
      .meta({ description: 'When the year will open, and with which allowance, where that is planned' }),
  })
  .meta({ id: 'Continuation', examples: [answered.continuation] });

const listSchema = z.strictObject({ items: z.array(continuationSchema) }).meta({ id: 'ContinuationList' });

const tags = ['employments'];

/** What a company has still to register of employments that go on after New Year (R5). */
export const continuationRoutes =
  (deps: Pick<EmploymentDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/continuations',
      {
        schema: {
          operationId: 'listContinuations',
          tags,
          summary: 'What the company has still to register after New Year',
          description: `At most 100, soonest first. Gone when registered, dropped, or over for ${editableDays} days.`,
          response: { 200: listSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee');
        return { items: await listContinuations(deps.db, { caller, at: deps.clock() }) };
      },
    );

    app.put(
      '/employments/:id/continuation',
      {
        schema: {
          operationId: 'keepContinuation',
          tags,
          summary: 'Keep until when an employment goes on after New Year',
          description: 'A reminder to the company; replaces the one before.',
          params: idParams,
          body: continuationInput.meta({ examples: [sent.continuation] }),
          response: {
            204: z.null().meta({ description: 'It is kept' }),
            ...problems('end-before-start', 'employment-cancelled'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const { id } = request.params;
        const at = deps.clock();
        const employment = isId(id) ? await readEmployment(deps.db, caller, id, at) : undefined;
        if (!employment) return sendProblem(reply, { code: 'not-found' });
        const { endDate, amountOere = null } = request.body;
        const judged = judgeContinuation(employment, endDate);
        if (!judged.ok) return sendProblem(reply, judged.refusal);
        const kept = await keepContinuation(deps.db, { caller, at }, id, { endDate, amountOere });
        return kept ? reply.code(204).send(null) : sendProblem(reply, { code: 'employment-cancelled' });
      },
    );

    app.delete(
      '/employments/:id/continuation',
      {
        schema: {
          operationId: 'dropContinuation',
          tags,
          summary: 'Drop the reminder of what goes on after New Year',
          params: idParams,
          response: { 204: z.null().meta({ description: 'There is none any more' }) },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const { id } = request.params;
        const dropped = isId(id) && (await dropContinuation(deps.db, { caller, at: deps.clock() }, id));
        return dropped ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );
  };
