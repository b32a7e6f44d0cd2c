import type { LoginDeps } from './login.ts';
import { loggedOutPage } from './return-to.ts';
import {
  createLogoutRequest,
  createLogoutResponse,
  type LogoutMessage,
  type LogoutTarget,
} from './saml/logout.ts';
import { endSessionsOfLogin } from './session-store.ts';
import { callerOfSession, type Session } from './sessions.ts';

/**
 * Logs out here first, then asks the provider to end its session and everybody else's (OIOSAML 3.0).
 * @returns where the browser goes for the second part
 */
export async function logOut(deps: LoginDeps, session: Session, requestId: string): Promise<string> {
  await endLogin(deps, { nameId: session.nameId, sessionIndexes: [session.sessionIndex] }, requestId);
  return createLogoutRequest(deps.us, deps.provider(), session);
}

/**
 * Does what a believed logout message asks: ends the sessions of the login that a request names, whether or not
 * there are any left; an answer to our own request ends nothing, because that was done before.
 * @returns where the browser goes next
 */
export async function obeyLogout(
  deps: LoginDeps,
  message: LogoutMessage,
  requestId: string,
): Promise<string> {
  if (message.kind === 'response') return loggedOutPage;
  await endLogin(deps, message, requestId);
  return createLogoutResponse(deps.us, deps.provider(), message);
}

async function endLogin(deps: LoginDeps, target: LogoutTarget, requestId: string): Promise<void> {
  const at = deps.clock();
  await deps.db.transaction(async (transaction) => {
    const ended = await endSessionsOfLogin(transaction, target.nameId, target.sessionIndexes, at);
    for (const session of ended) {
      const caller = callerOfSession(session, requestId);
      await deps.recordLogin(transaction, { action: 'logged-out', at, caller });
    }
  });
}
