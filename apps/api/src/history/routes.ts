import { caseworkers } from '@frikort/domain/access';
import { sql } from 'drizzle-orm';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Caller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer } from '../http/csv.ts';
import type { FairUse } from '../http/fair-use.ts';
import { ProblemError, problems, sendProblem } from '../http/problem.ts';
import { eachOf, type Parts, wholeList } from '../http/whole-list.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { eventFor, type HistoryRow, historyColumns, historyRow, historySchema } from './history-answer.ts';
import { sendHistory } from './send-history.ts';

type HistoryDeps = { db: Database; clock: () => Date; fairUse: FairUse };

/** The history of an employment, for its company, its citizen and the citizen's municipality (R25). */
export const historyRoutes =
  (deps: HistoryDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/employments/:id/history',
      {
        schema: {
          operationId: 'getEmploymentHistory',
          tags: ['employments'],
          summary: 'What happened to an employment, oldest first',
          params: idParams,
          response: {
            200: listAnswer(historySchema, 'All of it'),
            ...problems('export-too-large'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee', ...caseworkers, 'citizen');
        const { id } = request.params;
        const asCsv = asksForCsv(request);
        return await deps.fairUse(asCsv ? 'file' : 'list', request, reply, async (signal) => {
          if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
          const action = asCsv ? 'employment-history-exported' : 'employment-history-viewed';
          const rows = someRows(readEmploymentHistory(deps, caller, id, { action, signal }));
          const events = eachOf(rows, (row) => eventFor(caller, row, caller.role === 'employee'));
          return await sendHistory(request, reply, { events, asCsv });
        });
      },
    );
  };

/** Every employment has at least the event of its registration: without one it is not there for the caller. */
async function* someRows(parts: Parts<HistoryRow>): AsyncGenerator<readonly HistoryRow[]> {
  let found = false;
  for await (const part of parts) {
    found = true;
    yield part;
  }
  if (!found) throw new ProblemError({ code: 'not-found' });
}

function readEmploymentHistory(
  { db, clock }: Omit<HistoryDeps, 'fairUse'>,
  caller: Caller,
  id: string,
  {
    action,
    signal,
  }: { action: 'employment-history-viewed' | 'employment-history-exported'; signal: AbortSignal },
): Parts<HistoryRow> {
  const statementFor = (limit: number) => sql`
    with seen as (
      select employment.id, citizen.audit_subject
      from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where employment.id = ${id}::uuid and ${reachesEmployment(caller)}
    ), logged as (
      ${auditInStatement(
        { caller, action, at: clock() },
        { from: sql`seen`, subject: sql`seen.audit_subject`, object: sql`seen.id` },
      )}
    )
    select ${historyColumns}
    from seen
    join history_events event on event.employment_id = seen.id
    join actors actor on actor.id = event.actor_id
    order by event.at, event.id
    limit ${limit}`;
  return wholeList(db, historyRow, statementFor, (row) => row, { signal });
}
