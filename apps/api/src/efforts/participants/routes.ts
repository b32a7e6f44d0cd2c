import { effortPeople } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import {
  participantChangeInput,
  participantEndInput,
  participantInput,
} from '@frikort/domain/effort-participant-schemas';
import { present } from '@frikort/domain/present';
import type { Accepted, Refused } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, idSegment } from '../../http/answer-schemas.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../../http/csv.ts';
import { announceCreation, idempotencyClaim } from '../../http/idempotency.ts';
import { sent } from '../../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../../http/paging.ts';
import { type CodesOf, type ProblemOf, problems, sendOutdated, sendProblem } from '../../http/problem.ts';
import type { Outdated } from '../../http/use-case.ts';
import { expectedVersion, setVersionTag } from '../../http/version-tag.ts';
import { participantStates } from '../../rules/effort-taking.ts';
import type { ParticipantDeps } from '../effort-deps.ts';
import { participantFor, participantSchema, type StoredParticipant } from './participant.ts';
import { participantsCsv } from './participants-csv.ts';
import {
  changeParticipant,
  endParticipant,
  registerParticipant,
  setFrikortLink,
  viewParticipant,
  viewParticipants,
  withdrawConsent,
} from './service.ts';

const tags = ['efforts'];
const participantParams = z.strictObject({ id: idSegment, participantId: idSegment });

const listQuery = z.strictObject({
  state: z
    .enum(participantStates)
    .optional()
    .meta({ description: 'Who takes part today, who does not, or who has no end after a year' }),
  limit: limitQuery,
  cursor: cursorQuery,
  includeCpr: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'For text/csv: the file has neither names nor CPR numbers unless this is true' }),
});

const pageSchema = z
  .strictObject({ items: z.array(participantSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'EffortParticipantPage', description: 'The latest registered first' });

/** Who takes part in an effort, for its participant managers alone (R42); each look is logged. */
export const participantRoutes =
  (deps: ParticipantDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const part of [listRoutes, registeringRoutes, orderRoutes]) await app.register(part(deps));
  };

const answerFor = ({ vault, clock }: ParticipantDeps) => {
  const told = (stored: StoredParticipant) => participantFor(vault, stored, todayInCopenhagen(clock()));
  return <Reply extends FastifyReply>(
    reply: Reply,
    outcome: Accepted<StoredParticipant> | Outdated<StoredParticipant> | Refused<ProblemOf<CodesOf<Reply>>>,
  ) => {
    if (outcome.ok) {
      setVersionTag(reply, outcome.value.version);
      return told(outcome.value);
    }
    if (!('outdated' in outcome)) return sendProblem(reply, outcome.refusal);
    setVersionTag(reply, outcome.outdated.version);
    return sendOutdated(reply, told(outcome.outdated));
  };
};

const listRoutes =
  (deps: ParticipantDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { vault, clock } = deps;
    app.get(
      '/efforts/:id/participants',
      {
        schema: {
          operationId: 'listEffortParticipants',
          tags,
          summary: 'Who takes part in an effort, the latest registered first',
          description: 'For its participant managers. Each look is in the log, and who is named sees it.',
          params: idParams,
          querystring: listQuery,
          response: { 200: listAnswer(pageSchema, 'The participants'), ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const { state, limit, cursor, includeCpr } = request.query;
        const { id } = request.params;
        const today = todayInCopenhagen(clock());
        if (!asksForCsv(request)) {
          refuseMeaningless(request.query, ['includeCpr']);
          const outcome = await viewParticipants(deps, caller, {
            id,
            action: 'effort-participants-viewed',
            limit: limit === undefined ? defaultLimit : Number(limit),
            ...present({ state, cursor }),
          });
          if (!outcome.ok) return sendProblem(reply, outcome.refusal);
          const { items, nextCursor } = outcome.value;
          return { items: items.map((stored) => participantFor(vault, stored, today)), nextCursor };
        }
        refuseMeaningless(request.query, ['limit', 'cursor']);
        const outcome = await viewParticipants(deps, caller, {
          id,
          action: 'effort-participants-exported',
          limit: mostInFile,
          ...present({ state }),
        });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const file = participantsCsv(vault, outcome.value.items, { today, names: includeCpr === 'true' });
        return sendCsv(request, reply, file);
      },
    );

    app.get(
      '/efforts/:id/participants/:participantId',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getEffortParticipant',
          tags,
          summary: 'One participant',
          params: participantParams,
          response: { 200: participantSchema, ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await viewParticipant(deps, caller, request.params);
        return answerFor(deps)(reply, outcome);
      },
    );
  };

/** More than any effort has; it only keeps the file finite. */
const mostInFile = 10_000;

const registeringRoutes =
  (deps: ParticipantDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/efforts/:id/participants',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'registerEffortParticipant',
          tags,
          summary: 'Register somebody who takes part: by name with consent, or by sex and year',
          description:
            'Who has a protected name and address, or does not consent, is registered as anonymous. A CPR number that is refused counts as in a search (R27).',
          params: idParams,
          body: participantInput.meta({ examples: [sent.effortParticipant] }),
          response: {
            201: participantSchema,
            ...problems(
              'not-appointed',
              'consent-missing',
              'consent-text-outdated',
              'before-organisation-start',
              'outside-effort',
              'end-before-start',
              'register-unavailable',
              'cpr-unknown',
              'number-not-in-force',
              'protected-participant',
              'already-participating',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const { id } = request.params;
        request.numberCounted = true;
        const outcome = await registerParticipant(deps, caller, { id, input: request.body, claim });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/efforts/${id}/participants/${outcome.value.id}`, outcome);
        return participantFor(deps.vault, outcome.value, todayInCopenhagen(deps.clock()));
      },
    );

    app.patch(
      '/efforts/:id/participants/:participantId',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'changeEffortParticipant',
          tags,
          summary: 'Put right what was registered of somebody by name',
          description: 'What is left out stays.',
          params: participantParams,
          body: participantChangeInput.meta({ examples: [sent.effortParticipantChange] }),
          response: {
            200: participantSchema,
            ...problems(
              'not-appointed',
              'not-identified',
              'before-organisation-start',
              'outside-effort',
              'end-before-start',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const change = { version: expectedVersion(request), changes: request.body };
        return answerFor(deps)(reply, await changeParticipant(deps, caller, request.params, change));
      },
    );

    app.put(
      '/efforts/:id/participants/:participantId/end',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'endEffortParticipant',
          tags,
          summary: 'Register out: when, why, and what then; of who is not named the year',
          description: 'Another end replaces the one before.',
          params: participantParams,
          body: participantEndInput.meta({ examples: [sent.effortParticipantEnd] }),
          response: {
            200: participantSchema,
            ...problems(
              'not-appointed',
              'not-identified',
              'before-organisation-start',
              'outside-effort',
              'end-before-start',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const change = { version: expectedVersion(request), end: request.body };
        return answerFor(deps)(reply, await endParticipant(deps, caller, request.params, change));
      },
    );
  };

const order = 'An order: needs neither If-Match nor an Idempotency-Key.';

const orderRoutes =
  (deps: ParticipantDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const told = (stored: StoredParticipant) =>
      participantFor(deps.vault, stored, todayInCopenhagen(deps.clock()));
    app.post(
      '/efforts/:id/participants/:participantId/consent-withdrawal',
      {
        schema: {
          operationId: 'withdrawEffortConsent',
          tags,
          summary: 'Withdraw the consent: nothing is left of who it was, at once and for good',
          description: order,
          params: participantParams,
          response: { 200: participantSchema, ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await withdrawConsent(deps, caller, request.params);
        return outcome.ok ? told(outcome.value) : sendProblem(reply, outcome.refusal);
      },
    );

    app.put(
      '/efforts/:id/participants/:participantId/frikort',
      {
        schema: {
          operationId: 'linkEffortFrikort',
          tags,
          summary: 'Link somebody who is named to their frikort',
          description: `${order} For people of the municipality that is responsible for the frikort. A transfer ends it.`,
          params: participantParams,
          response: {
            200: participantSchema,
            ...problems('not-appointed', 'not-identified', 'not-enrolled', 'citizen-of-other-authority'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await setFrikortLink(deps, caller, request.params, true);
        return outcome.ok ? told(outcome.value) : sendProblem(reply, outcome.refusal);
      },
    );

    app.delete(
      '/efforts/:id/participants/:participantId/frikort',
      {
        schema: {
          operationId: 'unlinkEffortFrikort',
          tags,
          summary: 'End the link to a frikort',
          params: participantParams,
          response: { 204: z.null(), ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await setFrikortLink(deps, caller, request.params, false);
        if (outcome.ok) return reply.code(204).send(null);
        const { refusal } = outcome;
        const known = refusal.code === 'not-appointed' ? refusal : ({ code: 'not-found' } as const);
        return sendProblem(reply, known);
      },
    );
  };
