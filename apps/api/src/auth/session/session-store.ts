import { type Entrance, entrances, type InRole, type KnownRole, knownRole } from '@frikort/domain/access';
import { type EffortRight, effortRights } from '@frikort/domain/effort-right';
import { and, desc, eq, gt, inArray, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../../database/database.ts';
import { sessions } from '../../database/schema/auth.ts';
import { instant, statement } from '../../database/statement.ts';
import { longestMs, type Session } from './sessions.ts';

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
  const { sessionId, actorId, name, entrance } = session;
  const { provider, nameId, sessionIndex, provenAt = null, expiresAt, endsAt } = session;
  await db.insert(sessions).values({
    id: sessionId,
    browser: browser ?? null,

    tokenHash,
    actorId,
    actorName: name,
    entrance,

    provider,
    nameId,
    sessionIndex,
    assertedAt,
    provenAt,
    expiresAt,
    endsAt,
    ...columnsOfRole(session),
    createdAt: at,
  });
}

/** What a role and its facts are stored as: the column `role` says what somebody is known as. */
type RoleColumns = {
  role: KnownRole;
  administrator: boolean;
  effortRights: EffortRight[];
  organisationCvr: string | null;
  organisationName: string | null;
  authorityCode: string | null;
  authorityName: string | null;
  citizenId: string | null;
};

function columnsOfRole(session: InRole): RoleColumns {
  const role = knownRole(session.role);
  const administrator = session.role === 'administrator';
  const none = {
    effortRights: [],
    organisationCvr: null,
    organisationName: null,
    authorityCode: null,
    authorityName: null,
  };
  if (session.role === 'citizen') return { role, administrator, ...none, citizenId: session.citizenId };
  const { cvr: organisationCvr, name: organisationName } = session.organisation;
  const professional = { role, administrator, ...none, organisationCvr, organisationName, citizenId: null };
  switch (session.role) {
    case 'caseworker':
    case 'administrator':
    case 'effort-worker':
      return {
        ...professional,
        effortRights: [...(session.effortRights ?? [])],
        authorityCode: session.authority.code,
        authorityName: session.authority.name,
      };
    case 'employee':
    case 'operator':
      return professional;
  }
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
  effortRights: sessions.effortRights,
  citizenId: sessions.citizenId,
  provider: sessions.provider,
  nameId: sessions.nameId,
  sessionIndex: sessions.sessionIndex,
  provenAt: sessions.provenAt,
  expiresAt: sessions.expiresAt,
  endsAt: sessions.endsAt,
};

type SessionRow = Omit<Session, 'role' | 'provenAt'> & RoleColumns & { provenAt: Date | null };

type SessionLook = { entrance: Entrance; tokenHash: Buffer; now: Date };

const sessionRow = z.strictObject({
  sessionId: z.uuid(),
  entrance: z.enum(entrances),
  role: z.enum(['caseworker', 'effort-worker', 'employee', 'citizen', 'operator'] satisfies KnownRole[]),
  actorId: z.uuid(),
  name: z.string(),
  organisationCvr: z.string().nullable(),
  organisationName: z.string().nullable(),
  authorityCode: z.string().nullable(),
  authorityName: z.string().nullable(),
  administrator: z.boolean(),
  effortRights: z.array(z.enum(effortRights)),
  citizenId: z.uuid().nullable(),
  provider: z.string(),
  nameId: z.string(),
  sessionIndex: z.string(),
  provenAt: z.string().nullable(),
  expiresAt: z.string(),
  endsAt: z.string(),
});

const look = statement<SessionLook, typeof sessionRow>(
  'find-session',
  sessionRow,
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
  return (
    row &&
    sessionOfRow({
      ...row,
      provenAt: row.provenAt === null ? null : new Date(row.provenAt),
      expiresAt: new Date(row.expiresAt),
      endsAt: new Date(row.endsAt),
    })
  );
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
  const { sessionId, entrance, actorId, name, provider, nameId, sessionIndex } = row;
  const { provenAt, expiresAt, endsAt } = row;
  return {
    sessionId,
    entrance,
    actorId,
    name,
    provider,
    nameId,
    sessionIndex,
    provenAt: provenAt ?? undefined,
    expiresAt,
    endsAt,
    ...roleOfRow(row),
  };
}

/** The database's CHECK keeps roles complete; a row that is not is a defect, not a session. */
function roleOfRow(row: RoleColumns): InRole {
  const found = completeRole(row);
  if (found === null) throw new Error(`A session of role ${row.role} is incomplete`);
  return found;
}

function completeRole(row: RoleColumns): InRole | null {
  const { role, administrator, citizenId } = row;
  const { organisationCvr: cvr, organisationName, authorityCode: code, authorityName } = row;
  const organisation = cvr !== null && organisationName !== null ? { cvr, name: organisationName } : null;
  const efforts = row.effortRights.length === 0 ? {} : { effortRights: row.effortRights };
  const authority = code !== null && authorityName !== null ? { code, name: authorityName } : null;
  switch (role) {
    case 'caseworker':
      return (
        organisation &&
        authority && {
          role: administrator ? 'administrator' : 'caseworker',
          organisation,
          authority,
          ...efforts,
        }
      );
    case 'effort-worker':
      return organisation && authority && { role, organisation, authority, ...efforts };
    case 'employee':
    case 'operator':
      return organisation && { role, organisation };
    case 'citizen':
      return citizenId === null ? null : { role, citizenId };
  }
}
