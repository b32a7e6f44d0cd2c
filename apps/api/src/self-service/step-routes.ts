import { municipalityByCode } from '@frikort/domain/municipalities';
import { flowStepInput } from '@frikort/domain/self-service-schemas';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CprVault } from '../database/encryption.ts';
import { sent } from '../http/openapi/examples.ts';
import type { StepCounter } from './step-counter.ts';

export type StepDeps = { vault: CprVault; steps: StepCounter };

/** Where pages tell which step somebody has come to (R38). No login is looked for, and nothing of anybody is stored. */
export const stepRoutes =
  ({ vault, steps }: StepDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/self-service/steps',
      {
        schema: {
          operationId: 'countFlowStep',
          tags: ['public'],
          summary: 'Count a step of a flow',
          description:
            'For our own pages, without cookies. The number of the flow is random, kept in memory alone and forgotten within an hour: a step sent twice counts once. Nothing is counted for a browser that sends `DNT: 1` or `Sec-GPC: 1`; the answer is the same.',
          body: flowStepInput.meta({ examples: [sent.flowStep] }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { flow, step, flowId, authority, countedFor } = request.body;
        const code = countedFor === undefined ? authority : vault.openAuthority(countedFor);
        const known = code === undefined ? undefined : municipalityByCode(code);
        if (!objects(request)) steps.count({ flow, step, flowId, authority: known?.code ?? '' });
        return reply.code(204).send(null);
      },
    );
  };

/** Do Not Track, and Global Privacy Control, as browsers say them. */
function objects({ headers }: FastifyRequest): boolean {
  return headers.dnt === '1' || headers['sec-gpc'] === '1';
}
