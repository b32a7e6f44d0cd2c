import { homeOf } from '@frikort/ui/session/session';
import { LoginRefused } from '@frikort/ui/shell/login-refused.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { namesEntrance } from '../names-entrance.ts';

const route = getRouteApi('/login-afvist');

/** A refused citizen, and whoever came back from login without our knowing the entrance (R22, R23). */
export function LoginRefusedPage() {
  const { grund, indgang } = route.useSearch();
  return (
    <LoginRefused
      reason={grund}
      {...(namesEntrance(indgang) ? { entrance: indgang, home: homeOf[indgang] } : {})}
    />
  );
}
