import { createContext, use } from 'react';
import type { Session } from './page-session.ts';

/** Whom a page behind the login is drawn for; given by `RequireSession`. */
export const OwnSession = createContext<Session | undefined>(undefined);

/** The session of a page behind the login. @throws when the page is not inside `RequireSession` */
export function useOwnSession(): Session {
  const session = use(OwnSession);
  if (session === undefined) throw new Error('The page is not behind the login');
  return session;
}
