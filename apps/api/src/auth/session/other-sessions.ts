import { entrances } from '@frikort/domain/access';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { callerOfSession, idleMs, type Session } from './sessions.ts';

const otherSession = z.strictObject({
  id: z.uuid(),
  entrance: z.enum(entrances),
  begunAt: z.string(),
  /** To about a minute: a use is not written down more often. */
  lastUsedAt: z.string(),
  /** Begun from the same login at the identity provider: single logout ends it together with this one. */
  sameLogin: z.boolean(),
});

/** Where else somebody is logged in. */
export type OtherSession = Readonly<z.output<typeof otherSession>>;

/** What is asked, in which session, when. */
export type SessionRequest = { readonly session: Session; readonly requestId: string; readonly at: Date };

/** More than anybody has; it only keeps the list finite. */
const mostShown = 100;

/** The caller's other sessions that are alive, at whatever entrance and in whatever browser, newest first; logged. */
export async function listOtherSessions(db: Executor, request: SessionRequest): Promise<OtherSession[]> {
  const { session, at } = request;
  const { provider, nameId, sessionIndex } = session;
  const lastUse = sql`greatest(created_at, expires_at - ${idleMs}::int * interval '1 millisecond')`;
  const rows = await query(
    db,
    z.strictObject({ other: otherSession }),
    sql`
    with asked as (select 1), logged as (${logged(request, 'other-sessions-viewed', { from: sql`asked` })})
    select json_build_object('id', id, 'entrance', entrance, 'begunAt', created_at,
      'lastUsedAt', least(${lastUse}, ${at.toISOString()}::timestamptz),
      'sameLogin', provider = ${provider} and name_id = ${nameId}
        and (session_index = ${sessionIndex} or coalesce(browser = (
          select own.browser from sessions own where own.id = ${session.sessionId}::uuid), false))) as other
    from sessions where ${isOther(request)}
    order by created_at desc, id limit ${mostShown}`,
  );
  return rows.map(({ other }) => ({
    ...other,
    begunAt: new Date(other.begunAt).toISOString(),
    lastUsedAt: new Date(other.lastUsedAt).toISOString(),
  }));
}

/**
 * Ends the caller's other sessions, or one of them; a row of the log for each.
 * @returns how many there were
 */
export async function endOtherSessions(db: Executor, request: SessionRequest, id?: string): Promise<number> {
  const chosen = id === undefined ? sql`true` : sql`id = ${id}::uuid`;
  const rows = await query(
    db,
    z.strictObject({ count: z.number() }),
    sql`
    with ended as (
      delete from sessions where ${isOther(request)} and ${chosen} returning id
    ), logged as (
      ${logged(request, 'other-session-ended', { from: sql`ended`, object: sql`ended.id` })}
    )
    select count(*)::int from ended`,
  );
  return rows[0]?.count ?? 0;
}

/** A session of the same person in the same organisation (an actor is that), but not the one that asks. */
function isOther({ session, at }: SessionRequest): SQL {
  return sql`actor_id = ${session.actorId}::uuid and id <> ${session.sessionId}::uuid
    and expires_at > ${at.toISOString()}::timestamptz`;
}

function logged(
  { session, requestId, at }: SessionRequest,
  action: 'other-sessions-viewed' | 'other-session-ended',
  source: { from: SQL; object?: SQL },
): SQL {
  const act = { caller: callerOfSession(session, requestId), action, at };
  if (session.role !== 'citizen') return auditInStatement(act, source);
  // What a citizen does is in the log under the citizen, as their login is.
  const subject = sql`(select audit_subject from citizens where citizens.id = ${session.citizenId}::uuid)`;
  return auditInStatement(act, { ...source, subject });
}
