import { readSearchQuery } from '@frikort/domain/search';
import { type SQL, sql } from 'drizzle-orm';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { routeNameOf } from '../auth/access.ts';
import type { Caller } from '../auth/caller.ts';
import { actionOfRefusal, type RefusedAs, refusalPolicy } from '../auth/refusal-policy.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { isId } from '../http/answer-schemas.ts';
import { auditInStatement } from './audit-entry.ts';
import { subjectOfNumber } from './log-filter.ts';

export type RefusalLogDeps = {
  db: Database;
  clock: () => Date;
  vault: Pick<CprVault, 'indexes' | 'auditSubject'>;
};

/**
 * The one place that every refusal of somebody who is logged in passes (R26): a row of the log with the code, what was
 * tried, and the citizen whom the request reached for, so that they see it. Written before the answer is sent, unless
 * the statement that refused has written it (`reply.problem`). When it cannot be written the refusal stands, and the
 * process log says what is missing.
 */
export function registerRefusalLog(app: FastifyInstance, deps: RefusalLogDeps): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { caller } = request;
    const refusedAs = refusalPolicy[routeNameOf(request) ?? ''];
    if (!caller || !refusedAs || reply.problem?.row !== 'owed') return payload;
    const { code } = reply.problem;
    const action = actionOfRefusal(refusedAs, code);
    const act = { caller, action, at: deps.clock() };
    const { subject, object } = reachedFor(deps, request, caller, refusedAs);
    const row = { from: sql`(values (1)) as refused`, refusedWith: code, subject, object };
    try {
      await deps.db.execute(auditInStatement(act, row));
    } catch {
      const { actorId, role } = caller;
      request.log.error({ action, code, actorId, role }, 'a refusal could not be logged');
    }
    return payload;
  });
}

/** Whom and what a request reached for, as scalar expressions: nobody learns whether there is such a citizen. */
function reachedFor(
  { vault }: RefusalLogDeps,
  request: FastifyRequest,
  caller: Caller,
  { reaches, names }: RefusedAs,
): { subject: SQL; object: SQL } {
  const own = caller.role === 'citizen' ? caller.citizenId : undefined;
  const given = pathOf(request);
  const id = reaches === 'self' ? own : isId(given.id ?? '') ? given.id : undefined;
  const object = id === undefined ? yearOf(reaches, given.year) : sql`${id}::uuid`;
  if (reaches === 'employment' && id !== undefined) {
    return {
      object,
      subject: subjectWhere(sql`id = (select citizen_id from employments where id = ${id}::uuid)`),
    };
  }
  if (reaches === 'citizen' && id !== undefined)
    return { object, subject: subjectWhere(sql`id = ${id}::uuid`) };
  const named = names && readSearchQuery(textOf(request.body, names));
  if (named?.ok) return { object, subject: subjectOfNumber(vault, named.value) };
  // What a citizen does is in the log under the citizen, as their login is.
  return { object, subject: own === undefined ? sql`null::bytea` : subjectWhere(sql`id = ${own}::uuid`) };
}

const subjectWhere = (condition: SQL) => sql`(select audit_subject from citizens where ${condition})`;

/** The id of the programme year that a path names. */
function yearOf(reaches: RefusedAs['reaches'], year: string | undefined): SQL {
  if (reaches !== 'programme-year' || !/^[12]\d{3}$/.test(year ?? '')) return sql`null::uuid`;
  return sql`(select id from programme_years where year = ${Number(year)})`;
}

function pathOf({ params }: FastifyRequest): { id?: string; year?: string } {
  return { ...(typeof params === 'object' ? params : {}) };
}

/** A field of a body that may not have been checked, or not even read. */
function textOf(body: unknown, field: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, field);
  return typeof value === 'string' ? value : '';
}
