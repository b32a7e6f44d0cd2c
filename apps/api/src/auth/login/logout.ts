import type { Executor } from '../../database/database.ts';
import type { Exchange, LoginMessage } from '../messages/login-message.ts';
import { queryOf } from '../messages/message-text.ts';
import type { OfferedProvider } from '../providers/identity-providers.ts';
import { createLogoutRequest, createLogoutResponse, type LogoutMessage } from '../saml/logout.ts';
import { endSessionsOfLogin, type LoginToEnd } from '../session/session-store.ts';
import { callerOfSession, isAlive, type Session } from '../session/sessions.ts';
import type { LoginDeps } from './login.ts';
import { loggedOutPage } from './return-to.ts';

/**
 * Logs out here first, then asks the provider that the session came from to end its own session and those at every
 * other service (OIOSAML 3.0); a provider that is no longer configured is not asked.
 * @returns where the browser goes for the second part
 */
export async function logOut(deps: LoginDeps, session: Session, exchange: Exchange): Promise<string> {
  const { provider: id, nameId, sessionIndex, entrance } = session;
  const provider = deps.providers.withId(id);
  return deps.db.transaction(async (transaction) => {
    const login = { provider: id, nameId, sessionIndexes: [sessionIndex] };
    const { indexes, sessionIds } = await endLogin(deps, transaction, login, exchange);
    if (!provider) return loggedOutPage;
    const sessionIndexes = [...new Set([sessionIndex, ...indexes])];
    const location = createLogoutRequest(deps.us, provider, { nameId, sessionIndexes }, deps.clock());
    const facts = { kind: 'logout-request', provider, entrance, exchange } as const;
    await deps.keepMessage(transaction, sent(deps, facts, location, sessionIds));
    return location;
  });
}

/** A logout message of a provider that may be believed, and the bytes that it came as. */
export type ReceivedLogout = {
  readonly message: LogoutMessage<OfferedProvider>;
  readonly content: LoginMessage['content'];
};

/**
 * Does what a believed logout message asks: ends the sessions of the login that a request names, at its sender and
 * nowhere else, whether or not there are any left; an answer to our own request ends nothing, because that was done
 * before. A message that comes again is answered again, but kept once.
 * @returns where the browser goes next
 */
export async function obeyLogout(
  deps: LoginDeps,
  { message, content }: ReceivedLogout,
  exchange: Exchange,
): Promise<string> {
  const { provider } = message;
  const received = { outcome: 'believed', at: deps.clock(), exchange, provider, content } as const;
  if (message.kind === 'response') {
    await deps.keepMessage(deps.db, { ...received, kind: 'logout-response' });
    return loggedOutPage;
  }
  const { nameId, sessionIndexes, issuedAt } = message;
  const location = await createLogoutResponse(deps.us, provider, message);
  const login = { provider: provider.id, nameId, sessionIndexes, issuedAt };
  await deps.db.transaction(async (transaction) => {
    const { sessionIds } = await endLogin(deps, transaction, login, exchange);
    const isNew = await deps.keepMessage(transaction, { ...received, kind: 'logout-request', sessionIds });
    if (!isNew) return;
    const facts = { kind: 'logout-response', provider, exchange } as const;
    await deps.keepMessage(transaction, sent(deps, facts, location, sessionIds));
  });
  return location;
}

/** A message of ours, as it is kept. */
function sent(
  deps: LoginDeps,
  facts: Pick<LoginMessage, 'kind' | 'provider' | 'entrance' | 'exchange'>,
  location: string,
  sessionIds: readonly string[],
): LoginMessage {
  const content = { binding: 'redirect', text: queryOf(location) } as const;
  return { ...facts, outcome: 'sent', at: deps.clock(), content, sessionIds };
}

/** Ends the sessions of a login and logs each that was alive. @returns the provider's names for them, and ours */
async function endLogin(
  deps: LoginDeps,
  transaction: Executor,
  login: LoginToEnd,
  { requestId, clientAddress }: Exchange,
): Promise<{ readonly indexes: string[]; readonly sessionIds: string[] }> {
  const at = deps.clock();
  const ended = await endSessionsOfLogin(transaction, login);
  const alive = ended.filter((session) => isAlive(session, at));
  for (const session of alive) {
    const caller = callerOfSession(session, requestId);
    const trace = { sessionId: session.sessionId, clientAddress };
    await deps.recordLogin(transaction, { action: 'logged-out', at, caller, trace });
  }
  return {
    indexes: ended.map(({ sessionIndex }) => sessionIndex),
    sessionIds: alive.map(({ sessionId }) => sessionId),
  };
}
