import { entrances } from '@frikort/domain/access';
import type { LoginRefusal } from '@frikort/domain/refusal';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { requestLifetimeMs } from '../saml/names.ts';
import { cookieOf, giveCookie, takeCookieBack } from '../session/cookies.ts';

declare module '@fastify/jwt' {
  interface FastifyJWT {
    /** Every kind of token has its own key and name, so that none is taken for another. */
    namespaces: 'login';
  }
}

const name = 'frikort-login';
const lifetimeSeconds = requestLifetimeMs / 1000;

/** Kept for longer than it counts: a login that took too long can then be told from one whose browser kept nothing. */
const keptSeconds = 6 * lifetimeSeconds;

/**
 * The provider posts its response from its own site, and only a SameSite=None cookie comes along with that. It
 * opens nothing by itself: it says which question this browser was sent away with.
 */
const attributes = { sameSite: 'none' } as const;

const claimsSchema = z.object({
  requestId: z.string(),
  entrance: z.enum(entrances),
  /** The id of the identity provider that was asked. */
  provider: z.string(),
  returnTo: z.string(),
  /** The browser, as its sessions are stored under; missing in a cookie of the former version. */
  browser: z.uuid().optional(),
});

/** What is remembered in the browser while its user is at the provider. */
export type PendingLogin = z.infer<typeof claimsSchema>;

export function setLoginCookie(app: FastifyInstance, reply: FastifyReply, pending: PendingLogin): void {
  const token = app.jwt.login.sign(pending, { expiresIn: lifetimeSeconds });
  giveCookie(reply, name, token, { ...attributes, maxAge: keptSeconds });
}

export function clearLoginCookie(reply: FastifyReply): void {
  takeCookieBack(reply, name, attributes);
}

/** What the cookie says, if it is ours and not older than ten minutes; otherwise why there is no login under way. */
export function pendingLoginOf(
  app: FastifyInstance,
  request: FastifyRequest,
): PendingLogin | Extract<LoginRefusal, 'login-expired' | 'login-cookie-missing'> {
  const token = cookieOf(request, name);
  if (token === undefined) return 'login-cookie-missing';
  try {
    return claimsSchema.parse(app.jwt.login.verify(token));
  } catch {
    return 'login-expired';
  }
}
