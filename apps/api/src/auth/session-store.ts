import type { Entrance } from '@frikort/domain/access';
import { and, eq, gt, inArray, isNull, lt, not, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Executor } from '../database/database.ts';
import { actors, sessions } from '../database/schema/auth.ts';
import type { Session, SessionRole } from './sessions.ts';

/** The person as a login names them. */
export type ActorFacts = {
  /** The id of the identity provider that says so: the same subject at another is another person. */
  readonly provider: string;
  readonly kind: 'person' | 'professional';
  /** The persistent NameID, never a CPR number. */
  readonly subject: string;
  readonly name: string;
  readonly cvr?: string | undefined;
  readonly organisationName?: string | undefined;
};

/** Stores who acts, or updates name and organisation to what this login says. @returns the actor's id */
export async function storeActor(db: Executor, facts: ActorFacts, now: Date): Promise<string> {
  const [actor] = await db
    .insert(actors)
    .values({ ...facts, id: uuidv7(), updatedAt: now })
    .onConflictDoUpdate({
      target: [actors.provider, actors.kind, actors.subject],
      set: {
        name: sql`excluded.name`,
        cvr: sql`excluded.cvr`,
        organisationName: sql`excluded.organisation_name`,
        updatedAt: sql`excluded.updated_at`,
      },
    })
    .returning({ id: actors.id });
  if (!actor) throw new Error('The actor was not stored');
  return actor.id;
}

export async function storeSession(
  db: Executor,
  session: Session,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  const { sessionId, actorId, entrance, role, provider, nameId, sessionIndex, expiresAt, endsAt } = session;
  await db.insert(sessions).values({
    id: sessionId,
    tokenHash,
    ...{ actorId, entrance, role, provider, nameId, sessionIndex, expiresAt, endsAt },
    authorityCode: role === 'caseworker' ? session.authority.code : null,
    authorityName: role === 'caseworker' ? session.authority.name : null,
    administrator: role === 'caseworker' && session.administrator,
    citizenId: role === 'citizen' ? session.citizenId : null,
    createdAt: now,
  });
}

const sessionColumns = {
  sessionId: sessions.id,
  entrance: sessions.entrance,
  role: sessions.role,
  actorId: sessions.actorId,
  name: actors.name,
  cvr: actors.cvr,
  organisationName: actors.organisationName,
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
  cvr: string | null;
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
    .innerJoin(actors, eq(actors.id, sessions.actorId))
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
  const alive = await db
    .select(sessionColumns)
    .from(sessions)
    .innerJoin(actors, eq(actors.id, sessions.actorId))
    .where(and(ofLogin, gt(sessions.expiresAt, now)));
  await db.delete(sessions).where(ofLogin);
  return alive.map(sessionOfRow);
}

/**
 * Ends what an actor's earlier logins at an entrance still entitle them to and the newest does not: a right that was
 * withdrawn is gone with the first login that lacks it, in every browser.
 * @param rights what the newest login entitles to; nothing when it was refused
 */
export async function endSessionsWithOtherRights(
  db: Executor,
  actor: { readonly actorId: string; readonly entrance: Entrance },
  rights: SessionRole | undefined,
): Promise<void> {
  const earlier = and(eq(sessions.actorId, actor.actorId), eq(sessions.entrance, actor.entrance));
  const isCaseworker = rights?.role === 'caseworker';
  const same =
    rights &&
    and(
      eq(sessions.role, rights.role),
      eq(sessions.administrator, isCaseworker && rights.administrator),
      isCaseworker ? eq(sessions.authorityCode, rights.authority.code) : isNull(sessions.authorityCode),
    );
  await db.delete(sessions).where(same ? and(earlier, not(same)) : earlier);
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
  const { role, cvr, organisationName, authorityCode, authorityName, administrator, citizenId } = row;
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
