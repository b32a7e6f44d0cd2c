import fastifyJwt from '@fastify/jwt';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.ts';
import type { Caller } from './caller.ts';
import { certificateCheckOf } from './certificate-check.ts';
import type { AuthConfig } from './config.ts';
import { findCaller } from './find-caller.ts';
import { watchIdentityProvider } from './identity-provider-source.ts';
import type { LoginDeps } from './login.ts';
import { loginRoutes } from './routes.ts';
import type { IdentityProvider } from './saml/identity-provider.ts';
import { loadServiceProvider } from './saml/service-provider.ts';
import { sessionRoutes } from './session-routes.ts';

/** What login needs from outside. */
export type AuthDeps = Omit<LoginDeps, 'us' | 'provider'> & {
  readonly config: AuthConfig;
  /** The address of the apps, such as `https://socialtfrikort.dk`. */
  readonly publicOrigin: string;
};

/** How people come in; the composition registers it and asks it who calls. */
export type Auth = {
  /** Adds the routes of login and session; needs @fastify/cookie and @fastify/formbody on the same instance. */
  readonly register: (app: FastifyInstance) => Promise<void>;
  /** Who a request comes from, by the session that it names. */
  readonly findCaller: (request: FastifyRequest) => Promise<Caller | undefined>;
};

/**
 * Login with OIOSAML 3 and the sessions that follow from it (architecture.md "Login").
 */
export function createAuth(deps: AuthDeps): Auth {
  return {
    findCaller: (request) => findCaller(deps, request),
    register: async (app) => {
      const us = await loadServiceProvider(deps.config, deps.publicOrigin);
      const checking = { clock: deps.clock, log: app.log };
      const source = await watchIdentityProvider(
        { id: 'nemlogin', metadata: deps.config.saml.identityProviderMetadata, required: true },
        { ...checking, certificates: await certificateCheckOf(deps.config, checking) },
      );
      app.addHook('onClose', async () => source.close());
      app.decorateRequest('session', undefined);
      await app.register(fastifyJwt, {
        namespace: 'login',
        secret: deps.config.loginCookieKey,
        sign: { algorithm: 'HS256' },
        verify: { algorithms: ['HS256'] },
      });
      const loginDeps: LoginDeps = { ...deps, us, provider: () => inForce(source.current()) };
      await app.register(loginRoutes(loginDeps));
      await app.register(sessionRoutes(loginDeps), { prefix: '/api/v1' });
    },
  };
}

function inForce(provider: IdentityProvider | undefined): IdentityProvider {
  if (!provider) throw new ProblemError({ code: 'unavailable' });
  return provider;
}
