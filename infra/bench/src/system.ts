import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openConnection } from '@frikort/api/database/connection-pool';
import { type ApiProcess, startApi } from '@frikort/local/api-process';
import { apiOrigin, apiSettings, keyFolder } from '@frikort/local/api-settings';
import { buildApps } from '@frikort/local/app-builds';
import { type PreparedDatabase, prepareDatabase } from '@frikort/local/database';
import { writeRegister } from '@frikort/local/local-register';
import { findFreePort } from '@frikort/local/ports';
import { enterProgrammeYears } from '@frikort/local/programme-years';
import { cprKeyMark, type LocalSecrets, localSecrets } from '@frikort/local/secrets';
import { people } from '@frikort/test-nemlogin/people';
import { createTestNemLogin } from '@frikort/test-nemlogin/test-nemlogin';
import type pg from 'pg';
import { logPrefix } from './captured.ts';
import { fill } from './data.ts';
import type { Size } from './places.ts';

/** What is measured. */
export type System = {
  readonly origin: string;
  readonly api: ApiProcess;
  /** From the start of its process until it said that it is ready. */
  readonly readySeconds: number;
  readonly databaseUrl: string;
  /** Of the server's owner, and of retention. */
  readonly adminUrl: string;
  readonly keeperUrl: string;
  readonly admin: pg.Client;
  readonly serverPid: number;
  readonly serverLog: string;
  stop(): Promise<void>;
};

/** As a server with a few GB is set up; the log's lines so that they can be told apart. */
const serverSettings = { shared_buffers: '2GB', max_wal_size: '8GB', ...logPrefix };

type Say = (line: string) => void;
type Undo = (() => Promise<void>)[];

/**
 * Brings up PostgreSQL with the data, unless the folder has it, and the API as a process of its own.
 * @param env settings of the API that differ from the bench's
 */
export async function startSystem(
  folder: string,
  size: Size,
  say: Say,
  env: Readonly<Record<string, string>> = {},
): Promise<System> {
  await mkdir(folder, { recursive: true });
  const secrets = await localSecrets(folder);
  const undo: Undo = [];
  const stop = async () => {
    for (let last = undo.pop(); last; last = undo.pop()) await last();
  };
  try {
    const database = await startDatabase(folder, size, secrets, say, undo);
    const admin = await openConnection(database.adminUrl);
    undo.push(() => admin.end());
    const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
    const data = rows[0]?.data_directory ?? '';
    await buildApps(say);
    const started = await startProcess(folder, database, secrets, env, undo);
    return {
      ...started,
      databaseUrl: database.url,
      adminUrl: database.adminUrl,
      keeperUrl: database.keeperUrl,
      admin,
      serverPid: Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10),
      serverLog: join(dirname(data), 'log'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  folder: string,
  size: Size,
  secrets: LocalSecrets,
  say: Say,
  undo: Undo,
): Promise<PreparedDatabase> {
  const stops: Undo = [];
  const prepare = () =>
    prepareDatabase({
      folder,
      givenUrl: undefined,
      durable: true,
      now: new Date(),
      password: secrets.databasePassword,
      keeperPassword: secrets.keeperPassword,
      keyMark: cprKeyMark(secrets),
      fill: async (adminUrl) => {
        say(
          `Making ${size.citizens} citizens, ${size.employments} employments, ${size.logRows} rows of the log …`,
        );
        await enterProgrammeYears(adminUrl, new Date());
        await fill({ adminUrl, secrets, size });
      },
      say,
      onStarted: (stop) => stops.push(stop),
    });
  undo.push(async () => stops.at(-1)?.());
  const first = await prepare();
  const admin = await openConnection(first.adminUrl);
  for (const [name, value] of Object.entries(serverSettings)) {
    await admin.query(`alter system set ${name} = ${admin.escapeLiteral(value)}`);
  }
  await admin.end();
  await stops.at(-1)?.();
  return prepare();
}

/** No limit of R27 or of requests is in the way of measuring. */
const noLimits = Object.fromEntries(
  [
    ...['REQUESTS_PER_MINUTE', 'LOOKUP_HITS_PER_USER', 'LOOKUP_HITS_PER_COMPANY'],
    ...['CPR_SEARCH_HITS_PER_USER', 'CPR_SEARCH_HITS_PER_ORGANISATION'],
  ].map((name) => [name, '1000000']),
);

async function startProcess(
  folder: string,
  database: PreparedDatabase,
  secrets: LocalSecrets,
  special: Readonly<Record<string, string>>,
  undo: Undo,
) {
  const port = await findFreePort();
  const origin = apiOrigin(port);
  // For its metadata; nobody logs in.
  await createTestNemLogin({
    people,
    keyFolder: keyFolder(folder),
    origin: 'http://127.0.0.1:1',
    serviceProvider: unused,
  });
  const registerFile = join(folder, 'cpr-register.json');
  await writeRegister(registerFile);
  const { url: databaseUrl, keeperUrl: keeperDatabaseUrl } = database;
  const settings = await apiSettings({ folder, port, databaseUrl, keeperDatabaseUrl, secrets, registerFile });
  const started = performance.now();
  const api = startApi({
    origin,
    env: { ...settings, ...noLimits, AUDIT_SEAL_SECONDS: '30', NODE_ENV: 'production', ...special },
    logFile: join(folder, 'api.log'),
  });
  undo.push(() => api.stop());
  await api.ready;
  return { origin, api, readySeconds: (performance.now() - started) / 1000 };
}

async function unused(): Promise<never> {
  throw new Error('Nobody logs in to the bench.');
}
