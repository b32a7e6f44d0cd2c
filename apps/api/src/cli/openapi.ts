import { randomBytes } from 'node:crypto';
import { defaultLookupLimits, defaultSearchLimits } from '@frikort/domain/lookup-budget';
import { createApp } from '../app.ts';
import { recordLogin } from '../audit/login-audit.ts';
import { identityProviderRoutes } from '../auth/providers/provider-routes.ts';
import { sessionRoutes } from '../auth/session/session-routes.ts';
import { openDatabase } from '../database/database.ts';
import { createCprVault } from '../database/encryption.ts';
import { createKeyVault } from '../webhooks/signing-keys.ts';

/*
 * `frikort openapi`: prints the OpenAPI document that the API serves. The application is composed as always but
 * connects to nothing.
 */
const clock = () => new Date();
const key = () => ({ id: 'unused', key: randomBytes(32) });
const db = openDatabase('postgres://nobody@127.0.0.1/nowhere');
const app = await createApp({
  db,
  clock,
  vault: createCprVault({ encryption: [key()], index: [key()], subject: key() }),
  register: { lookUp: async () => ({ kind: 'unavailable' }) },
  logger: false,
  secretKind: 'test',
  security: {
    publicOrigin: 'http://localhost',
    trustProxy: false,
    requestsPerMinute: 1000,
    loginsPerMinute: 1000,
  },
  webhooks: { vault: createKeyVault([key()]), targets: { privateNetworks: [], loopback: false } },
  lookupLimits: defaultLookupLimits,
  searchLimits: defaultSearchLimits,
  operatorConfirmation: 'two-people',
  ownCertificates: [],
  appFolders: {},
  login: {
    findCaller: async () => undefined,
    // The routes of login itself are for browsers and the identity provider, not for clients of the API.
    register: async (app) => {
      app.decorateRequest('session', undefined);
      await app.register(sessionRoutes({ db, clock, recordLogin }), { prefix: '/api/v1' });
      await app.register(identityProviderRoutes({ providers: { at: () => [] } }), { prefix: '/api/v1' });
    },
  },
});
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
await db.$client.end();
