import type { Session } from '@frikort/ui/session/session';
import { createContext, use } from 'react';

/** Who is logged in for the company; given by the layout of the pages behind the login. */
export const CompanySession = createContext<Session | undefined>(undefined);

/** The session of a page behind the login. @throws when the page is not inside that layout. */
export function useCompanySession(): Session {
  const session = use(CompanySession);
  if (session === undefined) throw new Error('The page is not behind the login');
  return session;
}
