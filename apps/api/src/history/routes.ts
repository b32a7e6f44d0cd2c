import { sql } from 'drizzle-orm';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import { callerOf } from '../auth/access.ts';
import type { Caller } from '../auth/caller.ts';
import { reachableBy } from '../auth/reachable.ts';
import type { Database } from '../database/database.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { asksForCsv, listAnswer, sendCsv } from '../http/csv.ts';
import { sendProblem } from '../http/problem.ts';
import { type HistoryRow, historyColumns, historyFor, historySchema } from './history-answer.ts';
import { historyCsv } from './history-csv.ts';

type HistoryDeps = { db: Database; clock: () => Date };

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
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee', 'caseworker', 'citizen');
        const { id } = request.params;
        const asCsv = asksForCsv(request);
        const action = asCsv ? 'employment-history-exported' : 'employment-history-viewed';
        const rows = isId(id) ? await readEmploymentHistory(deps, caller, id, action) : [];
        // Every employment has at least the event of its registration.
        if (rows.length === 0) return sendProblem(reply, { code: 'not-found' });
        const history = historyFor(caller, rows, caller.role === 'employee');
        return asCsv ? await sendCsv(request, reply, historyCsv(history)) : history;
      },
    );
  };

async function readEmploymentHistory(
  { db, clock }: HistoryDeps,
  caller: Caller,
  id: string,
  action: 'employment-history-viewed' | 'employment-history-exported',
): Promise<HistoryRow[]> {
  const { rows } = await db.execute<HistoryRow>(sql`
    with seen as (
      select employment.id, citizen.audit_subject
      from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where employment.id = ${id}::uuid and ${reachableBy(caller)}
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
    order by event.at, event.id`);
  return rows;
}
