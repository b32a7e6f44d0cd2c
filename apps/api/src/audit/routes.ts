import { isCalendarDate } from '@frikort/domain/calendar';
import { isCvr } from '@frikort/domain/cvr';
import { readSearchQuery } from '@frikort/domain/search';
import { shortText } from '@frikort/domain/text-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/access.ts';
import { countLookup } from '../cards/count-lookup.ts';
import { type BudgetDeps, budgetOf } from '../cards/lookup-budget.ts';
import { isHit } from '../citizens/named-citizen.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { ProblemError, problems, sendProblem } from '../http/problem.ts';
import { recordAct } from './audit-entry.ts';
import { logCsv, logPageAnswer, logPageSchema, sealingSchema } from './log-answer.ts';
import { findSubjects, type LogFilter } from './log-filter.ts';
import { extractRows, type LogReader, listLog } from './log-store.ts';
import { readSealingState } from './seal-store.ts';

type LogDeps = BudgetDeps & { db: Database; vault: CprVault; fairUse: FairUse };

const day = () =>
  z
    .string()
    .refine(isCalendarDate, { error: 'not-a-date' })
    .transform((text) => (isCalendarDate(text) ? text : z.NEVER))
    .optional();

const parts = {
  actor: z.uuid().optional().meta({ description: 'The id of an employee' }),
  organisation: z
    .string()
    .refine(isCvr, { error: 'not-allowed-value' })
    .optional()
    .meta({ description: 'CVR number of eight digits', pattern: '^\\d{8}$' }),
  from: day().meta({ description: 'The first day, in Copenhagen', format: 'date' }),
  to: day().meta({ description: 'The last day, in Copenhagen', format: 'date' }),
  names: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'With the names of employees; without when left out' }),
  limit: limitQuery,
  cursor: cursorQuery,
};

const query = z.strictObject(parts);
const search = z.strictObject({
  ...parts,
  citizen: shortText(100).meta({ description: 'CPR or card number' }),
});

type Asked = z.output<typeof query>;

const tags = ['audit'];
const response = {
  200: listAnswer(logPageSchema, 'A page of the log, latest first'),
  ...problems('export-too-large'),
};

/** The log, for the operator and for a municipality's administrator (R26, R28). Each use of it is logged too. */
export const auditLogRoutes =
  (deps: LogDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/audit-log',
      {
        schema: {
          ...{ operationId: 'listAuditLog', tags, summary: 'Who did or saw what' },
          ...{ querystring: query, response },
          description:
            'The operator reads all of it; an administrator what the own municipality did. A citizen is searched for with POST, so that no number stands in an address.',
        },
      },
      async (request, reply) => {
        const caller = readerOf(request);
        return await answerLog(deps, { request, reply, caller, asked: request.query });
      },
    );

    app.post(
      '/audit-log/search',
      {
        schema: {
          ...{ operationId: 'searchAuditLog', tags, summary: 'Who did or saw what about a citizen' },
          ...{
            body: search.meta({ examples: [sent.logSearch] }),
            response: { ...response, ...problems('search-input-invalid', 'export-too-large') },
          },
          description: 'An unknown number finds nothing, like one that nobody has looked at.',
        },
      },
      async (request, reply) => {
        const caller = readerOf(request);
        const { citizen, ...asked } = request.body;
        const named = readSearchQuery(citizen);
        if (!named.ok) return sendProblem(reply, named.refusal);
        const hit = isHit(deps.vault, caller, named.value);
        const spent = await countLookup(deps.db, budgetOf(deps, caller, named.value.kind), hit);
        request.numberCounted = true;
        if (spent) return sendProblem(reply, spent);
        const subjects = await findSubjects(deps.db, deps.vault, named.value);
        return await answerLog(deps, { request, reply, caller, asked, subjects });
      },
    );

    app.get(
      '/audit-log/sealing',
      {
        schema: {
          operationId: 'getLogSealing',
          ...{ tags: ['operator'], summary: 'How far the sealing of the log is' },
          response: { 200: sealingSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'operator');
        await recordAct(deps.db, { caller, action: 'log-sealing-viewed', at: deps.clock() });
        return await readSealingState(deps.db);
      },
    );
  };

/** @throws ProblemError `not-permitted` for a caseworker who is no administrator */
function readerOf(request: FastifyRequest): LogReader {
  const caller = callerOf(request, 'operator', 'caseworker');
  if (caller.role === 'operator' || caller.administrator) return caller;
  throw new ProblemError({ code: 'not-permitted' });
}

type Use = {
  request: FastifyRequest;
  reply: FastifyReply;
  caller: LogReader;
  asked: Asked;
  subjects?: readonly Buffer[];
};

async function answerLog({ db, clock, fairUse }: LogDeps, { request, reply, caller, asked, subjects }: Use) {
  const at = clock();
  const question = { caller, filter: filterOf(asked, subjects), at };
  const names = asked.names === 'true';
  if (!asksForCsv(request)) {
    const { limit, cursor } = asked;
    const page = { limit: limit === undefined ? defaultLimit : Number(limit), ...(cursor && { cursor }) };
    return logPageAnswer(await listLog(db, question, page), names);
  }
  refuseMeaningless(asked, ['limit', 'cursor']);
  return await fairUse('file', request, reply, (signal) =>
    sendCsv(request, reply, logCsv(extractRows(db, question, { signal }), names)),
  );
}

function filterOf({ actor, organisation, from, to }: Asked, subjects?: readonly Buffer[]): LogFilter {
  return {
    ...(subjects && { subjects }),
    ...(actor && { actorId: actor }),
    ...(organisation && { organisationCvr: organisation }),
    ...(from && { firstDay: from }),
    ...(to && { lastDay: to }),
  };
}
