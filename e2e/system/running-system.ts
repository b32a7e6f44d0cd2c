import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPostgresHome } from '@frikort/local/postgres-home';
import pg from 'pg';

/** Where the temporary system of this run listens; `npm test` gives free ports, a run by hand uses these. */
export const ports = {
  app: process.env.E2E_PORT ?? '3100',
  nemlogin: process.env.E2E_NEMLOGIN_PORT ?? '3101',
} as const;

/** The address of the API and the apps. */
export const appOrigin = `http://localhost:${ports.app}`;

/** The address of the test NemLog-in: another site, as in production. */
export const nemloginOrigin = `http://127.0.0.1:${ports.nemlogin}`;

/** The line in which the system says that it is ready; Playwright keeps the named part in the environment. */
export const readyLine = /The API's log: (?<frikort_api_log>\S.*)\n/;

/** The API's log file. */
export function apiLogFile(): string {
  const file = process.env.FRIKORT_API_LOG;
  if (file === undefined) throw new Error('No system runs: start the tests with `npm run test:e2e`.');
  return file;
}

/** The folder of the temporary system; deleted when it stops. */
export function systemFolder(): string {
  return dirname(apiLogFile());
}

/** The persons of the local CPR register, which the API reads at each look-up. */
export function registerFile(): string {
  return join(systemFolder(), 'cpr-register.json');
}

/** What PostgreSQL itself has logged. */
export async function postgresLogFile(): Promise<string> {
  return join((await findPostgresHome(join(systemFolder(), 'postgres'))).folder, 'log');
}

/** Owner of the database: for what no user can bring about (a session near its end), and for looking at all rows. */
export async function withDatabase<Result>(use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const { folder } = await findPostgresHome(join(systemFolder(), 'postgres'));
  // The fourth line of postmaster.pid is the port (PostgreSQL's documentation, "Database File Layout").
  const port = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[3]);
  const password = readFileSync(join(folder, 'password'), 'utf8');
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'frikort' });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
