import { type Entrance, type InRole, knownRole } from '@frikort/domain/access';
import { type AuditAction, actingRole } from '@frikort/domain/audit';
import { municipalityByCvr } from '@frikort/domain/municipalities';
import { and, eq, not, or, type SQL, sql } from 'drizzle-orm';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { Database, Executor } from '../../database/database.ts';
import { sessions } from '../../database/schema/auth.ts';
import { deleteSessions } from './session-store.ts';
import { callerOfSession, isAlive, type Session } from './sessions.ts';

/** Whose sessions an operator ends. */
export type WhoseSessions = 'everybody' | { actorId: string } | { organisationCvr: string };

/**
 * Ends sessions from a command line, and logs whose each of them was. From then on they count in no process, because
 * every request asks for the row.
 * @returns how many there were
 */
export async function endSessions(db: Database, whose: WhoseSessions, at: Date): Promise<number> {
  return db.transaction((transaction) =>
    endAndLog(transaction, conditionOf(whose), {
      action: 'session-ended',
      at,
      requestId: 'frikort-sessions-end',
    }),
  );
}

function conditionOf(whose: WhoseSessions): SQL | undefined {
  if (whose === 'everybody') return sql`true`;
  if ('actorId' in whose) return eq(sessions.actorId, whose.actorId);
  // A municipality's people may have come in with another of its CVR numbers (R22).
  const municipality = municipalityByCvr(whose.organisationCvr);
  return or(
    eq(sessions.organisationCvr, whose.organisationCvr),
    municipality && eq(sessions.authorityCode, municipality.code),
  );
}

/** Where rights are held, and which of them the newest login has; none when it was refused. */
export type RightsOfLogin = {
  readonly actorId: string;
  readonly entrance: Entrance;
  readonly rights: InRole | undefined;
};

/**
 * Ends an actor's earlier sessions at an entrance that entitle them to more, or to something else, than the newest
 * login does, and logs each: a right that was withdrawn is gone with the first login that lacks it, in every browser.
 * An actor is a person in one organisation, so what they may do for another stays as it is.
 * @param db a transaction
 */
export async function endSessionsWithOtherRights(
  db: Executor,
  { actorId, entrance, rights }: RightsOfLogin,
  during: { at: Date; requestId: string },
): Promise<void> {
  const earlier = and(eq(sessions.actorId, actorId), eq(sessions.entrance, entrance));
  const covered = rights && coveredBy(rights);
  const condition = covered ? and(earlier, not(covered)) : earlier;
  await endAndLog(db, condition, { action: 'right-withdrawn', ...during });
}

/** Sessions that entitle to nothing more than these rights. */
function coveredBy(rights: InRole): SQL | undefined {
  const role = eq(sessions.role, knownRole(rights.role));
  const efforts = sql`${sessions.effortRights} <@ ${sql.param('effortRights' in rights ? [...(rights.effortRights ?? [])] : [])}::text[]`;
  switch (rights.role) {
    case 'caseworker':
      return and(
        ...[
          role,
          efforts,
          eq(sessions.authorityCode, rights.authority.code),
          eq(sessions.administrator, false),
        ],
      );
    case 'administrator':
    case 'effort-worker':
      return and(role, efforts, eq(sessions.authorityCode, rights.authority.code));
    case 'employee':
    case 'operator':
    case 'citizen':
      return role;
  }
}

type Ending = {
  readonly action: Extract<AuditAction, 'session-ended' | 'right-withdrawn'>;
  readonly at: Date;
  readonly requestId: string;
};

async function endAndLog(
  db: Executor,
  condition: SQL | undefined,
  { action, at, requestId }: Ending,
): Promise<number> {
  const ended = (await deleteSessions(db, condition)).filter((session) => isAlive(session, at));
  if (ended.length === 0) return 0;
  const rows = ended.map((session) => logRowOf(session, action, requestId));
  const whose = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ended (session_id uuid, actor_id uuid,
      role text, entrance text, cvr text, organisation text, citizen_id uuid)
    left join citizens on citizens.id = ended.citizen_id`;
  await db.execute(
    auditInStatement(
      { each: { requestId }, action, at },
      { from: whose, subject: sql`citizens.audit_subject`, object: sql`session_id` },
    ),
  );
  return ended.length;
}

/** Whose session it was, as the log names them; a citizen's is in the log under the citizen, as their login is. */
function logRowOf(session: Session, action: Ending['action'], requestId: string) {
  const caller = callerOfSession(session, requestId);
  const { actorId, entrance } = caller;
  const role = actingRole(action, caller.role);
  const who = { session_id: session.sessionId, actor_id: actorId, role, entrance };
  if (caller.role === 'citizen') return { ...who, citizen_id: caller.citizenId };
  return { ...who, cvr: caller.organisation.cvr, organisation: caller.organisation.name };
}
