import type { Entrance } from '@frikort/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';

const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

/** One cookie per entrance, so that a person may use two side by side. `__Host-` ties it to this very host. */
export function cookieName(entrance: Entrance): string {
  return `__Host-frikort-${entrance}`;
}

/** Gives the browser the session's token; it goes when the browser closes, at the latest. */
export function setSessionCookie(reply: FastifyReply, entrance: Entrance, token: string): void {
  reply.setCookie(cookieName(entrance), token, attributes);
}

export function clearSessionCookie(reply: FastifyReply, entrance: Entrance): void {
  reply.clearCookie(cookieName(entrance), attributes);
}

export function sessionTokenOf(request: FastifyRequest, entrance: Entrance): string | undefined {
  return request.cookies[cookieName(entrance)] || undefined;
}
