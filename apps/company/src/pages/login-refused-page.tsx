import { LoginRefused } from '@frikort/ui/shell/login-refused.tsx';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/login-afvist');

/** Why a login to the company's entrance was refused, and the way on (R23). */
export function LoginRefusedPage() {
  const { grund } = route.useSearch();
  return <LoginRefused reason={grund} entrance="company" home="/virksomhed/" />;
}

/** The texts of the page in the language shown, so that it does not wait for them when it is drawn. */
