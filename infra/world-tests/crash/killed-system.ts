import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { migrate } from '@frikort/api/database/migrate';
import type { LocalPerson } from '@frikort/api/registers/local';
import { findFreePort } from '@frikort/local/ports';
import { deletePostgres, startPostgres } from '@frikort/local/postgres';
import { sql } from 'drizzle-orm';
import { type RunningApis, startApis } from './apis.ts';

/** A system that is killed: PostgreSQL, durable as in operation, and two processes of the API. */
export interface KilledSystem extends RunningApis {
  /** The superuser's connections. They do not outlive a kill of PostgreSQL: ask for them anew. */
  readonly admin: () => Database;
  /** Kills PostgreSQL with -9, all of it, and starts it again. */
  readonly killPostgres: () => Promise<void>;
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
  const { addresses, apis, env, untilReady } = await startApis({ folder, databaseUrl, register, count: 2 });
  let admin = openDatabase(databaseUrl, { maxConnections: 2, role: 'login' });
  // A connection that is killed while nobody asks says so to nobody else.
  admin.$client.on('error', () => {});
  return {
    addresses,
    admin: () => admin,
    apis,
    env,
    untilReady,
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

async function once(url: string, act: (database: Database) => Promise<unknown>): Promise<void> {
  const database = openDatabase(url, { maxConnections: 1, role: 'login' });
  try {
    await act(database);
  } finally {
    await database.$client.end();
  }
}
