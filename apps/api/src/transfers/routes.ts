import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { transferStates } from '@frikort/domain/transfer';
import { acceptanceInput, transferInput, transferRefusalInput } from '@frikort/domain/transfer-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { idParams } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { answered, sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { eachOf } from '../http/whole-list.ts';
import { exportTransfers, listTransfers, readFigures } from './read-store.ts';
import { createTransfer, decideTransfer, readTransfer, type TransferDeps } from './service.ts';
import { directions, transferFor, transferSchema } from './transfer.ts';
import { transfersCsv } from './transfers-csv.ts';

const tags = ['transfers'];

type RouteDeps = TransferDeps & { fairUse: FairUse };

/** Responsibility for a citizen goes to another municipality (R19). */
export const transferRoutes =
  (deps: RouteDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const part of [openingRoutes, readingRoutes, decisionRoutes]) await app.register(part(deps));
  };

const openingRoutes =
  (deps: TransferDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/transfers',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'openTransfer',
          tags,
          summary: 'Offer a citizen to another municipality, or ask for one of another’s',
          description:
            'With `citizenId` and `toAuthority` the responsible municipality offers the citizen. With `query` another asks for them: its request goes to the responsible one, and the answer tells neither who that is nor anything of the citizen. The number counts as in a search (R27).',
          body: transferInput.meta({ examples: [sent.transferOffer, sent.transferRequest] }),
          response: {
            201: transferSchema,
            ...problems(
              'search-input-invalid',
              'card-number-unknown',
              'not-enrolled',
              'not-found',
              'transfer-to-oneself',
              'authority-without-caseworkers',
              'transfer-pending',
            ),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const claim = idempotencyClaim(request, `${caller.actorId}:${caller.organisation.cvr}`);
        const counted = () => {
          request.numberCounted = true;
        };
        const opened = await createTransfer(deps, caller, request.body, claim, counted);
        if (!opened.ok) return sendProblem(reply, opened.refusal);
        announceCreation(reply, `/api/v1/transfers/${opened.value.id}`, opened);
        return transferFor(deps.vault, caller, opened.value);
      },
    );
  };

const listQuery = z.strictObject({
  direction: z
    .enum(directions)
    .optional()
    .meta({ description: 'Those that the caller’s municipality decides, or those that it has opened' }),
  status: z.enum(transferStates).optional().meta({ description: 'How they stand today' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

const pageSchema = z
  .strictObject({ items: z.array(transferSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'TransferPage', description: 'The latest first' });

const sideSchema = z.strictObject({
  waiting: z.int().meta({ description: 'How many can be decided today' }),
  accepted: z.int().meta({ description: 'How many were accepted in the last 365 days' }),
  medianDays: z
    .number()
    .optional()
    .meta({ description: 'Days from opening to acceptance, as the middle of those; absent without any' }),
});

const figuresSchema = z
  .strictObject({ incoming: sideSchema, outgoing: sideSchema })
  .meta({ id: 'TransferFigures', examples: [answered.transferFigures] });

const readingRoutes =
  (deps: RouteDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const lookOf = (caller: CaseworkerCaller) => {
      const at = deps.clock();
      return { caller, today: todayInCopenhagen(at), at };
    };

    app.get(
      '/transfers',
      {
        schema: {
          operationId: 'listTransfers',
          tags,
          summary: 'The transfers of the caller’s municipality, the latest first',
          querystring: listQuery,
          response: { 200: listAnswer(pageSchema, 'A page of the list'), ...problems('export-too-large') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const { direction, status, limit, cursor } = request.query;
        if (asksForCsv(request)) {
          refuseMeaningless(request.query, ['limit', 'cursor']);
          const look = lookOf(caller);
          return await deps.fairUse('file', request, reply, (signal) => {
            const stored = exportTransfers(deps.db, look, { direction, status }, { signal });
            const transfers = eachOf(stored, (transfer) => transferFor(deps.vault, caller, transfer));
            return sendCsv(request, reply, transfersCsv(transfers, look.today));
          });
        }
        const page = await listTransfers(deps.db, lookOf(caller), {
          ...present({ direction, status, cursor }),
          limit: limit === undefined ? defaultLimit : Number(limit),
        });
        const items = page.items.map((stored) => transferFor(deps.vault, caller, stored));
        return { items, nextCursor: page.nextCursor };
      },
    );

    app.get(
      '/transfers/figures',
      {
        schema: {
          operationId: 'readTransferFigures',
          tags,
          summary: 'How many transfers wait, and how long the municipality and others take to accept',
          response: { 200: figuresSchema },
        },
      },
      async (request) => {
        const { incoming, outgoing } = await readFigures(deps.db, lookOf(callerOf(request, ...caseworkers)));
        return { incoming: present(incoming), outgoing: present(outgoing) };
      },
    );

    app.get(
      '/transfers/:id',
      {
        schema: {
          operationId: 'getTransfer',
          tags,
          summary: 'One transfer',
          params: idParams,
          response: { 200: transferSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const found = await readTransfer(deps, caller, request.params.id);
        return found.ok ? transferFor(deps.vault, caller, found.value) : sendProblem(reply, found.refusal);
      },
    );
  };

/** What a decision is answered with. */
const decided = { 200: transferSchema, ...problems('not-found', 'transfer-decided', 'transfer-expired') };

const order = 'An order: needs neither If-Match nor an Idempotency-Key. Of two at once one is taken.';

const decisionRoutes =
  (deps: TransferDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/transfers/:id/acceptance',
      {
        schema: {
          operationId: 'acceptTransfer',
          tags,
          summary: 'Accept a transfer: the citizen comes to the other municipality at once',
          description: `${order} Nobody is assigned from then on, but the caller who accepts an offer with \`assign\`.`,
          params: idParams,
          body: acceptanceInput.nullish().meta({ examples: [sent.transferAcceptance] }),
          response: decided,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const decision = { kind: 'accepted', assign: request.body?.assign === true } as const;
        const outcome = await decideTransfer(deps, caller, request.params.id, decision);
        return outcome.ok
          ? transferFor(deps.vault, caller, outcome.value)
          : sendProblem(reply, outcome.refusal);
      },
    );

    app.post(
      '/transfers/:id/refusal',
      {
        schema: {
          operationId: 'refuseTransfer',
          tags,
          summary: 'Refuse a transfer, with a reason that the other side reads',
          description: order,
          params: idParams,
          body: transferRefusalInput.meta({ examples: [sent.transferRefusal] }),
          response: decided,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const decision = { kind: 'refused', reason: request.body.reason } as const;
        const outcome = await decideTransfer(deps, caller, request.params.id, decision);
        return outcome.ok
          ? transferFor(deps.vault, caller, outcome.value)
          : sendProblem(reply, outcome.refusal);
      },
    );

    app.post(
      '/transfers/:id/withdrawal',
      {
        schema: {
          operationId: 'withdrawTransfer',
          tags,
          summary: 'Withdraw a transfer that the caller’s municipality opened',
          description: order,
          params: idParams,
          response: decided,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const outcome = await decideTransfer(deps, caller, request.params.id, { kind: 'withdrawn' });
        return outcome.ok
          ? transferFor(deps.vault, caller, outcome.value)
          : sendProblem(reply, outcome.refusal);
      },
    );
  };
