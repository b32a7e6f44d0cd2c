import { NavLink } from '@frikort/ui/components/link.tsx';
import { sessionQuery } from '@frikort/ui/session/session';
import { PageShell } from '@frikort/ui/shell/page-shell.tsx';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useMessages } from './messages.ts';

function Navigation() {
  const { navigation } = useMessages();
  return (
    <>
      <NavLink to="/borger" activeOptions={{ exact: true }}>
        {navigation.mine}
      </NavLink>
      <NavLink to="/borger/hvem-har-set">{navigation.accessLog}</NavLink>
      <NavLink to="/borger/oplysninger">{navigation.myData}</NavLink>
    </>
  );
}

/** The public pages know of no login; the citizen's own pages show who is logged in. */
export function App() {
  const { navigation } = useMessages();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const own = pathname.startsWith('/borger');
  const session = useQuery({ ...sessionQuery('citizen'), enabled: own });
  return (
    <PageShell
      {...(own ? { entrance: 'citizen', solution: navigation.solution, session: session.data } : {})}
      // There while the session is asked for, so that the page does not move when it is known.
      navigation={own && session.data !== null ? <Navigation /> : undefined}
      // The front page shows the status in a section of its own.
      notices={pathname !== '/'}
      offlineNotice={!own}
    >
      <Outlet />
    </PageShell>
  );
}
