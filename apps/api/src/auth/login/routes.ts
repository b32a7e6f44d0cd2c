import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { type Entrance, entrances, isEntrance } from '@frikort/domain/access';
import type { LoginRefusal } from '@frikort/domain/refusal';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { takeForms } from '../../http/bodies.ts';
import { ProblemError } from '../../http/problem.ts';
import { serverLimits } from '../../http/server-limits.ts';
import type { Exchange } from '../messages/login-message.ts';
import { chooseProvider, type OfferedProvider } from '../providers/identity-providers.ts';
import { type LogoutExpectation, readPostedLogout, readRedirectedLogout } from '../saml/logout.ts';
import { serviceProviderMetadata } from '../saml/metadata.ts';
import { SamlRejected } from '../saml/rejected.ts';
import { findBrowserOf, namedEntrance } from '../session/find-caller.ts';
import { clearSessionCookie, setSessionCookie } from '../session/session-cookie.ts';
import { isBegunHere, markOldBrowser } from './begun-here.ts';
import { explanationPage } from './explanation-page.ts';
import { beginLogin, completeLogin, type LoginDeps } from './login.ts';
import { clearLoginCookie, type PendingLogin, pendingLoginOf, setLoginCookie } from './login-cookie.ts';
import { logOut, obeyLogout, type ReceivedLogout } from './logout.ts';
import { choicePage, isOwnPath, loggedOutPage, startPages } from './return-to.ts';

const loginQuery = z.strictObject({
  entrance: z.enum(entrances),
  /** Which identity provider; one that is unknown is explained on a page. */
  provider: z.string().max(100).optional(),
  /** Whether the provider must have them log in anew, even if somebody is logged in there. */
  fresh: z.enum(['true', 'false']).default('false'),
  returnTo: z.string().max(500).refine(isOwnPath, 'must be a path of our own').optional(),
});

const hidden = { schema: { hide: true } };

/**
 * The routes of login that browsers visit or that speak SAML. They answer a browser with a redirect, also
 * when they refuse.
 */
export const loginRoutes =
  (deps: LoginDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/auth/login', { schema: { hide: true, querystring: loginQuery } }, async (request, reply) => {
      const { entrance, provider: wanted, returnTo = startPages[entrance] } = request.query;
      const fresh = request.query.fresh === 'true';
      if (!isBegunHere(request)) {
        markOldBrowser(request, reply);
        return redirect(reply, choicePage(entrance, returnTo, fresh));
      }
      const choice = chooseProvider(deps.providers.at(entrance), wanted);
      if (choice === 'none') return refuse(deps, request, reply, entrance, 'provider-unavailable');
      if (choice === 'several') return redirect(reply, choicePage(entrance, returnTo, fresh));
      const question = { entrance, provider: choice, fresh };
      const { id, location } = await beginLogin(deps, question, exchangeOf(request));
      const browser = (await findBrowserOf(deps, request)) ?? randomUUID();
      setLoginCookie(app, reply, { requestId: id, entrance, provider: choice.id, returnTo, browser });
      return redirect(reply, location);
    });
    app.get('/auth/slo', hidden, (request, reply) =>
      takeLogout(deps, request, reply, () => {
        const text = rawQueryOf(request);
        const message = readRedirectedLogout(text, logoutExpectation(deps));
        return { message, content: { binding: 'redirect', text } };
      }),
    );
    await app.register(async (posted) => {
      takeForms(posted, serverLimits.formBytes);
      posted.post('/auth/acs', hidden, (request, reply) => takeResponse(app, deps, request, reply));
      posted.post('/auth/slo', hidden, (request, reply) =>
        takeLogout(deps, request, reply, () => {
          const form = formOf(request);
          const message = readPostedLogout(form, logoutExpectation(deps));
          const text = String(form.SAMLRequest ?? form.SAMLResponse);
          return { message, content: { binding: 'post', text } };
        }),
      );
    });
    app.get('/auth/metadata', hidden, async (_request, reply) =>
      reply.type('application/samlmetadata+xml; charset=utf-8').send(serviceProviderMetadata(deps.us)),
    );
    app.post('/auth/logout', { ...hidden, config: { leavesSessionAsItIs: true } }, async (request, reply) => {
      const { session } = request;
      const entrance = namedEntrance(request);
      if (entrance) clearSessionCookie(reply, entrance);
      return reply.send({
        location: session ? await logOut(deps, session, exchangeOf(request)) : loggedOutPage,
      });
    });
  };

function logoutExpectation({ us, providers, clock }: LoginDeps): LogoutExpectation<OfferedProvider> {
  return { us, providers: providers.all(), now: clock() };
}

/** The provider's answer, posted by the browser: it counts only in the browser that asked. */
async function takeResponse(
  app: FastifyInstance,
  deps: LoginDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { SAMLResponse, RelayState } = formOf(request);
  const pending = pendingLoginOf(app, request);
  if (typeof pending === 'string') {
    const entrance = typeof RelayState === 'string' && isEntrance(RelayState) ? RelayState : undefined;
    return refuse(deps, request, reply, entrance, pending);
  }
  clearLoginCookie(reply);
  const result = await completeLogin(deps, {
    samlResponse: typeof SAMLResponse === 'string' ? SAMLResponse : '',
    samlRequestId: pending.requestId,
    entrance: pending.entrance,
    provider: pending.provider,
    browser: pending.browser,
    exchange: exchangeOf(request),
  });
  if (!result.ok) return explain(reply, pending.entrance, result.refusal.code);
  return welcome(reply, pending, result.value.token);
}

function welcome(reply: FastifyReply, { entrance, returnTo }: PendingLogin, token: string): FastifyReply {
  setSessionCookie(reply, entrance, token);
  return redirect(reply, returnTo);
}

/** Refuses what never came to an answer that could be read. */
async function refuse(
  deps: LoginDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  entrance: Entrance | undefined,
  refusal: LoginRefusal,
): Promise<FastifyReply> {
  await deps.recordLogin(deps.db, {
    action: 'login-refused',
    at: deps.clock(),
    exchange: exchangeOf(request),
    entrance,
    refusal,
  });
  return explain(reply, entrance, refusal);
}

function explain(reply: FastifyReply, entrance: Entrance | undefined, refusal: LoginRefusal): FastifyReply {
  return redirect(reply, explanationPage(entrance, refusal));
}

/** A logout message that cannot be believed changes nothing and is answered with a problem. */
async function takeLogout(
  deps: LoginDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  read: () => ReceivedLogout,
): Promise<FastifyReply> {
  const exchange = exchangeOf(request);
  try {
    const received = await deps.readInTurn(exchange.clientAddress, read);
    return redirect(reply, await obeyLogout(deps, received, exchange));
  } catch (error) {
    if (!(error instanceof SamlRejected)) throw error;
    request.log.warn({ check: error.check }, 'logout message rejected');
    throw new ProblemError({ code: 'validation-failed', errors: [{ path: '', code: 'invalid' }] });
  }
}

/** 303: whatever the method was, the next request is a GET. */
function redirect(reply: FastifyReply, location: string): FastifyReply {
  return reply.redirect(location, 303);
}

function exchangeOf(request: FastifyRequest): Exchange {
  // A proxy that does not overwrite the header lets anybody write anything there.
  return { requestId: request.id, clientAddress: isIP(request.ip) === 0 ? 'unknown' : request.ip };
}

function rawQueryOf(request: FastifyRequest): string {
  const at = request.url.indexOf('?');
  return at < 0 ? '' : request.url.slice(at + 1);
}

function formOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return typeof request.body === 'object' && request.body !== null ? { ...request.body } : {};
}
