import fastifyJwt from '@fastify/jwt';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createAccessTokens } from './clients/access-tokens.ts';
import { secretKindOf } from './clients/client-secret.ts';
import { bearerTokenOf, findClient } from './clients/find-client.ts';
import { tokenRoutes } from './clients/token-routes.ts';
import type { AuthConfig } from './config.ts';
import type { LoginDeps } from './login/login.ts';
import { createReadInTurn } from './login/read-in-turn.ts';
import { loginRoutes } from './login/routes.ts';
import { createMessageKeeper } from './messages/message-store.ts';
import { createMessageVault } from './messages/message-vault.ts';
import { certificateCheckOf } from './providers/certificate-check.ts';
import { watchIdentityProviders } from './providers/identity-providers.ts';
import { identityProviderRoutes } from './providers/provider-routes.ts';
import { nemLoginTerms } from './providers/provider-terms.ts';
import { loadServiceProvider } from './saml/service-provider.ts';
import { plainCookiesFit } from './session/cookies.ts';
import { type FoundCaller, findCaller } from './session/find-caller.ts';
import { sessionRoutes } from './session/session-routes.ts';

/** What login needs from outside. */
export type AuthDeps = Omit<LoginDeps, 'us' | 'providers' | 'keepMessage' | 'readInTurn'> & {
  readonly config: AuthConfig;
  /** The address of the apps, such as `https://socialtfrikort.dk`. */
  readonly publicOrigin: string;
  /** Whether settings that are only fit for a local system are refused. */
  readonly production: boolean;
};

/** How people and outside systems come in; the composition registers it and asks it who calls. */
export type Auth = {
  /** Adds the routes of login and session; needs @fastify/cookie on the same instance. */
  readonly register: (app: FastifyInstance) => Promise<void>;
  /** Who a request comes from, by the token that it carries or the session that it names. */
  readonly findCaller: (request: FastifyRequest) => Promise<FoundCaller | undefined>;
};

/**
 * Login with OIOSAML 3 and the sessions that follow from it, and of outside systems with tokens.
 */
export function createAuth(deps: AuthDeps): Auth {
  const tokens = createAccessTokens(deps.config.tokenKeys, deps.publicOrigin);
  return {
    findCaller: async (request) => {
      const token = bearerTokenOf(request);
      return token === undefined
        ? findCaller(deps, request)
        : findClient({ ...deps, tokens }, request, token);
    },
    register: async (app) => {
      const us = await loadServiceProvider(deps.config, deps);
      const checking = { clock: deps.clock, log: app.log, production: deps.production };
      const { identityProviderMetadata, revocation, furtherProviders } = deps.config.saml;
      const terms = [nemLoginTerms(identityProviderMetadata, revocation), ...furtherProviders];
      const certificates = await certificateCheckOf(deps.config.saml.authoritiesFile, terms, checking);
      const providers = await watchIdentityProviders(terms, { ...checking, certificates });
      app.addHook('onClose', async () => providers.close());
      app.decorateRequest('session', undefined);
      app.decorate('plainCookies', plainCookiesFit(deps));
      await app.register(fastifyJwt, {
        namespace: 'login',
        secret: deps.config.loginCookieKey,
        sign: { algorithm: 'HS256' },
        verify: { algorithms: ['HS256'] },
      });
      const keepMessage = createMessageKeeper(us, createMessageVault(deps.config.messageKeys));
      const loginDeps: LoginDeps = { ...deps, us, providers, keepMessage, readInTurn: createReadInTurn() };
      await app.register(
        tokenRoutes({ ...deps, tokens, secretKind: secretKindOf(deps.production ? 'production' : 'local') }),
      );
      await app.register(loginRoutes(loginDeps));
      await app.register(sessionRoutes(loginDeps), { prefix: '/api/v1' });
      await app.register(identityProviderRoutes(loginDeps), { prefix: '/api/v1' });
    },
  };
}
