import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { cprKeysOf, keyEnvironment } from '../../src/config-keys.ts';
import { openDatabase } from '../../src/database/database.ts';
import { createCprVault } from '../../src/database/encryption.ts';
import { createLocalRegister } from '../../src/registers/local.ts';
import { createTestApp } from '../support/app.ts';
import { createTestAuth } from '../support/login.ts';

/*
 * The API in a process of its own, for `own-process.ts`: everything real, login included, on the database and the
 * folder of keys that it is told. It ends with the process that started it.
 */

const settings = z
  .object({
    ...keyEnvironment,
    DATABASE_URL: z.string(),
    KEY_FOLDER: z.string(),
    SECURITY: z.string(),
    APP_FOLDERS: z.string(),
  })
  .parse(process.env);

const noLimit = { hits: 1_000_000, misses: 1_000_000 };

function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Each answer says how long this process was ready to work and how long it had a core to work on, in ms. */
function addClockTo(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    const { active } = performance.eventLoopUtilization();
    reply.header('frikort-test-clock', `${active};${workedMs()}`);
  });
}

const db = openDatabase(settings.DATABASE_URL, { maxConnections: 10 });
const clock = () => new Date();
const auth = createTestAuth({
  db,
  clock,
  keyFolder: settings.KEY_FOLDER,
  findEnrolledCitizen: async () => undefined,
});
const app = await createTestApp(db, {
  clock,
  vault: createCprVault(cprKeysOf(settings)),
  security: JSON.parse(settings.SECURITY),
  appFolders: JSON.parse(settings.APP_FOLDERS),
  register: createLocalRegister(async () => []),
  lookupLimits: { perUser: noLimit, perOrganisation: noLimit },
  searchLimits: { perUser: noLimit, perOrganisation: noLimit },
  operatorConfirmation: 'two-people',
  ownCertificates: [],
  login: {
    ...auth,
    register: async (parent) => {
      addClockTo(parent);
      await auth.register(parent);
    },
  },
});
process.on('message', (milliseconds) => {
  for (const end = workedMs() + Number(milliseconds); workedMs() < end; );
});
process.on('disconnect', () => process.exit(0));
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
