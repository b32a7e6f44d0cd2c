import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { migrate } from '@frikort/api/database/migrate';
import type { LocalPerson } from '@frikort/api/registers/local';
import { type KeptProcess, keepRunning } from '@frikort/api/test/none-missing/kept-process';
import { providerOrigin } from '@frikort/api/test/support/browser';
import { apiSettings, keyFolder } from '@frikort/local/api-settings';
import { findFreePort } from '@frikort/local/ports';
import { deletePostgres, startPostgres } from '@frikort/local/postgres';
import { localSecrets } from '@frikort/local/secrets';
import { createTestNemLogin, nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import { sql } from 'drizzle-orm';

/** A system that is killed: PostgreSQL, durable as in operation, and two processes of the API. */
export interface KilledSystem {
  /** Where the processes answer, when they do. */
  readonly addresses: readonly string[];
  /** The superuser's connections. They do not outlive a kill of PostgreSQL: ask for them anew. */
  readonly admin: () => Database;
  readonly apis: readonly KeptProcess[];
  /** Comes back when every process answers that it is ready. */
  readonly untilReady: (signal: AbortSignal) => Promise<void>;
  /** Kills PostgreSQL with -9, all of it, and starts it again. */
  readonly killPostgres: () => Promise<void>;
  /** The environment of the API, for the command line. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** As long as PostgreSQL may take to come back: what is left of the killed one holds its memory for a moment. */
const backWithinMs = 60_000;

/** @param register who can be granted a frikort */
export async function startKilledSystem(register: readonly LocalPerson[]): Promise<KilledSystem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-crash-'));
  const postgresFolder = path.join(folder, 'postgres');
  const postgresPort = await findFreePort();
  const server = await startPostgres({ folder: postgresFolder, port: postgresPort });
  await once(server.url, (database) => database.execute(sql`create database frikort`));
  const databaseUrl = server.url.replace(/postgres$/, 'frikort');
  await migrate(databaseUrl);
  const registerFile = path.join(folder, 'register.json');
  await writeFile(registerFile, JSON.stringify(register));
  const addresses: string[] = [];
  const apis: KeptProcess[] = [];
  let settings: Record<string, string> = {};
  await nemLoginKeys(keyFolder(folder));
  const provider = await createTestNemLogin({
    people: [],
    origin: providerOrigin,
    keyFolder: keyFolder(folder),
    serviceProvider: () => Promise.reject(new Error('nobody logs in')),
  });
  await provider.close();
  for (let made = 0; made < 2; made += 1) {
    const port = await findFreePort();
    settings = await apiSettings({
      folder,
      port,
      databaseUrl,
      keeperDatabaseUrl: databaseUrl,
      secrets: await localSecrets(folder),
      registerFile,
    });
    const env = Object.fromEntries(Object.entries(settings).filter(([name]) => !name.startsWith('APP_')));
    const special = { LOG_LEVEL: 'fatal', REQUESTS_PER_MINUTE: '1000000', AUDIT_SEAL_SECONDS: '1' };
    addresses.push(`http://localhost:${port}`);
    apis.push(keepRunning(path.join(import.meta.dirname, 'api-process.ts'), { ...env, ...special }, 200));
  }
  let admin = openDatabase(databaseUrl, { maxConnections: 2, role: 'login' });
  // A connection that is killed while nobody asks says so to nobody else.
  admin.$client.on('error', () => {});
  return {
    addresses,
    admin: () => admin,
    apis,
    env: settings,
    untilReady: async (signal) => {
      for (const address of addresses) {
        while (!(await isReady(address))) await wait(50, undefined, { signal });
      }
    },
    async killPostgres() {
      await admin.$client.end();
      const pids = await readFile(path.join(server.folder, 'data/postmaster.pid'), 'utf8');
      process.kill(Number.parseInt(pids, 10), 'SIGKILL');
      const until = Date.now() + backWithinMs;
      for (;;) {
        try {
          await startPostgres({ folder: postgresFolder, port: postgresPort });
          break;
        } catch (error) {
          if (Date.now() > until) throw error;
          await wait(randomInt(50, 150));
        }
      }
      admin = openDatabase(databaseUrl, { maxConnections: 2, role: 'login' });
      admin.$client.on('error', () => {});
    },
    async close() {
      await Promise.all(apis.map((api) => api.letGo()));
      await admin.$client.end();
      await deletePostgres(postgresFolder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => undefined,
  );
  return answer?.ok === true;
}

async function once(url: string, act: (database: Database) => Promise<unknown>): Promise<void> {
  const database = openDatabase(url, { maxConnections: 1, role: 'login' });
  try {
    await act(database);
  } finally {
    await database.$client.end();
  }
}
