import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Navigate, Outlet, useMatchRoute } from '@tanstack/react-router';
import { SearchProgress } from './search/search-progress.tsx';

/**
 * Behind the login. An operator comes in by this entrance too, and reaches no citizen's page (R28); nor does an effort
 * worker, who has the pages of efforts alone (R39).
 */
export function LoggedIn() {
  const isAt = useMatchRoute();
  return (
    <RequireSession entrance="caseworker">
      {(session) =>
        session.role === 'operator' ? (
          <Navigate to="/drift" replace />
        ) : session.role === 'effort-worker' && isAt({ to: '/indsatser/$' }) === false ? (
          <Navigate to="/indsatser/$" params={{ _splat: '' }} replace />
        ) : (
          <>
            <SearchProgress />
            <Outlet />
          </>
        )
      }
    </RequireSession>
  );
}
