import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { openConnection } from '../../src/database/connection-pool.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { keepRows, restoreRows } from './emptied.ts';

/** A database of one test file's own, migrated and empty but for the known programme years. */
export type TestDatabase = {
  db: Database;
  /** The superuser's connection to it: for what requests may not do, and to look behind their back. */
  admin: Database;
  /** The superuser's address of it. */
  adminUrl: string;
  close(): Promise<void>;
};

/** What an administrator may have set for a reason of their own; no test may notice it. */
const foreignSettings = {
  timezone: 'America/St_Johns',
  datestyle: 'SQL, DMY',
  intervalstyle: 'sql_standard',
  search_path: 'nowhere',
  bytea_output: 'escape',
  extra_float_digits: '-15',
  array_nulls: 'off',
  default_transaction_isolation: 'serializable',
};

/** What a database is to hold from the start. */
export type Filling = {
  /** Names what it holds, as a part of the name of a database. */
  readonly name: string;
  /** Fills the migrated database at this address, and leaves no connection open. */
  readonly fill: (adminUrl: string) => Promise<void>;
};

/** Copying a database refuses while anybody is connected to the copied one: whoever has the lock of it is alone. */
const locks = { migrated: 781_233, filled: 781_234 } as const;

/** Whether this run has a server of its own, on which it may leave what only this run can use. */
export const runFolder = (): string | undefined => process.env.TEST_RUN_FOLDER;

/** What a test wants of its database. */
export type TestDatabaseOptions = {
  readonly maxConnections?: number;
  readonly settings?: Readonly<Record<string, string>>;
  readonly filling?: Filling;
  /**
   * For what changes nothing but rows: one that another file or test has given back is taken back to how it was made,
   * several times quicker than a fresh one is.
   */
  readonly onlyRowsChange?: boolean;
};

/** The databases, by name, that a test of this process has given back. */
const givenBack: string[] = [];

/**
 * Makes a fresh database on the server that the test run started (`TEST_DATABASE_ADMIN_URL`), as a copy of a
 * migrated template that the first caller makes, or of one that the first caller fills too. Its settings are foreign,
 * and may be set further. On a server that is not the run's own each database is filled by itself.
 */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_ADMIN_URL;
  if (!serverUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the tests through npm test');
  const { filling } = options;
  const isPlain = filling === undefined && options.settings === undefined;
  const mayBeReused = options.onlyRowsChange === true && isPlain && runFolder() !== undefined;
  const reused = mayBeReused ? givenBack.pop() : undefined;
  const name = reused ?? `frikort_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  if (reused === undefined) await makeDatabase(serverUrl, name, options);
  const adminUrl = urlOfDatabase(serverUrl, name);
  if (filling !== undefined && runFolder() === undefined) await filling.fill(adminUrl);
  if (mayBeReused) await asSuperuser(adminUrl, reused === undefined ? keepRows : restoreRows);
  const db = openDatabase(adminUrl, { maxConnections: options.maxConnections ?? 20 });
  const admin = openDatabase(adminUrl, { maxConnections: 2, role: 'login' });
  return {
    db,
    admin,
    adminUrl,
    async close() {
      await db.$client.end();
      await admin.$client.end();
      if (mayBeReused) givenBack.push(name);
      else
        await asSuperuser(serverUrl, (server) =>
          server.query(`drop database if exists ${name} with (force)`),
        );
    },
  };
}

async function asSuperuser(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = await openConnection(url);
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

async function makeDatabase(
  serverUrl: string,
  name: string,
  { filling, settings }: TestDatabaseOptions,
): Promise<void> {
  await asSuperuser(serverUrl, async (server) => {
    if (filling === undefined || runFolder() === undefined) await copyMigrated(server, serverUrl, name);
    else await copyFilled(server, serverUrl, filling, name);
    for (const [setting, value] of Object.entries({ ...foreignSettings, ...settings })) {
      await server.query(`alter database ${name} set ${setting} to ${pg.escapeLiteral(value)}`);
    }
  });
}

/** Copies the migrated template, which is made when it is not there. */
async function copyMigrated(server: pg.Client, serverUrl: string, name: string): Promise<void> {
  const template = `frikort_template_${migrationsHash()}`;
  await whileLocked(server, locks.migrated, async () => {
    await ensureTemplate(server, template, async (unfinished) => {
      await server.query(`create database ${unfinished}`);
      await migrate(urlOfDatabase(serverUrl, unfinished));
    });
    await server.query(`create database ${name} template ${template}`);
  });
}

/** Copies the template that holds what is wanted; filled when it is not there, while others copy the migrated one. */
async function copyFilled(
  server: pg.Client,
  serverUrl: string,
  filling: Filling,
  name: string,
): Promise<void> {
  const template = `frikort_filled_${filling.name}`;
  await whileLocked(server, locks.filled, async () => {
    await ensureTemplate(server, template, async (unfinished) => {
      await copyMigrated(server, serverUrl, unfinished);
      await filling.fill(urlOfDatabase(serverUrl, unfinished));
    });
    await server.query(`create database ${name} template ${template}`);
  });
}

async function whileLocked(server: pg.Client, lock: number, act: () => Promise<void>): Promise<void> {
  await server.query('select pg_advisory_lock($1)', [lock]);
  try {
    await act();
  } finally {
    await server.query('select pg_advisory_unlock($1)', [lock]);
  }
}

async function ensureTemplate(
  server: pg.Client,
  template: string,
  make: (unfinished: string) => Promise<void>,
): Promise<void> {
  const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return;
  const unfinished = `${template}_unfinished`;
  await server.query(`drop database if exists ${unfinished}`);
  await make(unfinished);
  await server.query(`alter database ${unfinished} rename to ${template}`);
}

function urlOfDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

function migrationsHash(): string {
  const folder = path.join(import.meta.dirname, '../../src/database/migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()) {
    hash.update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
