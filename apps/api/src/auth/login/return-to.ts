import type { Entrance } from '@frikort/domain/access';

/** Where a login that names no page ends. */
export const startPages: Readonly<Record<Entrance, string>> = {
  caseworker: '/sagsbehandler/',
  company: '/virksomhed/',
  citizen: '/',
};

/** Where single logout ends: a page of the citizen app, because it belongs to no entrance. */
export const loggedOutPage = '/logget-af';

/**
 * Where somebody presses a button to log in, one for each identity provider: a page of the citizen app.
 * @param fresh whether the provider that is chosen must have them log in anew
 */
export function choicePage(entrance: Entrance, returnTo: string, fresh: boolean): string {
  const query = { indgang: entrance, retur: returnTo, ...(fresh ? { igen: 'ja' } : {}) };
  return `/log-ind?${new URLSearchParams(query)}`;
}

/**
 * Whether a login may end on that address: an absolute path of our own, as the browser will read it. Refuses
 * other hosts in every spelling (`//host`, `/\host`, a scheme, control characters), and our own `/api` and `/auth`.
 */
export function isOwnPath(path: string): boolean {
  if (path.length > 500 || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(path)) return false;
  const base = 'http://own.invalid';
  const url = URL.parse(path, base);
  if (!url || url.origin !== base) return false;
  // `/x/..//host` becomes `//host`: the path that counts is the one the browser arrives at.
  return !url.pathname.startsWith('//') && !/^\/(api|auth|oauth)(\/|$)/i.test(decodedPath(url.pathname));
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/api';
  }
}
