import { LoginRefused } from '@frikort/ui/shell/login-refused.tsx';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/login-afvist');

/** Why a login to the company's entrance was refused, and the way on (R23). */
export function LoginRefusedPage() {
  const { grund } = route.useSearch();
  return <LoginRefused reason={grund} entrance="company" home="/virksomhed/" />;
}
