import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppDeps } from '@frikort/api/app';
import { findEnrolment } from '@frikort/api/citizens/grant-store';
import { createCprVault } from '@frikort/api/database/encryption';
import { createLocalRegister } from '@frikort/api/registers/local';
import { createTestApp } from '@frikort/api/test/support/app';
import { locationOf, providerOrigin, TestBrowser } from '@frikort/api/test/support/browser';
import { createTestDatabase, runFolder, type TestDatabase } from '@frikort/api/test/support/database';
import { createTestAuth } from '@frikort/api/test/support/login';
import { type Entrance, entrances } from '@frikort/domain/access';
import { readCpr } from '@frikort/domain/cpr';
import { localRegister } from '@frikort/local/local-register';
import { cprKeysOf, localSecrets } from '@frikort/local/secrets';
import { fillWorld } from '@frikort/local/world';
import { ensureKeyPair } from '@frikort/test-nemlogin/key-pair';
import { type Identity, people } from '@frikort/test-nemlogin/people';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { createTestNemLogin } from '@frikort/test-nemlogin/test-nemlogin';
import type { FastifyInstance } from 'fastify';

/** The instant of the world: an ordinary Saturday in the middle of the day. */
export const now = new Date('2026-11-21T12:00:00Z');

/** The local world in a database of its own, with the API and the test NemLog-in before it. */
export type LocalWorld = {
  readonly database: TestDatabase;
  readonly app: FastifyInstance;
  /** Another process of the API on the same database, with the same settings. */
  readonly anotherApp: (special?: Partial<AppDeps>) => Promise<FastifyInstance>;
  /** Everyone who can be chosen at the test NemLog-in; a test may take a privilege away. */
  readonly people: Identity[];
  /** `fresh`: with a proof of who it is that was made for this login. */
  readonly logIn: (identity: string, entrance: Entrance, proof?: { fresh: true }) => Promise<LoggedIn>;
  readonly close: () => Promise<void>;
};

/** What a login led to: the headers that this browser sends to the API, or the word for why it was refused. */
export type LoggedIn =
  | { readonly ok: true; readonly headers: Record<string, string> }
  | { readonly ok: false; readonly reason: string };

/** Every identity of the local world at every entrance. */
export const everyLogin: readonly { identity: string; entrance: Entrance }[] = people.flatMap(({ id }) =>
  entrances.map((entrance) => ({ identity: id, entrance })),
);

/** Makes the world; everything in it is real but the provider's password. */
export async function createLocalWorld(special: Partial<AppDeps> = {}): Promise<LocalWorld> {
  const keyFolder = await mkdtemp(path.join(tmpdir(), 'frikort-access-'));
  // Of the world that is made once for the run, and by its keys is what all its copies hold encrypted.
  const secretsFolder = path.join(runFolder() ?? keyFolder, 'local-world');
  const database = await createTestDatabase({
    filling: {
      name: 'local_world',
      fill: async (adminUrl) => {
        const made = await localSecrets(secretsFolder);
        await fillWorld({ adminUrl, secrets: made, say: () => {}, now });
      },
    },
  });
  const secrets = await localSecrets(secretsFolder);
  await ensureKeyPair(keyFolder, 'service-provider', 'Service provider of a test');
  const known = structuredClone([...people]);
  const provider = await createTestNemLogin({
    people: known,
    origin: providerOrigin,
    keyFolder,
    clock: () => now,
    serviceProvider: async () => readServiceProviderMetadata((await app.inject('/auth/metadata')).body),
  });
  const vault = createCprVault(cprKeysOf(secrets));
  const anotherApp = (more: Partial<AppDeps> = {}) =>
    createTestApp(database.db, {
      clock: () => now,
      vault,
      login: authOf(database, keyFolder, vault),
      register: createLocalRegister(async () => localRegister),
      lookupLimits: { perUser: noLimit, perOrganisation: noLimit },
      searchLimits: { perUser: noLimit, perOrganisation: noLimit },
      operatorConfirmation: 'two-people',
      ownCertificates: [],
      ...special,
      ...more,
    });
  const app = await anotherApp();
  return {
    database,
    app,
    anotherApp,
    people: known,
    async logIn(identity, entrance, proof) {
      const browser = new TestBrowser(app, provider);
      const address = locationOf(await browser.logIn(entrance, { identity, ...proof }));
      const reason = /grund=([a-z-]+)/.exec(address)?.[1];
      if (reason !== undefined) return { ok: false, reason };
      const cookie = `__Host-frikort-${entrance}=${browser.cookie(`__Host-frikort-${entrance}`)}`;
      return { ok: true, headers: { ...(await browser.headers(entrance)), cookie } };
    },
    async close() {
      await app.close();
      await provider.close();
      await database.close();
      await rm(keyFolder, { recursive: true, force: true });
    },
  };
}

const noLimit = { hits: 1_000_000, misses: 1_000_000 };

function authOf({ db }: TestDatabase, keyFolder: string, vault: AppDeps['vault']) {
  return createTestAuth({
    db,
    clock: () => now,
    keyFolder,
    findEnrolledCitizen: async (text) => {
      const number = readCpr(text);
      return number.ok ? findEnrolment(db, vault.indexes(number.value)) : undefined;
    },
  });
}
