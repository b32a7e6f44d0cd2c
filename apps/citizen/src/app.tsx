import type { Entrance } from '@frikort/api-client';
import { NavLink } from '@frikort/ui/components/link.tsx';
import { Unread } from '@frikort/ui/inbox/unread.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { useSession } from '@frikort/ui/session/session';
import { PageShell } from '@frikort/ui/shell/page-shell.tsx';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useMessages } from './messages.ts';
import { namesEntrance } from './names-entrance.ts';

function Navigation({ loggedIn }: { loggedIn: boolean }) {
  const { navigation } = useMessages();
  return (
    <>
      <NavLink to="/borger" activeOptions={{ exact: true }}>
        {navigation.mine}
      </NavLink>
      <NavLink to="/borger/oplysninger">{navigation.myData}</NavLink>
      <NavLink to="/borger/hvem-har-set">{navigation.accessLog}</NavLink>
      <NavLink to="/borger/beskeder">
        {navigation.messages}
        {loggedIn && <Unread entrance="citizen" />}
      </NavLink>
    </>
  );
}

/** The area one is in, or that a page about a login is about (`?indgang=`); the other public pages belong to none. */
function useEntrance(pathname: string): Entrance | undefined {
  const asked = useRouterState({
    select: ({ location: { search } }) => ('indgang' in search ? search.indgang : undefined),
  });
  if (/^\/(borger|vejledning)(\/|$)/.test(pathname)) return 'citizen';
  return typeof asked === 'string' && namesEntrance(asked) ? asked : undefined;
}

/** The public pages know of no login; the citizen's own pages show who is logged in. */
export function App() {
  const { navigation } = useMessages();
  const { entrance: areas } = useUiMessages();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const own = pathname.startsWith('/borger');
  const entrance = useEntrance(pathname);
  const session = useSession('citizen', { enabled: own });
  return (
    <PageShell
      entrance={entrance}
      solution={entrance === 'citizen' ? navigation.solution : entrance && areas[entrance]}
      session={own ? session.data : undefined}
      // There while the session is asked for, so that the page does not move when it is known.
      navigation={
        own && session.data !== null ? <Navigation loggedIn={session.data !== undefined} /> : undefined
      }
      // The front page shows the status in a section of its own.
      notices={pathname !== '/'}
      offlineNotice={!own}
    >
      <Outlet />
    </PageShell>
  );
}
