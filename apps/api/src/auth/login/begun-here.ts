import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestLifetimeMs } from '../saml/names.ts';
import { cookieOf, giveCookie } from '../session/cookies.ts';

const name = 'frikort-log-in-page';

/**
 * Whether a login is begun by pressing a button on one of our own pages. If it were not asked, a link on any page could
 * log in somebody who is already logged in at the provider. Browsers say where a request comes from (`Sec-Fetch-Site`);
 * `none` is an address that was typed or opened by another program, or that such an address redirected to.
 *
 * An old browser does not say. It must have been on the page with the button, which a Strict cookie shows, because no
 * page of another site sends along. A request that does not ask for a page is not a browser that is logging in: the
 * provider's answer comes as a page that posts itself.
 */
export function isBegunHere(request: FastifyRequest): boolean {
  const { headers } = request;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return !headers.accept?.includes('text/html') || cookieOf(request, name) === '1';
}

/** Remembers in an old browser that it was led to the page with the button. */
export function markOldBrowser(request: FastifyRequest, reply: FastifyReply): void {
  if (request.headers['sec-fetch-site'] !== undefined) return;
  giveCookie(reply, name, '1', { sameSite: 'strict', maxAge: requestLifetimeMs / 1000 });
}
