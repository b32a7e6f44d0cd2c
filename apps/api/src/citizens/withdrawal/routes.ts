import { caseworkers } from '@frikort/domain/access';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams } from '../../http/answer-schemas.ts';
import { problems } from '../../http/problem.ts';
import { citizenSchema } from '../citizen.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { sendCitizen } from '../send-citizen.ts';
import { settleWithdrawal } from './service.ts';

/** What a caseworker does about a citizen who asked for the consent to be withdrawn, and keeps it (R13). */
export const withdrawalRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens/:id/consent-withdrawal/settlement',
      {
        schema: {
          operationId: 'settleConsentWithdrawal',
          tags: ['citizens'],
          summary: 'Settle that a citizen who asked for the consent to be withdrawn keeps the frikort',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key. Where the frikort ends, a deactivation settles it.',
          params: idParams,
          response: { 200: citizenSchema, ...problems('no-withdrawal-asked') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const settled = await settleWithdrawal(deps, caller, request.params.id);
        return sendCitizen(deps, reply, caller, settled);
      },
    );
  };
