import { join } from 'node:path';
import { openConnection } from '@frikort/api/database/connection-pool';
import { migrate } from '@frikort/api/database/migrate';
import type pg from 'pg';
import { startPostgres } from './postgres.ts';

/** A migrated database, and how the API reaches it. */
export interface PreparedDatabase {
  /** For the API: a login that may do what requests do, and no more. */
  readonly url: string;
  /** For retention: a login that may do what the keeper does, and no more. */
  readonly keeperUrl: string;
  /** Owns the structure; for migrations and for what only the operator may write. */
  readonly adminUrl: string;
}

/** How to prepare a database. */
export interface PrepareOptions {
  /** The folder of the local system; an embedded PostgreSQL keeps its data in `postgres` below it. */
  readonly folder: string;
  /** A PostgreSQL of the user's own, used instead of an embedded one. */
  readonly givenUrl: string | undefined;
  readonly durable: boolean;
  /** Passwords of the API's login and of retention's in an embedded PostgreSQL. */
  readonly password: string;
  readonly keeperPassword: string;
  /** Tells the folder's CPR keys from any others without telling them. */
  readonly keyMark: string;
  /** Fills a new database, once; in a database that is still under another name when it is embedded. */
  readonly fill: (adminUrl: string) => Promise<void>;
  /** What time it is in the system. */
  readonly now: Date;
  readonly say: (line: string) => void;
  /** Given how to stop an embedded PostgreSQL as soon as there is one, before it is filled. */
  readonly onStarted: (stop: () => Promise<void>) => void;
}

const DATABASE = 'frikort';
/** The logins, and the role that each is a member of. */
const API = { login: 'frikort_api', role: 'frikort_app' } as const;
const KEEPER = { login: 'frikort_retention', role: 'frikort_keeper' } as const;

async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await openConnection(url);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function inDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes the database under another name and renames it when it is whole: a start cut short leaves none. */
async function createDatabase(serverUrl: string, { fill, now }: PrepareOptions): Promise<void> {
  const unfinished = `${DATABASE}_unfinished`;
  await withClient(serverUrl, async (client) => {
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    // Nothing is lost by it: a database that is not whole is made anew.
    await client.query(`alter database ${unfinished} set synchronous_commit = off`);
  });
  const url = inDatabase(serverUrl, unfinished);
  // The world's past reaches back to the beginning of last year; so do the log's partitions.
  await migrate(url, { now: new Date(Date.UTC(now.getUTCFullYear() - 1, 0, 1)) });
  await migrate(url, { now });
  await fill(url);
  await withClient(serverUrl, async (client) => {
    await client.query(`alter database ${unfinished} reset synchronous_commit`);
    await client.query(`alter database ${unfinished} rename to ${DATABASE}`);
  });
}

/** A login that is a member of one role, and of nothing else. @returns the database's address with it */
async function ensureLogin(
  adminUrl: string,
  { login, role }: typeof API | typeof KEEPER,
  password: string,
): Promise<string> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login]);
    if (rowCount === 0) await client.query(`create role ${login} login`);
    await client.query(`alter role ${login} password ${client.escapeLiteral(password)}`);
    await client.query(`grant ${role} to ${login}`);
  });
  const url = new URL(adminUrl);
  url.username = login;
  url.password = password;
  return url.href;
}

async function prepareEmbedded(options: PrepareOptions): Promise<PreparedDatabase> {
  const { folder, durable, say } = options;
  say('Starting PostgreSQL …');
  const server = await startPostgres({ folder: join(folder, 'postgres'), durable, say });
  options.onStarted(() => server.stop());
  const exists = await withClient(server.url, (client) =>
    client.query('select from pg_database where datname = $1', [DATABASE]),
  );
  const adminUrl = inDatabase(server.url, DATABASE);
  if (exists.rowCount === 0) await createDatabase(server.url, options);
  else await migrate(adminUrl, { now: options.now });
  const url = await ensureLogin(adminUrl, API, options.password);
  return { url, keeperUrl: await ensureLogin(adminUrl, KEEPER, options.keeperPassword), adminUrl };
}

/** What a database of the user's own says about being filled. */
type Found = 'empty' | 'not ours' | { readonly key_mark: string; readonly filled_at: Date | null };

/** Why a database cannot be used; undefined when it can. */
function problemWith(found: Found, keyMark: string): string | undefined {
  if (found === 'empty') return undefined;
  if (found === 'not ours') return 'has citizens that no local start has made';
  if (found.filled_at === null) return 'was left half filled by a start that was stopped';
  if (found.key_mark === keyMark) return undefined;
  return 'was filled with other keys than those in the local folder, so its CPR numbers cannot be read';
}

/**
 * In a database of the user's own nothing is deleted or renamed: a table says whether it was filled and with which
 * keys, and one that does not fit is left to its owner.
 */
async function fillOnce(url: string, { fill, keyMark }: PrepareOptions): Promise<void> {
  const found = await withClient(url, async (client): Promise<Found> => {
    await client.query('create schema if not exists frikort_local');
    await client.query(
      'create table if not exists frikort_local.world (key_mark text, filled_at timestamptz)',
    );
    const { rows } = await client.query<{ key_mark: string; filled_at: Date | null }>(
      'select key_mark, filled_at from frikort_local.world',
    );
    const citizens = await client.query('select from citizens limit 1');
    if (rows[0] !== undefined || citizens.rowCount !== 0) return rows[0] ?? 'not ours';
    await client.query('insert into frikort_local.world values ($1, null)', [keyMark]);
    return 'empty';
  });
  const problem = problemWith(found, keyMark);
  if (problem !== undefined) {
    throw new Error(`The database of DATABASE_URL ${problem}. Give an empty one, and start again.`);
  }
  if (found !== 'empty') return;
  await fill(url);
  await withClient(url, (client) => client.query('update frikort_local.world set filled_at = now()'));
}

async function prepareGiven(url: string, options: PrepareOptions): Promise<PreparedDatabase> {
  options.say('Using the PostgreSQL of DATABASE_URL …');
  await migrate(url, { now: options.now });
  await withClient(url, async (client) => {
    for (const { role } of [API, KEEPER]) {
      const mayAct = await client.query(`set role ${role}`).then(
        () => true,
        () => false,
      );
      await client.query('reset role');
      if (!mayAct) await client.query(`grant ${role} to current_user`);
    }
  });
  await fillOnce(url, options);
  return { url, keeperUrl: url, adminUrl: url };
}

/** Brings up the database: embedded or the user's own, migrated, and filled the first time. */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
  return options.givenUrl === undefined ? prepareEmbedded(options) : prepareGiven(options.givenUrl, options);
}
