import { approvalInput, clientInput, credentialInput } from '@frikort/domain/integration-schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { shortText } from '@frikort/domain/text-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams, idSegment, isId } from '../http/answer-schemas.ts';
import { announceCreation, type Created, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { clientActsSchema, listClientActs } from './act-store.ts';
import { approve } from './approval-service.ts';
import { approvalSchema, endApproval, findVendorClients, listApprovals } from './approval-store.ts';
import { clientAnswer, clientSchema, clientsSchema, vendorClientSchema } from './client.ts';
import { type IntegrationDeps, makeClient, makeCredential, type ShownClient } from './client-service.ts';
import { endAccess, listClients, viewClient } from './client-store.ts';

const credentialParams = z.strictObject({ id: idSegment, credentialId: idSegment });

/** Outside systems on people's pages (R32): whose they are, what they prove themselves with, who has approved them. */
export const integrationRoutes =
  (deps: IntegrationDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const ownerOf = (request: FastifyRequest) => {
      const caller = callerOf(request, 'employee', 'administrator');
      return { caller, at: deps.clock(), provenAt: request.session?.provenAt };
    };
    const claimOf = (request: FastifyRequest) => {
      const { caller } = ownerOf(request);
      return idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
    };
    const answerMade = (reply: FastifyReply, outcome: Created<ShownClient>) => {
      const { client, made } = outcome.value;
      announceCreation(reply, `/api/v1/integration-clients/${client.id}`, outcome);
      return clientAnswer(client, made);
    };

    app.get(
      '/integration-clients',
      {
        schema: {
          operationId: 'listIntegrationClients',
          tags: ['integrations'],
          summary: 'The organisation’s own systems, those that have ended last',
          response: { 200: clientsSchema },
        },
      },
      async (request) => {
        const clients = await listClients(deps.db, ownerOf(request));
        return { items: clients.map((client) => clientAnswer(client)) };
      },
    );

    app.post(
      '/integration-clients',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'makeIntegrationClient',
          tags: ['integrations'],
          summary: 'Give a system a login of its own',
          description:
            'Asks for a login that was proven anew within the last minutes (`fresh-login-required`). Its secret is told ' +
            'in this answer alone; a system that brings a public key has none.',
          body: clientInput.meta({ examples: [sent.integrationClient] }),
          response: {
            201: clientSchema,
            ...problems('fresh-login-required', 'end-date-invalid', 'too-many-clients'),
          },
        },
      },
      async (request, reply) => {
        const outcome = await makeClient(deps, ownerOf(request), request.body, claimOf(request));
        return outcome.ok ? answerMade(reply, outcome) : sendProblem(reply, outcome.refusal);
      },
    );

    app.get(
      '/integration-clients/:id',
      {
        schema: {
          operationId: 'getIntegrationClient',
          tags: ['integrations'],
          summary: 'One of the organisation’s systems',
          params: idParams,
          response: { 200: clientSchema },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const client = isId(id) ? await viewClient(deps.db, ownerOf(request), id) : undefined;
        return client ? clientAnswer(client) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.delete(
      '/integration-clients/:id',
      {
        schema: {
          operationId: 'endIntegrationClient',
          tags: ['integrations'],
          summary: 'End a system’s access',
          description: 'For good: it fails at its next request, for every company.',
          params: idParams,
          response: { 204: z.null().meta({ description: 'It has ended' }) },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const ended = isId(id) && (await endAccess(deps.db, ownerOf(request), { clientId: id }));
        return ended ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.post(
      '/integration-clients/:id/credentials',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'makeClientCredential',
          tags: ['integrations'],
          summary: 'Make a further secret, or add a further public key',
          description: 'Two may count at once, so that one can be exchanged without a break.',
          params: idParams,
          body: credentialInput.meta({ examples: [sent.clientCredential] }),
          response: {
            201: clientSchema,
            ...problems('fresh-login-required', 'end-date-invalid', 'too-many-credentials'),
          },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        const outcome = await makeCredential(deps, ownerOf(request), id, request.body, claimOf(request));
        return outcome.ok ? answerMade(reply, outcome) : sendProblem(reply, outcome.refusal);
      },
    );

    app.delete(
      '/integration-clients/:id/credentials/:credentialId',
      {
        schema: {
          operationId: 'endClientCredential',
          tags: ['integrations'],
          summary: 'End a secret or a key',
          description: 'For good: tokens that were given for it fail at their next request.',
          params: credentialParams,
          response: { 204: z.null().meta({ description: 'It has ended' }) },
        },
      },
      async (request, reply) => {
        const { id: clientId, credentialId } = request.params;
        const areIds = isId(clientId) && isId(credentialId);
        const ended = areIds && (await endAccess(deps.db, ownerOf(request), { clientId, credentialId }));
        return ended ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.get(
      '/integration-clients/:id/acts',
      {
        schema: {
          operationId: 'listClientActs',
          tags: ['integrations'],
          summary: 'What a system did, latest first',
          description:
            'From the log. For the owner all of it; for a company that has approved it, what it did for that company.',
          params: idParams,
          querystring: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
          response: { 200: clientActsSchema },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const { limit, cursor } = request.query;
        const page = {
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...(cursor ? { cursor } : {}),
        };
        const acts = isId(id) ? await listClientActs(deps.db, ownerOf(request), id, page) : undefined;
        return acts ?? sendProblem(reply, { code: 'not-found' });
      },
    );

    await app.register(approvalRoutes(deps));
  };

/** Which vendors' systems may act for a company. */
const approvalRoutes =
  (deps: IntegrationDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const companyOf = (request: FastifyRequest) => {
      const caller = callerOf(request, 'employee');
      return { caller, at: deps.clock(), provenAt: request.session?.provenAt };
    };

    app.get(
      '/vendor-clients',
      {
        schema: {
          operationId: 'findVendorClients',
          tags: ['integrations'],
          summary: 'Vendors’ systems that a company may let act for it',
          querystring: z.strictObject({
            text: shortText(textLimits.search)
              .min(2)
              .meta({ description: 'A part of a name, the vendor’s CVR number, or the system’s id' }),
          }),
          response: { 200: z.strictObject({ items: z.array(vendorClientSchema) }) },
        },
      },
      async (request) => ({
        items: await findVendorClients(deps.db, companyOf(request), request.query.text),
      }),
    );

    app.get(
      '/client-approvals',
      {
        schema: {
          operationId: 'listClientApprovals',
          tags: ['integrations'],
          summary: 'Everybody who may act for the company, and those who might',
          response: { 200: z.strictObject({ items: z.array(approvalSchema) }) },
        },
      },
      async (request) => ({ items: await listApprovals(deps.db, companyOf(request)) }),
    );

    app.post(
      '/client-approvals',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'approveClient',
          tags: ['integrations'],
          summary: 'Let a vendor’s system act for the company',
          description:
            'Asks for a login that was proven anew within the last minutes (`fresh-login-required`).',
          body: approvalInput.meta({ examples: [sent.clientApproval] }),
          response: {
            201: approvalSchema,
            ...problems('fresh-login-required', 'end-date-invalid', 'already-approved'),
          },
        },
      },
      async (request, reply) => {
        const maker = companyOf(request);
        const { caller } = maker;
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const outcome = await approve(deps, maker, request.body, claim);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, '/api/v1/client-approvals', outcome);
        return outcome.value;
      },
    );

    app.delete(
      '/client-approvals/:id',
      {
        schema: {
          operationId: 'endClientApproval',
          tags: ['integrations'],
          summary: 'End a system’s permission to act for the company',
          description: 'It fails at its next request.',
          params: idParams,
          response: { 204: z.null().meta({ description: 'It has ended' }) },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const ended = isId(id) && (await endApproval(deps.db, companyOf(request), id));
        return ended ? reply.code(204).send(null) : sendProblem(reply, { code: 'not-found' });
      },
    );
  };
