import { caseworkers } from '@frikort/domain/access';
import { handOverInput } from '@frikort/domain/authority-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { asksForCsv, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { mostRows } from '../http/whole-list.ts';
import { employmentsFile, sendJsonLines, totalsFile, withPeople } from './files.ts';
import {
  type HandOver,
  handedOverEmploymentSchema,
  handedOverTotalSchema,
  handOverPageSchema,
  handOverSchema,
} from './hand-over.ts';
import { findHandOver, listHandOvers, readLines, readTotals } from './read-store.ts';
import { createHandOver } from './service.ts';

type HandOverRouteDeps = { db: Database; clock: () => Date; vault: CprVault; fairUse: FairUse };

const listQuery = z.strictObject({ limit: limitQuery, cursor: cursorQuery });

const fileQuery = z.strictObject({
  includeCpr: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'There are no CPR numbers unless this is true' }),
});

/** A hand-over whose lines are asked for, by whom, and until when. */
type HandOverFile = {
  found: HandOver;
  reading: { id: string; caller: CaseworkerCaller; at: Date };
  bounds: { signal: AbortSignal };
};

/** The answer of a whole hand-over, for the document: JSON unless CSV is asked for. */
function linesAnswer<Line extends z.ZodType>(line: Line, description: string) {
  return {
    description: `${description}, at most ${mostRows} lines. As application/jsonl: one of these objects a line. As text/csv: UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en).`,
    content: { 'application/jsonl': { schema: line }, 'text/csv': { schema: z.string() } },
  };
}

const tags = ['hand-overs'];

/** What a municipality takes out for its other systems, kept as it was: its administrator, or a system itself (R28, R32). */
export const handOverRoutes =
  (deps: HandOverRouteDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const find = (caller: CaseworkerCaller, id: string) =>
      isId(id) ? findHandOver(deps.db, caller, id) : undefined;

    /** Answers with the lines of a hand-over in the form that is asked for. @param read reads them, once it is there */
    const answerFile = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { caller, id }: { caller: CaseworkerCaller; id: string },
      read: (file: HandOverFile) => Record<'csv' | 'json', () => Promise<FastifyReply>>,
    ): Promise<FastifyReply> => {
      const found = await find(caller, id);
      if (!found) return sendProblem(reply, { code: 'not-found' });
      return await deps.fairUse('file', request, reply, (signal) => {
        const reading = { id: found.id, caller, at: deps.clock() };
        const file = read({ found, reading, bounds: { signal } });
        return asksForCsv(request, 'application/jsonl') ? file.csv() : file.json();
      });
    };

    app.post(
      '/hand-overs',
      {
        config: { idempotencyKey: true },
        schema: {
          operationId: 'makeHandOver',
          tags,
          summary: 'Hand over the employments that ended in a period',
          description:
            '`everything`, or as `changes` those of which this version was not yet handed over for the same period: everything the first time. It is kept as it was, and its lines can be fetched again. Of two that are made at once the second has what the first has not.',
          body: handOverInput.meta({
            examples: [{ from: '2026-01-01', to: '2026-12-31', kind: 'everything' }],
          }),
          response: {
            201: handOverSchema,
            ...problems('end-before-start', 'export-too-large', 'too-many-hand-overs'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const claim = idempotencyClaim(request, caller.actorId);
        return await deps.fairUse('list', request, reply, async () => {
          const outcome = await createHandOver(deps, caller, request.body, claim);
          if (!outcome.ok) return sendProblem(reply, outcome.refusal);
          announceCreation(reply, `/api/v1/hand-overs/${outcome.value.id}`, outcome);
          return reply.send(outcome.value);
        });
      },
    );

    app.get(
      '/hand-overs',
      {
        schema: {
          operationId: 'listHandOvers',
          tags,
          summary: "The hand-overs of the caller's municipality, the latest first",
          querystring: listQuery,
          response: { 200: handOverPageSchema },
        },
      },
      async (request) => {
        const { limit, cursor } = request.query;
        const act = { caller: callerOf(request, ...caseworkers), at: deps.clock() };
        const asked = { limit: limit === undefined ? defaultLimit : Number(limit), cursor };
        return await listHandOvers(deps.db, act, asked);
      },
    );

    app.get(
      '/hand-overs/:id',
      {
        schema: {
          operationId: 'getHandOver',
          tags,
          summary: 'One hand-over',
          params: idParams,
          response: { 200: handOverSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const found = await find(callerOf(request, ...caseworkers), request.params.id);
        return found ?? sendProblem(reply, { code: 'not-found' });
      },
    );

    app.get(
      '/hand-overs/:id/employments',
      {
        schema: {
          operationId: 'readHandedOverEmployments',
          tags,
          summary: 'The employments of a hand-over, as they were',
          params: idParams,
          querystring: fileQuery,
          response: {
            200: linesAnswer(handedOverEmploymentSchema, 'The employments, the one that ends first first'),
            ...problems('not-found', 'export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const asked = { caller, id: request.params.id, withCpr: request.query.includeCpr === 'true' };
        return await answerFile(request, reply, asked, ({ found, reading, bounds }) => {
          const lines = withPeople(deps.vault, readLines(deps.db, reading, bounds), asked.withCpr);
          return {
            csv: () => sendCsv(request, reply, employmentsFile(lines, found, asked.withCpr)),
            json: () => sendJsonLines(reply, handedOverEmploymentSchema, lines),
          };
        });
      },
    );

    app.get(
      '/hand-overs/:id/totals',
      {
        schema: {
          operationId: 'readHandedOverTotals',
          tags,
          summary: 'What the citizens of a hand-over had earned in its period',
          description: 'Of everybody who has a line in it, and of all their employments in the period.',
          params: idParams,
          querystring: fileQuery,
          response: {
            200: linesAnswer(handedOverTotalSchema, 'A line for each citizen, by card number'),
            ...problems('not-found', 'export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const asked = { caller, id: request.params.id, withCpr: request.query.includeCpr === 'true' };
        return await answerFile(request, reply, asked, ({ found, reading, bounds }) => {
          const lines = withPeople(deps.vault, readTotals(deps.db, reading, bounds), asked.withCpr);
          return {
            csv: () => sendCsv(request, reply, totalsFile(lines, found, asked.withCpr)),
            json: () => sendJsonLines(reply, handedOverTotalSchema, lines),
          };
        });
      },
    );
  };
