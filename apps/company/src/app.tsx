import { NavLink } from '@frikort/ui/components/link.tsx';
import { Unread } from '@frikort/ui/inbox/unread.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { useSession } from '@frikort/ui/session/session';
import { PageShell } from '@frikort/ui/shell/page-shell.tsx';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from './messages.ts';
import { SearchText } from './overview/search-text.ts';

/** The pages whose address does not lie below that of the link they belong to. */
const employmentPages = [
  '/own/ansaettelser/$id',
  '/own/ansaettelser/$id/ret',
  '/own/ansaettelser/$id/tilfoej-loen',
];
const receiptPage = '/own/ansaettelser/$id/kvittering';

function Navigation({ loggedIn }: { loggedIn: boolean }) {
  const { navigation } = useMessages();
  const page = useMatches({ select: (matches) => matches.at(-1)?.routeId }) ?? '';
  const markedIf = (current: boolean) => (current ? { 'aria-current': 'page' as const } : {});
  return (
    <>
      <NavLink
        to="/"
        activeOptions={{ exact: true, includeSearch: false }}
        {...markedIf(employmentPages.includes(page))}
      >
        {navigation.employments}
      </NavLink>
      <NavLink to="/ansaettelser/ny" {...markedIf(page === receiptPage)}>
        {navigation.register}
      </NavLink>
      <NavLink to="/kontaktperson">{navigation.contact}</NavLink>
      <NavLink to="/it-systemer/$" params={{ _splat: '' }}>
        {navigation.systems}
      </NavLink>
      <NavLink to="/haendelser">{navigation.events}</NavLink>
      <NavLink to="/beskeder">
        {navigation.messages}
        {loggedIn && <Unread entrance="company" />}
      </NavLink>
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
      navigation={session === null ? undefined : <Navigation loggedIn={session !== undefined} />}
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
      <SearchText value={searchText}>
        <Outlet />
      </SearchText>
    </RequireSession>
  );
}
