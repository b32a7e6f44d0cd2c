import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { cardLookupInput } from '@frikort/domain/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { cardNumberSchema, dateSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered, sent } from '../http/openapi/examples.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { type CardDeps, lookUpCard } from './service.ts';

const cardLookupSchema = z
  .strictObject({
    cardNumber: cardNumberSchema,
    status: z.enum(enrolmentStatuses),
    name: z
      .string()
      .optional()
      .meta({ description: 'Initials when protected; absent when the frikort is inactive' }),
    nameProtected: z.boolean().optional(),
    grantedOn: dateSchema
      .optional()
      .meta({ description: 'For the warning that work began before the frikort' }),
    cards: z.array(z.strictObject({ year: z.int(), remainingOere: oereSchema })).optional(),
    countedFor: z.string().optional().meta({
      description:
        'For the steps of a person’s page (countFlowStep): says to the server alone where they are counted. Another text each time.',
    }),
  })
  .meta({ id: 'CardLookup', examples: [answered.cardLookup] });

const lookupQuery = z.strictObject({
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .optional()
    .meta({
      description: 'The year of dates that are entered: shows its balance although it is older (R10)',
    }),
});

/** A company checks a card number before it registers (R10, R20, R27). */
export const cardRoutes =
  (deps: CardDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/card-lookups',
      {
        schema: {
          operationId: 'lookUpCard',
          tags: ['employments'],
          summary: 'Name and remaining balance on a card number',
          querystring: lookupQuery,
          body: cardLookupInput.meta({ examples: [sent.cardLookup] }),
          response: {
            200: cardLookupSchema,
            ...problems('card-number-unknown'),
          },
        },
      },
      async (request, reply) => {
        const { year } = request.query;
        const enteredYear = year === undefined ? undefined : Number(year);
        const found = await lookUpCard(
          deps,
          callerOf(request, 'employee'),
          request.body.cardNumber,
          enteredYear,
        );
        // The statement that looks the number up logs what came of it.
        return found.ok ? found.value : sendProblem(reply, found.refusal, 'written');
      },
    );
  };
