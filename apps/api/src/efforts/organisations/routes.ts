import { effortPeople } from '@frikort/domain/access';
import { formatAppointmentCode } from '@frikort/domain/effort-role';
import {
  appointmentInput,
  effortMembersInput,
  effortOrganisationChangeInput,
  effortOrganisationInput,
} from '@frikort/domain/effort-schemas';
import type { Accepted, Refused } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, instantSchema, isId } from '../../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../../http/idempotency.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { type CodesOf, type ProblemOf, problems, sendOutdated, sendProblem } from '../../http/problem.ts';
import type { Outdated } from '../../http/use-case.ts';
import { expectedVersion, setVersionTag } from '../../http/version-tag.ts';
import type { EffortDeps } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';
import { formSchema, organisationFor, organisationSchema, type StoredOrganisation } from './organisation.ts';
import {
  changeMembers,
  changeOrganisation,
  enterOrganisation,
  makeCode,
  takeAppointment,
} from './service.ts';
import { listOrganisations, readForms, readOrganisation } from './store.ts';

const tags = ['efforts'];
const readers = ['operator', ...effortPeople] as const;

/** Organisations that have efforts: entered by the operator on order, seen by who is appointed in them (R39, R40). */
export const organisationRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const part of [readingRoutes, changingRoutes, codeRoutes]) await app.register(part(deps));
  };

const readingRoutes =
  ({ db, clock }: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/effort-forms',
      {
        schema: {
          operationId: 'listEffortForms',
          tags,
          summary: 'The forms of cooperation',
          response: { 200: z.strictObject({ items: z.array(formSchema) }).meta({ id: 'EffortForms' }) },
        },
      },
      async () => {
        const forms = await inEfforts(db, readForms);
        return { items: forms.map((form) => ({ ...form, words: [...form.words] })) };
      },
    );

    app.get(
      '/effort-organisations',
      {
        schema: {
          operationId: 'listEffortOrganisations',
          tags,
          summary: 'The organisations that the caller acts in, by name; for the operator all',
          response: {
            200: z.strictObject({ items: z.array(organisationSchema) }).meta({ id: 'EffortOrganisations' }),
          },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...readers);
        const found = await inEfforts(db, (efforts) => listOrganisations(efforts, caller, clock()));
        return { items: found.map(organisationFor) };
      },
    );

    app.get(
      '/effort-organisations/:id',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getEffortOrganisation',
          tags,
          summary: 'One organisation',
          params: idParams,
          response: { 200: organisationSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...readers);
        const { id } = request.params;
        const found = isId(id)
          ? await inEfforts(db, (efforts) => readOrganisation(efforts, caller, id))
          : undefined;
        if (!found) return sendProblem(reply, { code: 'not-found' });
        setVersionTag(reply, found.version);
        return organisationFor(found);
      },
    );
  };

/** What a change led to: the organisation as it is now, as somebody else has changed it meanwhile, or why not. */
function changedAnswer<Reply extends FastifyReply>(
  reply: Reply,
  outcome: Accepted<StoredOrganisation> | Outdated<StoredOrganisation> | Refused<ProblemOf<CodesOf<Reply>>>,
) {
  if (outcome.ok) {
    setVersionTag(reply, outcome.value.version);
    return organisationFor(outcome.value);
  }
  if (!('outdated' in outcome)) return sendProblem(reply, outcome.refusal);
  setVersionTag(reply, outcome.outdated.version);
  return sendOutdated(reply, organisationFor(outcome.outdated));
}

const changingRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/effort-organisations',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'enterEffortOrganisation',
          tags,
          summary: 'Enter an organisation that was ordered',
          description:
            'The name stands without its form of cooperation. Who has ordered it is told by mail. The first administrator takes up the appointment with a code.',
          body: effortOrganisationInput.meta({ examples: [sent.effortOrganisation] }),
          response: {
            201: organisationSchema,
            ...problems('name-holds-form', 'too-few-members', 'name-taken'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const claim = idempotencyClaim(request, caller.actorId);
        const outcome = await enterOrganisation(deps, caller, request.body, claim);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/effort-organisations/${outcome.value.id}`, outcome);
        return organisationFor(outcome.value);
      },
    );

    app.patch(
      '/effort-organisations/:id',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'changeEffortOrganisation',
          tags,
          summary: 'Change name or contact of an organisation: its administrator, or the operator',
          description: 'What is left out stays.',
          params: idParams,
          body: effortOrganisationChangeInput.meta({ examples: [sent.effortOrganisationChange] }),
          response: {
            200: organisationSchema,
            ...problems('not-appointed', 'name-holds-form', 'too-few-members', 'name-taken'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...readers);
        const version = expectedVersion(request);
        const change = { id: request.params.id, version, changes: request.body };
        return changedAnswer(reply, await changeOrganisation(deps, caller, change));
      },
    );

    app.put(
      '/effort-organisations/:id/members',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'changeEffortMembers',
          tags,
          summary: 'Change which municipalities an organisation is of',
          description:
            'What people of a municipality that is no longer a member were appointed to gives them nothing.',
          params: idParams,
          body: effortMembersInput.meta({ examples: [sent.effortMembers] }),
          response: { 200: organisationSchema, ...problems('name-holds-form', 'too-few-members') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const change = { id: request.params.id, version: expectedVersion(request), ...request.body };
        return changedAnswer(reply, await changeMembers(deps, caller, change));
      },
    );
  };

const codeSchema = z
  .strictObject({
    code: z.string().meta({ description: 'Told this once' }),
    expiresAt: instantSchema,
  })
  .meta({ id: 'EffortAppointmentCode', examples: [answered.effortCode] });

const codeRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/effort-organisations/:id/appointment-code',
      {
        schema: {
          operationId: 'makeEffortAppointmentCode',
          tags,
          summary: 'Make the code by which the first administrator takes up the appointment',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key. A former code counts no more. Refused while there is an administrator who holds the permission.',
          params: idParams,
          response: { 200: codeSchema, ...problems('has-administrator') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const outcome = await makeCode(deps, caller, request.params.id);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        const { code, expiresAt } = outcome.value;
        return { code: formatAppointmentCode(code), expiresAt: expiresAt.toISOString() };
      },
    );

    app.post(
      '/effort-appointments',
      {
        schema: {
          operationId: 'takeEffortAppointment',
          tags,
          summary: 'Take up the appointment as an organisation’s first administrator',
          description:
            'With the code that the operator has given, by somebody of a member of the organisation. An order: needs neither If-Match nor an Idempotency-Key. A code is used once.',
          body: appointmentInput.meta({ examples: [sent.effortAppointment] }),
          response: { 200: organisationSchema, ...problems('appointment-code-invalid') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await takeAppointment(deps, caller, request.body.code);
        return outcome.ok ? organisationFor(outcome.value) : sendProblem(reply, outcome.refusal);
      },
    );
  };
