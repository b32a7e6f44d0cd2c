import { randomBytes } from 'node:crypto';
import { defaultLookupLimits } from '@frikort/domain/lookup-budget';
import { createApp } from '../app.ts';
import { openDatabase } from '../database/database.ts';
import { createCprVault } from '../database/encryption.ts';

/*
 * `frikort openapi`: prints the OpenAPI document that the API serves. The application is composed as always but
 * connects to nothing.
 */
const key = () => ({ id: 'unused', key: randomBytes(32) });
const db = openDatabase('postgres://nobody@127.0.0.1/nowhere');
const app = await createApp({
  db,
  clock: () => new Date(),
  vault: createCprVault({ encryption: [key()], index: [key()] }),
  register: { lookUp: async () => ({ kind: 'unavailable' }) },
  logger: false,
  security: { publicOrigin: 'http://localhost', trustProxy: false, requestsPerMinute: 1000, loginsPerMinute: 1000 },
  lookupLimits: defaultLookupLimits,
  appFolders: {},
  login: { register: async () => {}, findCaller: async () => undefined },
});
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`);
await app.close();
await db.$client.end();
