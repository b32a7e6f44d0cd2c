import type { Entrance } from '@frikort/domain/access';
import { and, desc, eq, gt, inArray, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '../../database/database.ts';
import { sessions } from '../../database/schema/auth.ts';
import { instant, statement } from '../../database/statement.ts';
import { longestMs, type Session, type SessionRole } from './sessions.ts';

/** How a session begins, beside what it is. */
export type Begin = {
  readonly tokenHash: Buffer;
  /** The browser that the login was begun in; unknown for one that a process of the former version began. */
  readonly browser: string | undefined;
  readonly at: Date;
  /** When the provider issued the assertion, by its own clock. */
  readonly assertedAt: Date;
};

export async function storeSession(
  db: Executor,
  session: Session,
  { tokenHash, browser, at, assertedAt }: Begin,
): Promise<void> {
  const { sessionId, actorId, name, entrance, role } = session;
  const { provider, nameId, sessionIndex, expiresAt, endsAt } = session;
  const organisation = role === 'citizen' ? undefined : session.organisation;
  await db.insert(sessions).values({
    id: sessionId,
    browser: browser ?? null,

    tokenHash,
    actorId,
    actorName: name,
    entrance,
    role,

    provider,
    nameId,
    sessionIndex,
    assertedAt,
    expiresAt,
    endsAt,
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

type SessionLook = { entrance: Entrance; tokenHash: Buffer; now: Date };

const look = statement<
  SessionLook,
  { [Name in keyof SessionRow]: SessionRow[Name] extends Date ? string : SessionRow[Name] }
>(
  'find-session',
  ({ entrance, tokenHash, now }) => sql`
    select ${sql.join(
      Object.entries(sessionColumns).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`),
      sql`, `,
    )}
    from ${sessions}
    where ${sessions.tokenHash} = ${tokenHash} and ${sessions.entrance} = ${entrance} and ${sessions.expiresAt} > ${instant(now)}`,
);

/** The session of a cookie, if it has not expired. */
export async function findSession(
  db: Executor,
  entrance: Entrance,
  tokenHash: Buffer,
  now: Date,
): Promise<Session | undefined> {
  const [row] = await look(db, { entrance, tokenHash, now });
  return row && sessionOfRow({ ...row, expiresAt: new Date(row.expiresAt), endsAt: new Date(row.endsAt) });
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

/** The browser of sessions that have not expired, found by the tokens in its cookies. */
export async function findBrowser(
  db: Executor,
  tokenHashes: readonly Buffer[],
  now: Date,
): Promise<string | undefined> {
  const [session] = await db
    .select({ browser: sessions.browser })
    .from(sessions)
    .where(
      and(
        inArray(sessions.tokenHash, [...tokenHashes]),
        gt(sessions.expiresAt, now),
        isNotNull(sessions.browser),
      ),
    )
    .orderBy(desc(sessions.createdAt))
    .limit(1);
  return session?.browser ?? undefined;
}

/** The login at a provider that a logout is about; no session index means every login of that name (SAML core 3.7.1). */
export type LoginToEnd = {
  readonly provider: string;
  readonly nameId: string;
  readonly sessionIndexes: readonly string[];
  /** When the provider asked for it: what it asserted later goes on, so that a request sent again ends nothing new. */
  readonly issuedAt?: Date;
};

/**
 * Ends every session begun from a login, at whatever entrance (R23): those of the session indexes, and whatever else
 * the same person began in the same browser, for a provider may give each assertion an index of its own.
 * @returns what they were, also those that had expired
 */
export async function endSessionsOfLogin(db: Executor, login: LoginToEnd): Promise<Session[]> {
  const { provider, nameId, sessionIndexes, issuedAt } = login;
  const ofName = and(
    eq(sessions.provider, provider),
    eq(sessions.nameId, nameId),
    issuedAt && lte(sessions.assertedAt, issuedAt),
  );
  if (sessionIndexes.length === 0) return deleteSessions(db, ofName);
  const named = inArray(sessions.sessionIndex, [...sessionIndexes]);
  const found = await db.select({ browser: sessions.browser }).from(sessions).where(and(ofName, named));
  const browsers = found.flatMap(({ browser }) => browser ?? []);
  return deleteSessions(db, and(ofName, or(named, inArray(sessions.browser, browsers))));
}

/** Ends sessions. @returns what they were, also those that had expired */
export async function deleteSessions(db: Executor, condition: SQL | undefined): Promise<Session[]> {
  const rows = await db.delete(sessions).where(condition).returning(sessionColumns);
  return rows.map(sessionOfRow);
}

/**
 * Removes sessions that expired so long ago that none of their browser is left. Until then a logout that names one
 * finds what else was begun in the same browser.
 */
export async function removeExpiredSessions(db: Executor, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, new Date(now.getTime() - longestMs)));
}

function sessionOfRow(row: SessionRow): Session {
  const { sessionId, entrance, actorId, name, provider, nameId, sessionIndex, expiresAt, endsAt } = row;
  return {
    sessionId,
    entrance,
    actorId,
    name,
    provider,
    nameId,
    sessionIndex,
    expiresAt,
    endsAt,
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
