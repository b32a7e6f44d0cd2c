import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from './ports.ts';
import { findPostgresHome, type PostgresHome } from './postgres-home.ts';
import { commandLineOf, runProgram } from './processes.ts';

/** What a PostgreSQL of our own is to be like. */
export interface StartPostgresOptions {
  /** Where data, log and password are kept; made when it is not there. */
  readonly folder: string;
  /** The port on 127.0.0.1; one that is free when absent. */
  readonly port?: number;
  /** False for tests: quicker, and nothing survives a power cut. Default true. */
  readonly durable?: boolean;
  /** Settings of the server beside those that every one has, such as `archive_mode`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told in plain sentences what takes time or differs from the usual. */
  readonly say?: (line: string) => void;
}

/** A PostgreSQL that accepts connections on 127.0.0.1 only. */
export interface RunningPostgres {
  /** Connection address of the superuser, for the database `postgres`. Holds the password. */
  readonly url: string;
  /** Where data, log and password really lie (see findPostgresHome). */
  readonly folder: string;
  /** Ends open connections, writes everything to disk and stops. Safe to call twice. */
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';
const PORT_ATTEMPTS = 5;
const STOP_SECONDS = '20';

const dataFolder = (home: PostgresHome): string => join(home.folder, 'data');
const passwordFile = (home: PostgresHome): string => join(home.folder, 'password');
const logFile = (home: PostgresHome): string => join(home.folder, 'log');

/** Makes the data folder; under another name until it is whole, so that a cut-off start leaves no half one. */
async function makeCluster(home: PostgresHome): Promise<void> {
  const unfinished = join(home.folder, 'unfinished');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(home.folder, { recursive: true });
  await writeFile(passwordFile(home), randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (home.runAs !== undefined) {
    await chown(home.folder, home.runAs.uid, home.runAs.gid);
    await chown(passwordFile(home), home.runAs.uid, home.runAs.gid);
  }
  await chmod(home.folder, 0o700);
  const { code, output } = await runProgram(
    home.initdb,
    [
      ...['--pgdata', unfinished, '--username', SUPERUSER, '--pwfile', passwordFile(home)],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-instructions'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ],
    home.runAs,
  );
  if (code !== 0) throw new Error(`PostgreSQL's data folder could not be made:\n${output}`);
  await rename(unfinished, dataFolder(home));
}

/**
 * Stops a server that an earlier run left behind (kill -9, power cut), and clears the mark of one whose
 * process id now belongs to something else, which PostgreSQL by itself takes for a running server.
 */
async function clearLeftovers(home: PostgresHome): Promise<void> {
  const pidFile = join(dataFolder(home), 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt((await readFile(pidFile, 'utf8')).split('\n')[0] ?? '', 10);
  const command = Number.isInteger(pid) ? commandLineOf(pid) : undefined;
  if (command?.includes(dataFolder(home))) await stopServer(home);
  else if (command !== undefined) await rm(pidFile, { force: true });
}

async function stopServer(home: PostgresHome): Promise<void> {
  const stop = (mode: string): Promise<{ code: number; output: string }> =>
    runProgram(
      home.pgCtl,
      ['stop', '--pgdata', dataFolder(home), '--mode', mode, '--wait', '--timeout', STOP_SECONDS],
      home.runAs,
    );
  if (!existsSync(join(dataFolder(home), 'postmaster.pid'))) return;
  const first = await stop('fast');
  if (first.code === 0 || !existsSync(join(dataFolder(home), 'postmaster.pid'))) return;
  const second = await stop('immediate');
  if (second.code !== 0) throw new Error(`PostgreSQL did not stop:\n${first.output}${second.output}`);
}

type ServerSettings = Readonly<Record<string, string>>;

function serverOptions(port: number, durable: boolean, special: ServerSettings): string {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...special,
  };
  return [`-p ${port}`, ...Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)].join(
    ' ',
  );
}

type Started = { readonly durable: boolean; readonly settings: ServerSettings };

/** One try to start; `port taken` when somebody was quicker. */
async function tryToStart(
  home: PostgresHome,
  port: number,
  { durable, settings }: Started,
): Promise<'started' | 'port taken'> {
  await rm(logFile(home), { force: true });
  const { code, output } = await runProgram(
    home.pgCtl,
    [
      ...['start', '--pgdata', dataFolder(home), '--log', logFile(home), '--wait', '--timeout', '60'],
      ...['--options', serverOptions(port, durable, settings)],
    ],
    home.runAs,
  );
  if (code === 0) return 'started';
  const log = existsSync(logFile(home)) ? await readFile(logFile(home), 'utf8') : '';
  if (log.includes('could not bind')) return 'port taken';
  throw new Error(`PostgreSQL did not start (its data is in ${home.folder}):\n${output}${log}`);
}

async function startOnPort(home: PostgresHome, wanted: number | undefined, how: Started): Promise<number> {
  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt += 1) {
    const port = wanted ?? (await findFreePort());
    if ((await tryToStart(home, port, how)) === 'started') return port;
    if (wanted !== undefined) throw new Error(`Port ${wanted} is taken; PostgreSQL cannot listen there.`);
  }
  throw new Error('PostgreSQL found no free port.');
}

/**
 * Starts the PostgreSQL that comes with the npm packages, keeping its data in `folder`. The server runs
 * apart from this process: a Ctrl-C reaches us and not it, so that whoever uses it is stopped first.
 * A server left behind by a killed run is stopped and started anew, its data whole.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const home = await findPostgresHome(options.folder);
  if (home.movedBecause !== undefined) options.say?.(home.movedBecause);
  await clearLeftovers(home);
  if (!existsSync(dataFolder(home))) await makeCluster(home);
  const password = await readFile(passwordFile(home), 'utf8');
  const port = await startOnPort(home, options.port, {
    durable: options.durable ?? true,
    settings: options.settings ?? {},
  });
  return {
    url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
    folder: home.folder,
    stop: () => stopServer(home),
  };
}

/** Deletes the data that belongs to `folder`, wherever it really lies, stopping a server left behind there. */
export async function deletePostgres(folder: string): Promise<void> {
  const home = await findPostgresHome(folder);
  await clearLeftovers(home);
  await rm(home.folder, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}
