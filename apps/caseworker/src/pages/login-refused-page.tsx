import { LoginRefused } from '@frikort/ui/shell/login-refused.tsx';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/login-afvist');

/** Why a caseworker's login was refused, and the way on (R22). */
export function LoginRefusedPage() {
  const { grund } = route.useSearch();
  return <LoginRefused reason={grund} entrance="caseworker" home="/sagsbehandler/" />;
}
