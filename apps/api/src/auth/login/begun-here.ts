import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestLifetimeMs } from '../saml/names.ts';
import { cookieOf, giveCookie } from '../session/cookies.ts';

const name = 'frikort-log-in-page';

/**
 * Whether a login is begun on a page of ours: by a press there. Elsewhere a link would be enough to log somebody in
 * who is logged in at the provider already. Browsers say where a request comes from (`Sec-Fetch-Site`); `none` is an
 * address that was typed or came from another program, but also one that such an address led on to.
 *
 * An old browser does not say it. There it counts that it was on the page with the button, by a Strict cookie, which
 * no page of another site sends along. What asks for no page is no browser at a login: the answer of the provider is
 * a page that posts itself.
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
