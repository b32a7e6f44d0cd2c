import { type AuditAction, auditActions, isAuditAction } from '@frikort/domain/audit';
import { isCalendarDate } from '@frikort/domain/calendar';
import { isCvr } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import { readSearchQuery } from '@frikort/domain/search';
import { textLimits } from '@frikort/domain/text-limits';
import { shortText } from '@frikort/domain/text-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { countAgainstBudget } from '../cards/count-against-budget.ts';
import { isHit } from '../citizens/named-citizen.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer, refuseMeaningless, sendCsv } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import type { LogReader } from '../rules/log-sight.ts';
import { type BudgetDeps, budgetOf } from '../rules/lookup-budget.ts';
import { recordAct } from './audit-entry.ts';
import {
  actRowsAnswer,
  actRowsSchema,
  logCsv,
  logPageAnswer,
  logPageSchema,
  sealingSchema,
} from './log-answer.ts';
import { findSubjects, type LogFilter } from './log-filter.ts';
import { extractRows, listActRows, listLog } from './log-store.ts';
import { readSealingState } from './seal-store.ts';

type LogDeps = BudgetDeps & { db: Database; vault: CprVault; fairUse: FairUse };

const day = () =>
  z
    .string()
    .refine(isCalendarDate, { error: 'not-a-date' })
    .transform((text) => (isCalendarDate(text) ? text : z.NEVER))
    .optional();

const actions = Object.keys(auditActions).filter(isAuditAction) as [AuditAction, ...AuditAction[]];

const parts = {
  actor: z.uuid().optional().meta({ description: 'The id of an employee' }),
  organisation: z
    .string()
    .refine(isCvr, { error: 'not-allowed-value' })
    .optional()
    .meta({ description: 'CVR number of eight digits', pattern: '^\\d{8}$' }),
  action: z.enum(actions).optional().meta({ description: 'Only this action' }),
  outcome: z.enum(['done', 'refused']).optional().meta({ description: 'Only what was done, or was refused' }),
  changes: z
    .literal('true')
    .optional()
    .meta({ description: 'Only what changes something, or tries to; with looks when left out' }),
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
  citizen: shortText(100).exactOptional().meta({ description: 'CPR or card number' }),
  employee: shortText(textLimits.search)
    .exactOptional()
    .meta({ description: "A part of an employee's name" }),
});

type Asked = z.output<typeof query> & { employee?: string };

const tags = ['audit'];
const response = {
  200: listAnswer(logPageSchema, 'A page of acts, latest first; the file has every row of them'),
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
          operationId: 'listAuditLog',
          tags,
          summary: 'Who did or saw what',

          querystring: query,
          response,
          description:
            'The operator reads all of it; an administrator what the own municipality did. What one statement wrote is one act: a look at a list, however many were on it. A citizen or an employee is searched for with POST, so that no number and no name stands in an address.',
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
          operationId: 'searchAuditLog',
          tags,
          summary: 'Who did or saw what about a citizen, or what an employee did',

          body: search.meta({ examples: [sent.logSearch] }),
          response: { ...response, ...problems('search-input-invalid', 'export-too-large') },
          description:
            'An unknown number finds nothing, like one that nobody has looked at. The administrator of the municipality that is responsible for the citizen also finds what others did, without their employees.',
        },
      },
      async (request, reply) => {
        const caller = readerOf(request);
        const { citizen, ...asked } = request.body;
        if (citizen === undefined) return await answerLog(deps, { request, reply, caller, asked });
        const named = readSearchQuery(citizen);
        if (!named.ok) return sendProblem(reply, named.refusal);
        const hit = isHit(deps.vault, caller, named.value);
        const spent = await countAgainstBudget(deps.db, budgetOf(deps, caller, named.value.kind), hit);
        request.numberCounted = true;
        if (spent) return sendProblem(reply, spent);
        const subjects = await findSubjects(deps.db, deps.vault, named.value);
        return await answerLog(deps, { request, reply, caller, asked, subjects });
      },
    );

    app.get(
      '/audit-log/:id/rows',
      {
        schema: {
          operationId: 'listAuditLogRows',
          tags,
          summary: 'The rows of one act',
          params: idParams,
          querystring: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
          response: { 200: actRowsSchema, ...problems('not-found') },
          description: 'Each row is sealed by itself.',
        },
      },
      async (request, reply) => {
        const caller = readerOf(request);
        const { id } = request.params;
        const question = { caller, at: deps.clock() };
        const page = isId(id) ? await listActRows(deps.db, question, id, pageOf(request.query)) : undefined;
        return page ? actRowsAnswer(page) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.get(
      '/audit-log/sealing',
      {
        schema: {
          operationId: 'getLogSealing',

          tags: ['operator'],
          summary: 'How far the sealing of the log is',
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

function readerOf(request: FastifyRequest): LogReader {
  return callerOf(request, 'operator', 'administrator');
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
    return logPageAnswer(caller, await listLog(db, question, pageOf(asked)), names);
  }
  refuseMeaningless(asked, ['limit', 'cursor']);
  return await fairUse('file', request, reply, (signal) =>
    sendCsv(request, reply, logCsv(caller, extractRows(db, question, { signal }), names)),
  );
}

const pageOf = ({ limit, cursor }: Pick<Asked, 'limit' | 'cursor'>) => ({
  limit: limit === undefined ? defaultLimit : Number(limit),
  ...(cursor && { cursor }),
});

function filterOf(asked: Asked, subjects?: readonly Buffer[]): LogFilter {
  const { actor, employee, organisation, action, outcome, changes, from, to } = asked;
  return present({
    employee: employee || undefined,
    action,
    outcome,
    changes: changes ? true : undefined,
    subjects,
    actorId: actor || undefined,
    organisationCvr: organisation || undefined,
    firstDay: from || undefined,
    lastDay: to || undefined,
  });
}
