import { createHash } from 'node:crypto';
import { knownRole } from '@frikort/domain/access';
import type { Session } from './sessions.ts';

/*
 * What a page may know about the session behind it, to tell whether it is still the same. Neither opens anything
 * without the cookie, and neither leads back to what it was made from: ids that nobody can guess.
 */

/** Names one session. Two logins of the same person have two. */
export function fingerprintOf({ sessionId }: Pick<Session, 'sessionId'>): string {
  return opaque('fingerprint of a session', [sessionId]);
}

/** The same for every login of a person known by the same role, for the same organisation, by the same entrance. */
export function identityOf(session: Session): string {
  const { entrance, role } = session;
  const who = session.role === 'citizen' ? [session.citizenId] : [session.actorId, session.organisation.cvr];
  return opaque('identity of a session', [entrance, knownRole(role), ...who]);
}

/** The purpose comes first, so that the same ids never give the same text for another. */
function opaque(purpose: string, parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url');
}
