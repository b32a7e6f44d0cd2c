import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../auth/policy/access.ts';
import { askForWithdrawal, takeWithdrawalBack } from '../citizens/withdrawal/service.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { meFor, meSchema } from './me.ts';
import type { MeDeps } from './me-deps.ts';

/** The citizen asks for their consent to be withdrawn, or keeps it after all (R13). */
export const withdrawalRoutes =
  (deps: MeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/me/consent-withdrawal',
      {
        schema: {
          operationId: 'askForConsentWithdrawal',
          tags: ['me'],
          summary: 'Ask the municipality to withdraw the consent',
          description:
            'The municipality decides; the frikort stays as it is until then. Who asks again has asked once.',
          response: { 200: meSchema, ...problems('not-found', 'enrolment-inactive') },
        },
      },
      async (request, reply) => {
        const asked = await askForWithdrawal(deps, callerOf(request, 'citizen'));
        return asked.ok ? meFor(deps.vault, asked.value) : sendProblem(reply, asked.refusal);
      },
    );

    app.delete(
      '/me/consent-withdrawal',
      {
        schema: {
          operationId: 'keepConsent',
          tags: ['me'],
          summary: 'Keep the consent after all',
          response: { 200: meSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const kept = await takeWithdrawalBack(deps, callerOf(request, 'citizen'));
        return kept.ok ? meFor(deps.vault, kept.value) : sendProblem(reply, kept.refusal);
      },
    );
  };
