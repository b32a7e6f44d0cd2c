import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Navigate, Outlet } from '@tanstack/react-router';
import { SearchProgress } from './search/search-progress.tsx';

/** Behind the login. An operator comes in by this entrance too, and reaches no citizen's page (R28). */
export function LoggedIn() {
  return (
    <RequireSession entrance="caseworker">
      {(session) =>
        session.role === 'operator' ? (
          <Navigate to="/drift" replace />
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
