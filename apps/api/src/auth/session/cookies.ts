import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether browsers may keep our cookies without `Secure`; never in production. */
    plainCookies: boolean;
  }
}

/** A cookie's own name, without the prefix that ties it to this very host. */
type CookieName = `frikort-${string}`;

type Attributes = Pick<CookieSerializeOptions, 'maxAge'> & { readonly sameSite: 'strict' | 'none' };

const common = { path: '/', httpOnly: true } as const;

/** The name that the browser knows the cookie under. `__Host-` is kept over https only, by this very host only. */
export function securedName(name: CookieName): string {
  return `__Host-${name}`;
}

/**
 * WebKit, and so Safari, keeps no `Secure` cookie of `http://localhost`, although that leaves the machine as little as
 * https does: in a local system over http, cookies without it are given and taken as well.
 */
export function plainCookiesFit(system: {
  readonly production: boolean;
  readonly publicOrigin: string;
}): boolean {
  return !system.production && system.publicOrigin.startsWith('http:');
}

/** A browser that has sent one of our secured cookies keeps those, and is given no others. */
function needsPlain({ server, cookies }: FastifyRequest): boolean {
  return (
    server.plainCookies && !Object.keys(cookies).some((name) => name.startsWith(securedName('frikort-')))
  );
}

/** Without `Secure` there is no `SameSite=None`; WebKit treats a cookie without the attribute as if it had it. */
function plain({ sameSite, ...rest }: Attributes): CookieSerializeOptions {
  return { ...common, ...rest, sameSite: sameSite === 'strict' ? 'strict' : false };
}

/** Gives the browser a cookie that no script reads, for this host alone. */
export function giveCookie(
  reply: FastifyReply,
  name: CookieName,
  value: string,
  attributes: Attributes,
): void {
  reply.setCookie(securedName(name), value, { ...common, secure: true, ...attributes });
  if (needsPlain(reply.request)) reply.setCookie(name, value, plain(attributes));
}

export function takeCookieBack(reply: FastifyReply, name: CookieName, attributes: Attributes): void {
  reply.clearCookie(securedName(name), { ...common, secure: true, ...attributes });
  if (needsPlain(reply.request)) reply.clearCookie(name, plain(attributes));
}

/** What the browser sent along under a name; `undefined` when nothing, or an empty text. */
export function cookieOf({ server, cookies }: FastifyRequest, name: CookieName): string | undefined {
  return cookies[securedName(name)] || (server.plainCookies ? cookies[name] : undefined) || undefined;
}
