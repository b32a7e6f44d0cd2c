import type { ProblemCode } from '@frikort/domain/refusal';
import { readSearchQuery, type SearchQuery } from '@frikort/domain/search';
import { type SQL, sql } from 'drizzle-orm';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../auth/caller.ts';
import { routeNameOf } from '../auth/policy/access.ts';
import { actionOfRefusal, type RefusedAs, refusalPolicy } from '../auth/policy/refusal-policy.ts';
import { isHit, subjectOfNumber } from '../citizens/named-citizen.ts';
import type { Database, Executor } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { whyUnavailable } from '../database/failures.ts';
import { query } from '../database/query.ts';
import { isId } from '../http/answer-schemas.ts';
import { wantsCsv } from '../http/csv.ts';
import {
  alarmActions,
  type BudgetDeps,
  budgetOf,
  type LookupBudget,
  raisedAlarms,
  spendLookup,
  tellOfAlarms,
} from '../rules/lookup-budget.ts';
import { type Act, type AuditEntry, auditInStatement, once } from './audit-entry.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The number that the body names has been counted against its budget (R27), whatever the answer. */
    numberCounted: boolean;
  }
}

export type RefusalLogDeps = BudgetDeps & {
  db: Database;
  vault: Pick<CprVault, 'indexes' | 'auditSubject'>;
};

/**
 * The one place that every refusal of somebody who is logged in passes (R26): a row of the log with the code, what was
 * tried, and the citizen whom the request reached for, so that they see it. A number that was refused before it was
 * looked at is counted there too (R27). Written before the answer is sent, unless the statement that refused has written
 * it (`reply.problem`). When it cannot be written the refusal stands, and the process log says what is missing.
 */
export function registerRefusalLog(app: FastifyInstance, deps: RefusalLogDeps): void {
  app.decorateRequest('numberCounted', false);
  app.addHook('onSend', async (request, reply, payload) => {
    const { caller } = request;
    const refusedAs = refusalPolicy[routeNameOf(request) ?? ''];
    if (!caller || !refusedAs || reply.problem?.row !== 'owed') return payload;
    const { code } = reply.problem;
    const action = actionOfRefusal(refusedAs, code, wantsCsv(request));
    try {
      await logRefusal(deps, request, { caller, action, at: deps.clock() }, { code, refusedAs });
    } catch (error) {
      const { actorId, role } = caller;
      const why = whyUnavailable(error) ?? 'unexpected';
      request.log.error({ action, code, actorId, role, why }, 'a refusal could not be logged');
    }
    return payload;
  });
}

async function logRefusal(
  deps: RefusalLogDeps,
  request: FastifyRequest,
  act: Act & { caller: Caller },
  { code, refusedAs }: { code: ProblemCode; refusedAs: RefusedAs },
): Promise<void> {
  const named = numberIn(request, refusedAs);
  const { subject, object } = reachedFor(deps, request, act.caller, { ...refusedAs, named });
  const source = { from: once, refusedWith: code, subject, object };
  const { caller } = act;
  if (!named || request.numberCounted || caller.role === 'citizen') {
    await deps.db.execute(auditInStatement(act, source));
    return;
  }
  const budget = budgetOf(deps, caller, named.kind);
  await countAndLog(deps.db, budget, isHit(deps.vault, caller, named), [act, source]);
}

/**
 * Counts a number that was refused before it was looked at. The answer is the same for every number, so that it stands
 * also when the budget is spent: nothing is learned from it.
 */
async function countAndLog(db: Database, budget: LookupBudget, hit: SQL, entry: AuditEntry): Promise<void> {
  const alarms = z.strictObject({ alarms: z.array(z.enum(alarmActions)) });
  const statement = sql`
    with ${spendLookup(budget, hit, { parts: [], logged: [entry] })}
    select ${raisedAlarms} as alarms`;
  const [raised] = await query(db, alarms, statement);
  tellOfAlarms(budget, raised?.alarms ?? []);
}

/** The number that a body names, which may not have been checked, or not even read. */
function numberIn(request: FastifyRequest, { names }: RefusedAs): SearchQuery | undefined {
  const read = readSearchQuery(names === undefined ? '' : (textIn(request, names) ?? ''));
  return read.ok ? read.value : undefined;
}

/** The text of a field of a body. */
function textIn({ body }: FastifyRequest, field: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, field);
  return typeof value === 'string' ? value : undefined;
}

/** Whom and what a request reached for, as scalar expressions: nobody learns whether there is such a citizen. */
function reachedFor(
  { vault }: RefusalLogDeps,
  request: FastifyRequest,
  caller: Caller,
  { reaches, named, identifies }: RefusedAs & { named: SearchQuery | undefined },
): { subject: SQL; object: SQL } {
  const own = caller.role === 'citizen' ? caller.citizenId : undefined;
  const given = pathOf(request);
  const asked = identifies === undefined ? given.id : textIn(request, identifies);
  const id = reaches === 'self' ? own : isId(asked ?? '') ? asked : undefined;
  const object = id === undefined ? yearOf(reaches, given.year) : sql`${id}::uuid`;
  const employment = id === undefined ? undefined : employmentReached(reaches, id);
  if (employment !== undefined) {
    const ofEmployment = sql`(select citizen_id from employments where id = ${employment})`;
    return { object: employment, subject: subjectWhere(sql`id = ${ofEmployment}`) };
  }
  if (reaches === 'transfer' && id !== undefined) {
    const ofTransfer = sql`(select citizen_id from transfers where id = ${id}::uuid)`;
    return { object, subject: subjectWhere(sql`id = ${ofTransfer}`) };
  }
  if (reaches === 'citizen' && id !== undefined)
    return { object, subject: subjectWhere(sql`id = ${id}::uuid`) };
  if (named) return { object, subject: subjectOfNumber(vault, named) };
  // What a citizen does is in the log under the citizen, as their login is.
  return { object, subject: own === undefined ? sql`null::bytea` : subjectWhere(sql`id = ${own}::uuid`) };
}

/**
 * Logs that one of several citizens was refused in a request that was answered all the same: as the route refuses who
 * deals with that citizen alone.
 */
export async function logRefusalOfOne(
  db: Executor,
  act: { caller: Caller; at: Date },
  { route, code, citizenId }: { route: string; code: ProblemCode; citizenId: string },
): Promise<void> {
  const refusedAs = refusalPolicy[route];
  if (!refusedAs) throw new Error(`Nothing is said of the refusals of ${route}`);
  const subject = subjectWhere(sql`id = ${citizenId}::uuid`);
  const source = { from: once, refusedWith: code, subject, object: sql`${citizenId}::uuid` };
  const action = actionOfRefusal(refusedAs, code, false);
  await db.execute(auditInStatement({ ...act, action }, source));
}

/** The employment that an id leads to: its own, or that of what is asked or said about one (R30). */
function employmentReached(reaches: RefusedAs['reaches'], id: string): SQL | undefined {
  if (reaches === 'employment') return sql`${id}::uuid`;
  if (reaches === 'reopening')
    return sql`(select employment_id from employment_reopenings where id = ${id}::uuid)`;
  if (reaches === 'objection')
    return sql`(select employment_id from employment_objections where id = ${id}::uuid)`;
  return undefined;
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
