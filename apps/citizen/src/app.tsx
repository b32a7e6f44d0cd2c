import { sessionQuery } from '@frikort/ui/session/session';
import { PageShell } from '@frikort/ui/shell/page-shell.tsx';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useMessages } from './messages.ts';

/** The public pages know of no login; the citizen's own pages show who is logged in. */
export function App() {
  const { citizen } = useMessages();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const own = pathname.startsWith('/borger');
  const session = useQuery({ ...sessionQuery('citizen'), enabled: own });
  return (
    <PageShell
      {...(own ? { entrance: 'citizen', solution: citizen.solution, session: session.data } : {})}
      // The front page shows the status in a section of its own.
      notices={pathname !== '/'}
    >
      <Outlet />
    </PageShell>
  );
}
