import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { PagePending } from '@frikort/ui/shell/route-states.tsx';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const OperatorPage = lazy(() => import('./pages/operator-page.tsx'));

/** Behind the login. An operator comes in by this entrance too, and reaches no citizen's page (R28). */
export function LoggedIn() {
  return (
    <RequireSession entrance="caseworker">
      {(session) =>
        session.operator === true ? (
          <Suspense fallback={<PagePending />}>
            <OperatorPage />
          </Suspense>
        ) : (
          <Outlet />
        )
      }
    </RequireSession>
  );
}
