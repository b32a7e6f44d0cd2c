import type { Entrance } from '@frikort/domain/access';
import { and, eq, gt, inArray, lt, type SQL } from 'drizzle-orm';
import type { Executor } from '../database/database.ts';
import { sessions } from '../database/schema/auth.ts';
import type { Session, SessionRole } from './sessions.ts';

/** How a session begins, beside what it is. */
export type Begin = {
  readonly tokenHash: Buffer;
  readonly at: Date;
  /** When the provider issued the assertion, by its own clock. */
  readonly assertedAt: Date;
};

export async function storeSession(
  db: Executor,
  session: Session,
  { tokenHash, at, assertedAt }: Begin,
): Promise<void> {
  const { sessionId, actorId, name, entrance, role } = session;
  const { provider, nameId, sessionIndex, expiresAt, endsAt } = session;
  const organisation = role === 'citizen' ? undefined : session.organisation;
  await db.insert(sessions).values({
    id: sessionId,
    ...{ tokenHash, actorId, actorName: name, entrance, role },
    ...{ provider, nameId, sessionIndex, assertedAt, expiresAt, endsAt },
    organisationCvr: organisation?.cvr ?? null,
    organisationName: organisation?.name ?? null,
    authorityCode: role === 'caseworker' ? session.authority.code : null,
    authorityName: role === 'caseworker' ? session.authority.name : null,
    administrator: role === 'caseworker' && session.administrator,
    citizenId: role === 'citizen' ? session.citizenId : null,
    createdAt: at,
  });
}

const sessionColumns = {
  sessionId: sessions.id,
  entrance: sessions.entrance,
  role: sessions.role,
  actorId: sessions.actorId,
  name: sessions.actorName,
  organisationCvr: sessions.organisationCvr,
  organisationName: sessions.organisationName,
  authorityCode: sessions.authorityCode,
  authorityName: sessions.authorityName,
  administrator: sessions.administrator,
  citizenId: sessions.citizenId,
  provider: sessions.provider,
  nameId: sessions.nameId,
  sessionIndex: sessions.sessionIndex,
  expiresAt: sessions.expiresAt,
  endsAt: sessions.endsAt,
};

type SessionRow = Omit<Session, 'role'> & {
  role: SessionRole['role'];
  organisationCvr: string | null;
  organisationName: string | null;
  authorityCode: string | null;
  authorityName: string | null;
  administrator: boolean;
  citizenId: string | null;
};

/** The session of a cookie, if it has not expired. */
export async function findSession(
  db: Executor,
  entrance: Entrance,
  tokenHash: Buffer,
  now: Date,
): Promise<Session | undefined> {
  const [row] = await db
    .select(sessionColumns)
    .from(sessions)
    .where(
      and(eq(sessions.tokenHash, tokenHash), eq(sessions.entrance, entrance), gt(sessions.expiresAt, now)),
    );
  return row && sessionOfRow(row);
}

/** Writes a later end, unless the session has ended meanwhile. */
export async function extendSession(
  db: Executor,
  sessionId: string,
  expiresAt: Date,
  now: Date,
): Promise<void> {
  await db
    .update(sessions)
    .set({ expiresAt })
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, now)));
}

/** The login at a provider that a logout is about; no session index means every login of that name (SAML core 3.7.1). */
export type LoginToEnd = {
  readonly provider: string;
  readonly nameId: string;
  readonly sessionIndexes: readonly string[];
};

/**
 * Ends every session begun from a login, at whatever entrance (R23).
 * @returns the sessions that were still alive
 */
export async function endSessionsOfLogin(
  db: Executor,
  { provider, nameId, sessionIndexes }: LoginToEnd,
  now: Date,
): Promise<Session[]> {
  const ofLogin = and(
    eq(sessions.provider, provider),
    eq(sessions.nameId, nameId),
    sessionIndexes.length === 0 ? undefined : inArray(sessions.sessionIndex, [...sessionIndexes]),
  );
  return deleteSessions(db, ofLogin, now);
}

/** Ends sessions. @returns those that were still alive */
export async function deleteSessions(
  db: Executor,
  condition: SQL | undefined,
  now: Date,
): Promise<Session[]> {
  const rows = await db.delete(sessions).where(condition).returning(sessionColumns);
  return rows.filter(({ expiresAt }) => expiresAt > now).map(sessionOfRow);
}

/** Removes sessions that have expired; they could not be used any more. */
export async function removeExpiredSessions(db: Executor, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
}

function sessionOfRow(row: SessionRow): Session {
  const { sessionId, entrance, actorId, name, provider, nameId, sessionIndex, expiresAt, endsAt } = row;
  return {
    ...{ sessionId, entrance, actorId, name, provider, nameId, sessionIndex, expiresAt, endsAt },
    ...roleOfRow(row),
  };
}

/** The database's CHECK keeps roles complete; a row that is not is a defect, not a session. */
function roleOfRow(row: SessionRow): SessionRole {
  const {
    role,
    organisationCvr: cvr,
    organisationName,
    authorityCode,
    authorityName,
    administrator,
    citizenId,
  } = row;
  if (role === 'citizen' && citizenId !== null) return { role, citizenId };
  if (role !== 'citizen' && cvr !== null && organisationName !== null) {
    const organisation = { cvr, name: organisationName };
    if (role !== 'caseworker') return { role, organisation };
    if (authorityCode !== null && authorityName !== null) {
      return { role, organisation, authority: { code: authorityCode, name: authorityName }, administrator };
    }
  }
  throw new Error(`A session of role ${role} is incomplete`);
}
