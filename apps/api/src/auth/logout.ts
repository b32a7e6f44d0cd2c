import type { OfferedProvider } from './identity-providers.ts';
import type { LoginDeps } from './login.ts';
import { loggedOutPage } from './return-to.ts';
import { createLogoutRequest, createLogoutResponse, type LogoutMessage } from './saml/logout.ts';
import { endSessionsOfLogin, type LoginToEnd } from './session-store.ts';
import { callerOfSession, type Session } from './sessions.ts';

/**
 * Logs out here first, then asks the provider that the session came from to end its session and everybody else's
 * (OIOSAML 3.0); one that is there no more is not asked.
 * @returns where the browser goes for the second part
 */
export async function logOut(deps: LoginDeps, session: Session, requestId: string): Promise<string> {
  const { provider: id, nameId, sessionIndex } = session;
  await endLogin(deps, { provider: id, nameId, sessionIndexes: [sessionIndex] }, requestId);
  const provider = deps.providers.withId(id);
  return provider ? createLogoutRequest(deps.us, provider, session) : loggedOutPage;
}

/**
 * Does what a believed logout message asks: ends the sessions of the login that a request names, at its sender and
 * nowhere else, whether or not there are any left; an answer to our own request ends nothing, because that was done before.
 * @returns where the browser goes next
 */
export async function obeyLogout(
  deps: LoginDeps,
  message: LogoutMessage<OfferedProvider>,
  requestId: string,
): Promise<string> {
  if (message.kind === 'response') return loggedOutPage;
  const { provider, nameId, sessionIndexes } = message;
  await endLogin(deps, { provider: provider.id, nameId, sessionIndexes }, requestId);
  return createLogoutResponse(deps.us, provider, message);
}

async function endLogin(deps: LoginDeps, login: LoginToEnd, requestId: string): Promise<void> {
  const at = deps.clock();
  await deps.db.transaction(async (transaction) => {
    const ended = await endSessionsOfLogin(transaction, login, at);
    for (const session of ended) {
      const caller = callerOfSession(session, requestId);
      await deps.recordLogin(transaction, { action: 'logged-out', at, caller });
    }
  });
}
