import { entranceOf, type InRole } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { type AppDeps, createApp, type Login } from '../../src/app.ts';
import { recordLogin } from '../../src/audit/login-audit.ts';
import type { Caller } from '../../src/auth/caller.ts';
import { createAccessTokens } from '../../src/auth/clients/access-tokens.ts';
import { bearerTokenOf, findClient } from '../../src/auth/clients/find-client.ts';
import { tokenRoutes } from '../../src/auth/clients/token-routes.ts';
import { identityProviderRoutes } from '../../src/auth/providers/provider-routes.ts';
import { findCaller } from '../../src/auth/session/find-caller.ts';
import { fingerprintOf } from '../../src/auth/session/session-identity.ts';
import { sessionRoutes } from '../../src/auth/session/session-routes.ts';
import { storeSession } from '../../src/auth/session/session-store.ts';
import { hashOfToken, longestMs, newToken } from '../../src/auth/session/sessions.ts';
import type { Database } from '../../src/database/database.ts';
import { newTestKey, testLimits, testSearchLimits, testVault, testWebhooks } from './fixtures.ts';
import { holdToDocument } from './hold-to-document.ts';

/**
 * The application as tests run it: everything real, but the identity provider is not asked. Each answer is held to
 * what its operation promises.
 */
export async function createTestApp(db: Database, special: Partial<AppDeps> = {}): Promise<FastifyInstance> {
  const clock = special.clock ?? (() => new Date());
  const login = special.login ?? testLogin(db, clock);
  return createApp({
    db,
    clock,
    vault: testVault,
    logger: false,
    secretKind: 'test',
    appFolders: {},

    lookupLimits: testLimits,
    searchLimits: testSearchLimits,
    operatorConfirmation: 'two-people',
    ownCertificates: [],
    register: { lookUp: async () => ({ kind: 'unavailable' }) },
    webhooks: testWebhooks,
    security: {
      publicOrigin: testOrigin,
      trustProxy: false,

      requestsPerMinute: 1_000_000,
      loginsPerMinute: 1_000_000,
    },
    ...special,
    login: {
      ...login,
      register: async (app) => {
        holdToDocument(app);
        await login.register(app);
      },
    },
  });
}

function testLogin(db: Database, clock: () => Date): Login {
  const clients = { db, clock, tokens: testTokens };
  return {
    findCaller: async (request) => {
      const token = bearerTokenOf(request);
      return token === undefined ? findCaller({ db, clock }, request) : findClient(clients, request, token);
    },
    register: async (app) => {
      app.decorateRequest('session', undefined);
      await app.register(tokenRoutes({ ...clients, secretKind: 'test', publicOrigin: testOrigin }));
      await app.register(sessionRoutes({ db, clock, recordLogin }), { prefix: '/api/v1' });
      await app.register(identityProviderRoutes({ providers: { at: () => [] } }), { prefix: '/api/v1' });
    },
  };
}

export const testOrigin = 'http://localhost:3000';

/** The tokens of the applications of a test. */
export const testTokens = createAccessTokens([newTestKey('token-1')], testOrigin);

/** Begins a session as a login does. @returns the headers that a browser of this person sends */
export async function logIn(
  db: Database,
  caller: Caller,
  now = new Date(),
  { provenAt }: { provenAt?: Date } = {},
): Promise<Record<string, string>> {
  const token = newToken();
  const endsAt = new Date(now.getTime() + longestMs);
  const { entrance = entranceOf[caller.role], actorId, name } = caller;
  const login = { provider: 'nemlogin', nameId: uuidv7(), sessionIndex: uuidv7() };
  const facts = { sessionId: uuidv7(), entrance, actorId, name, ...login };
  const session = { ...roleOf(caller), ...facts, provenAt, endsAt, expiresAt: endsAt };
  await storeSession(db, session, {
    tokenHash: hashOfToken(token),
    browser: uuidv7(),
    at: now,
    assertedAt: now,
  });
  return {
    'frikort-entrance': entrance,
    'frikort-session': fingerprintOf(facts),
    cookie: `__Host-frikort-${entrance}=${token}`,
  };
}

function roleOf(caller: Caller): InRole {
  switch (caller.role) {
    case 'caseworker':
    case 'administrator':
    case 'effort-worker': {
      const { role, organisation, authority, effortRights } = caller;
      return { role, organisation, authority, ...present({ effortRights }) };
    }
    case 'citizen':
      return { role: caller.role, citizenId: caller.citizenId };
    case 'employee':
    case 'operator':
      return { role: caller.role, organisation: caller.organisation };
  }
}
