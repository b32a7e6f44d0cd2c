import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureKeyPair } from '@frikort/test-nemlogin/key-pair';
import { createTestNemLogin, nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import type { NamedKey } from '../../src/database/encryption.ts';
import type { SecurityConfig } from '../../src/http/security.ts';
import type { AppFolders } from '../../src/http/static-apps.ts';
import { logIn } from '../support/app.ts';
import { appOrigin, providerOrigin } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createEmployee, testKeys } from '../support/fixtures.ts';
import { lastingWait, type Waits, waitsWhile } from './waiting.ts';

/** A request, sent byte for byte: `path` is not normalised, as a browser would. */
export type RawRequest = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** The API in a process of its own, as strangers and users reach it. */
export type ApiOfItsOwn = {
  readonly database: TestDatabase;
  /** The test NemLog-in's and the service provider's keys, for those who forge. */
  readonly keyFolder: string;
  readonly address: string;
  readonly send: (request: RawRequest) => Promise<RawAnswer>;
  /** How long other people wait while something is done to the API. */
  readonly waitsWhile: (attack: () => Promise<unknown>) => Promise<Waits>;
  /** How much longer, in ms, they wait whenever it is done: the attack is made up to three times. */
  readonly lastingWaitWhile: (attack: () => Promise<unknown>) => Promise<number>;
  /** Gives the API so many milliseconds of work that nobody asked for: to see that the measure sees it. */
  readonly hold: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
};

export type OwnProcessOptions = {
  /** Without a limit of requests unless told: an attacker has many addresses. */
  readonly security?: Partial<SecurityConfig>;
  readonly appFolders?: AppFolders;
};

/**
 * Starts the API in a process of its own, on a database of its own; what a test sends and makes costs it nothing, and
 * so what others wait is the API's doing. The CPR numbers of `createCitizen` can be read by it.
 */
export async function startOwnProcess(options: OwnProcessOptions = {}): Promise<ApiOfItsOwn> {
  const database = await createTestDatabase({ maxConnections: 4 });
  const keyFolder = await mkdtemp(path.join(tmpdir(), 'frikort-own-process-'));
  await makeKeys(keyFolder);
  const child = fork(path.join(import.meta.dirname, 'api-process.ts'), {
    execArgv: [],
    env: { ...process.env, ...settingsOf(database, keyFolder, options) },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The API ended with ${code} before it was told to`);
  });
  const [address]: unknown[] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  if (typeof address !== 'string') throw new Error('The API did not say where it listens');
  const agent = new Agent({ keepAlive: true });
  const someone = await logIn(database.db, await createEmployee(database.db));
  const waitsOf = (attack: () => Promise<unknown>) => waitsWhile(address, someone, attack);
  return {
    database,
    keyFolder,
    address,
    waitsWhile: waitsOf,
    send: (request) => send(agent, address, request),
    lastingWaitWhile: (attack) => lastingWait(() => waitsOf(attack)),
    hold: (milliseconds) => void child.send(milliseconds),
    async close() {
      agent.destroy();
      if (child.connected) child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
      await database.close();
      await rm(keyFolder, { recursive: true, force: true });
    },
  };
}

/** The pairs of both sides and the provider's metadata, as files; nobody has to log in there. */
async function makeKeys(keyFolder: string): Promise<void> {
  await ensureKeyPair(keyFolder, 'service-provider', 'Service provider of a test');
  await nemLoginKeys(keyFolder);
  const provider = await createTestNemLogin({
    people: [],
    origin: providerOrigin,
    keyFolder,
    serviceProvider: () => Promise.reject(new Error('nobody logs in')),
  });
  await provider.close();
}

function settingsOf(
  { adminUrl }: TestDatabase,
  keyFolder: string,
  { security, appFolders }: OwnProcessOptions,
): Record<string, string> {
  const named = (keys: readonly NamedKey[]) =>
    keys.map(({ id, key }) => `${id}:${key.toString('base64')}`).join();
  const unlimited: SecurityConfig = {
    publicOrigin: appOrigin,
    trustProxy: false,

    requestsPerMinute: 1_000_000,
    loginsPerMinute: 1_000_000,
  };
  return {
    DATABASE_URL: adminUrl,
    KEY_FOLDER: keyFolder,
    SECURITY: JSON.stringify({ ...unlimited, ...security }),
    APP_FOLDERS: JSON.stringify(appFolders ?? {}),
    CPR_ENCRYPTION_KEYS: named(testKeys.encryption),
    CPR_INDEX_KEYS: named(testKeys.index),
    CPR_SUBJECT_KEY: named([testKeys.subject]),
  };
}

function send(agent: Agent, address: string, { method = 'GET', path, headers, body }: RawRequest) {
  return new Promise<RawAnswer>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const sent = httpRequest({ agent, hostname, port, method, path, headers: { ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode = 0, headers } = answer;
        resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
