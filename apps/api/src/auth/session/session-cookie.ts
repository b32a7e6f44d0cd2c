import type { Entrance } from '@frikort/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf, giveCookie, securedName, takeCookieBack } from './cookies.ts';

const attributes = { sameSite: 'strict' } as const;

const nameAt = (entrance: Entrance) => `frikort-${entrance}` as const;

/** One cookie per entrance, so that a person may use two side by side. */
export function cookieName(entrance: Entrance): string {
  return securedName(nameAt(entrance));
}

/** Gives the browser the session's token; it goes when the browser closes, at the latest. */
export function setSessionCookie(reply: FastifyReply, entrance: Entrance, token: string): void {
  giveCookie(reply, nameAt(entrance), token, attributes);
}

export function clearSessionCookie(reply: FastifyReply, entrance: Entrance): void {
  takeCookieBack(reply, nameAt(entrance), attributes);
}

export function sessionTokenOf(request: FastifyRequest, entrance: Entrance): string | undefined {
  return cookieOf(request, nameAt(entrance));
}
