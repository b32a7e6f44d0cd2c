import { effortPeople } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { consentFileTypes } from '@frikort/domain/effort-consent';
import { consentFileInput } from '@frikort/domain/effort-participant-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idSegment } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import type { ParticipantDeps } from '../effort-deps.ts';
import { participantFor, participantSchema } from '../participants/participant.ts';
import { fileConsent, viewConsentFile } from '../participants/service.ts';

const tags = ['efforts'];
const participantParams = z.strictObject({ id: idSegment, participantId: idSegment });

/** The file in base64 and what stands around it. */
const mostBytes = 4_100_000;

const fileSchema = z
  .strictObject({
    type: z.enum(consentFileTypes),
    content: z.string().meta({ description: 'In base64' }),
  })
  .meta({ id: 'EffortConsentFile', examples: [answered.effortConsentFile] });

/** The signed consent of a participant, kept encrypted (R42). */
export const consentRoutes =
  (deps: ParticipantDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/efforts/:id/participants/:participantId/consent-file',
      {
        schema: {
          operationId: 'getEffortConsentFile',
          tags,
          summary: 'The signed consent; the look is logged',
          params: participantParams,
          response: { 200: fileSchema, ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await viewConsentFile(deps, caller, request.params);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return { type: outcome.value.type, content: outcome.value.content.toString('base64') };
      },
    );

    app.put(
      '/efforts/:id/participants/:participantId/consent-file',
      {
        bodyLimit: mostBytes,
        schema: {
          operationId: 'setEffortConsentFile',
          tags,
          summary: 'Keep the signed consent: a PDF, JPEG or PNG, by what stands in it',
          description: 'Replaces one that is there. Needs neither If-Match nor an Idempotency-Key.',
          params: participantParams,
          body: consentFileInput.meta({ examples: [sent.effortConsentFile] }),
          response: { 200: participantSchema, ...problems('not-appointed', 'not-identified') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await fileConsent(deps, caller, request.params, request.body.content);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        return participantFor(deps.vault, outcome.value, todayInCopenhagen(deps.clock()));
      },
    );
  };
