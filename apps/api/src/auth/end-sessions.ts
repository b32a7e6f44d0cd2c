import { auditActions } from '@frikort/domain/audit';
import { sql } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';

/** Whose sessions an operator ends. */
export type WhoseSessions = 'everybody' | { actorId: string } | { organisationCvr: string };

/**
 * Ends sessions from a command line, and logs for each whose it was. They count for no request more, in any process,
 * because each asks for the row.
 * @returns how many there were
 */
export async function endSessions(db: Executor, whose: WhoseSessions, at: Date): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    with ended as (
      delete from sessions using actors
      where actors.id = sessions.actor_id and ${conditionOf(whose)}
      returning sessions.role, sessions.entrance, actors.id as actor_id, actors.cvr, actors.organisation_name
    ), logged as (
      insert into audit_log (id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
        outcome, request_id)
      select gen_random_uuid(), ${at.toISOString()}::timestamptz, actor_id, role, entrance, cvr, organisation_name,
        'session-ended', ${auditActions['session-ended'].purpose}, 'done', 'frikort-sessions-end'
      from ended
    )
    select count(*)::int from ended`);
  return rows[0]?.count ?? 0;
}

function conditionOf(whose: WhoseSessions) {
  if (whose === 'everybody') return sql`true`;
  return 'actorId' in whose
    ? sql`actors.id = ${whose.actorId}::uuid`
    : sql`actors.cvr = ${whose.organisationCvr}`;
}
