import { createHash, randomBytes } from 'node:crypto';
import type { Entrance, InRole } from '@frikort/domain/access';
import { municipalityByCode } from '@frikort/domain/municipalities';
import { present } from '@frikort/domain/present';
import { sessionIdleMinutes, sessionLongestHours } from '@frikort/domain/session-times';
import type { Caller } from '../caller.ts';

/** How long after its last use a session ends. */
export const idleMs = sessionIdleMinutes * 60_000;

/** How long after the login a session ends, however much it is used. */
export const longestMs = sessionLongestHours * 60 * 60_000;

/** A use is written down at most once a minute. */
const writeEveryMs = 60_000;

/** A login that lasts. */
export type Session = InRole & {
  readonly sessionId: string;
  readonly entrance: Entrance;
  readonly actorId: string;
  readonly name: string;
  /** The identity provider, by its id, and the login there that it came from: what single logout names. */
  readonly provider: string;
  readonly nameId: string;
  readonly sessionIndex: string;
  /** When they proved anew who they are (ForceAuthn); absent for a login that another one sufficed for. */
  readonly provenAt?: Date | undefined;
  readonly expiresAt: Date;
  readonly endsAt: Date;
};

/** The secret in the cookie: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain hash is enough, because nobody can guess 256 bits. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** When a session that begins now ends, however much it is used: with the provider's, if that is earlier. */
export function endOfSession(now: Date, providersEnd: Date | undefined): Date {
  const longest = now.getTime() + longestMs;
  return new Date(Math.min(longest, providersEnd?.getTime() ?? longest));
}

/** When a session used at `now` ends. */
export function expiryAfterUse(now: Date, endsAt: Date): Date {
  return new Date(Math.min(now.getTime() + idleMs, endsAt.getTime()));
}

/** The new end to write down for a use at `now`; nothing while the written one is less than a minute behind. */
export function extensionDue(session: Pick<Session, 'expiresAt' | 'endsAt'>, now: Date): Date | undefined {
  const expiresAt = expiryAfterUse(now, session.endsAt);
  return expiresAt.getTime() - session.expiresAt.getTime() >= writeEveryMs ? expiresAt : undefined;
}

/** Whether a session counts. */
export function isAlive({ expiresAt }: Pick<Session, 'expiresAt'>, now: Date): boolean {
  return expiresAt > now;
}

/** The caller that a session stands for. */
export function callerOfSession(session: Session, requestId: string): Caller {
  const { actorId, name, entrance } = session;
  const base = { actorId, name, entrance, requestId };
  switch (session.role) {
    case 'caseworker':
    case 'administrator':
    case 'effort-worker': {
      const { role, authority, effortRights } = session;
      // A municipality acts under its main CVR number, whichever of its numbers the login was made with (R25).
      const cvr = municipalityByCode(authority.code)?.cvr ?? session.organisation.cvr;
      const organisation = { cvr, name: authority.name };
      return { ...base, role, organisation, authority, ...present({ effortRights }) };
    }
    case 'employee':
    case 'operator':
      return { ...base, role: session.role, organisation: session.organisation };
    case 'citizen':
      return { ...base, role: session.role, citizenId: session.citizenId };
  }
}
