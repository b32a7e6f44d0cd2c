import { NavLink } from '@frikort/ui/components/link.tsx';
import { useSession } from '@frikort/ui/session/session';
import { PageShell } from '@frikort/ui/shell/page-shell.tsx';
import { Outlet } from '@tanstack/react-router';
import { useMessages } from './messages.ts';
import { SearchProvider } from './search/search.tsx';
import { SearchField } from './search/search-field.tsx';

function Navigation() {
  const { navigation } = useMessages();
  return (
    <>
      <NavLink to="/" activeOptions={{ exact: true }}>
        {navigation.start}
      </NavLink>
      <NavLink to="/mine-borgere">{navigation.mine}</NavLink>
      <NavLink to="/uden-sagsbehandler">{navigation.unassigned}</NavLink>
      <NavLink to="/kommunens-borgere">{navigation.all}</NavLink>
    </>
  );
}

/** What surrounds every page: for a caseworker the lists and the search field, always. */
export function App() {
  const { solution } = useMessages();
  const session = useSession('caseworker').data;
  // Also while the session is asked for, so that the page does not move when it is known.
  const caseworker = session !== null && session?.operator !== true;
  return (
    <SearchProvider>
      <PageShell
        entrance="caseworker"
        solution={solution}
        session={session}
        {...(caseworker ? { navigation: <Navigation />, tools: <SearchField /> } : {})}
      >
        <Outlet />
      </PageShell>
    </SearchProvider>
  );
}
