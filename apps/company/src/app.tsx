import { NavLink } from '@frikort/ui/components/link.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { useSession } from '@frikort/ui/session/session';
import { PageShell } from '@frikort/ui/shell/page-shell.tsx';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { CompanySession } from './company-session.ts';
import { useMessages } from './messages.ts';
import { SearchText } from './overview/search-text.ts';

function Navigation() {
  const { navigation } = useMessages();
  return (
    <>
      <NavLink to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {navigation.employments}
      </NavLink>
      <NavLink to="/ansaettelser/ny">{navigation.register}</NavLink>
      <NavLink to="/kontaktperson">{navigation.contact}</NavLink>
    </>
  );
}

/** What surrounds every page of the company's entrance. */
export function App() {
  const { entrance } = useUiMessages();
  const { data: session } = useSession('company');
  return (
    <PageShell
      entrance="company"
      solution={entrance.company}
      session={session}
      // There while the session is asked for, so that the page does not move when it is known.
      navigation={session === null ? undefined : <Navigation />}
    >
      <Outlet />
    </PageShell>
  );
}

/** The layout of the pages behind the login. */
export function OwnPages() {
  const searchText = useState('');
  return (
    <RequireSession entrance="company">
      {(session) => (
        <CompanySession value={session}>
          <SearchText value={searchText}>
            <Outlet />
          </SearchText>
        </CompanySession>
      )}
    </RequireSession>
  );
}
