// `npm start`: the whole system on this machine. PORT and NEMLOGIN_PORT choose other ports, MUNICIPAL_IDP_PORT
// adds the login of a municipality, DATABASE_URL another PostgreSQL; `--today 2027-01-02` moves its clock to that day;
// `--temporary` makes a system of its own that is gone when it stops (for the end-to-end tests).

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '@frikort/api/database/migrate';
import { type MailServer, startMailServer } from '@frikort/api/test/support/mail-server';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { aalborgIntro, aalborgPeople, aalborgProvider } from '@frikort/test-nemlogin/municipal-provider';
import { people } from '@frikort/test-nemlogin/people';
import { fetchServiceProvider } from '@frikort/test-nemlogin/service-provider';
import {
  createTestNemLogin,
  metadataFile,
  type TestNemLoginOptions,
} from '@frikort/test-nemlogin/test-nemlogin';
import type { FastifyInstance } from 'fastify';
import { type ApiProcess, startApi } from './api-process.ts';
import { apiOrigin, apiSettings, keyFolder } from './api-settings.ts';
import { buildApps } from './app-builds.ts';
import { addClock, clockPage } from './clock-page.ts';
import { type PreparedDatabase, prepareDatabase } from './database.ts';
import { writeRegister } from './local-register.ts';
import { portIsFree } from './ports.ts';
import { addPostbox, postboxPage } from './postbox.ts';
import { enterProgrammeYears } from './programme-years.ts';
import { defaultLocalFolder } from './project.ts';
import { endLeftoverApi, markRunning, runningOn, unmarkRunning } from './run-mark.ts';
import { sandboxClients } from './sandbox-clients.ts';
import { SandboxClock } from './sandbox-clock.ts';
import { cprKeyMark, localSecrets } from './secrets.ts';
import { keepSettings } from './settings-file.ts';
import { deleteTemporaryFolder, temporaryFolder } from './temporary.ts';
import { signalTools } from './tools.ts';
import { welcome } from './welcome.ts';
import { fillWorld } from './world.ts';

/** A message for the person who started; anything else that goes wrong is shown with its stack. */
class CannotStart extends Error {}

/** What to undo when stopping, the newest first. */
const toStop: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;
let starting: Promise<unknown> = Promise.resolve();

const STARTING_ENDS_WITHIN = 10_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function stopAll(): Promise<void> {
  for (let undo = toStop.pop(); undo !== undefined; undo = toStop.pop()) {
    await undo().catch((error: unknown) => say(`While stopping: ${String(error)}`));
  }
}

/** Stops everything once, however often it is asked to; what was just starting is stopped when it has. */
function stop(code: number): void {
  signalTools('SIGTERM');
  stopping ??= stopAll()
    .then(() => Promise.race([starting.catch(() => {}), wait(STARTING_ENDS_WITHIN)]))
    .then(stopAll)
    .finally(() => process.exit(code));
}

function portFrom(name: string, usual: number): number {
  const text = process.env[name] || String(usual);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new CannotStart(`${name} is "${text}", which is no port number (1 to 65535).`);
  }
  return port;
}

async function checkPort(name: string, port: number, what: string): Promise<void> {
  if (await portIsFree(port)) return;
  throw new CannotStart(
    `Port ${port}, meant for ${what}, is taken by another program. Stop that one, or choose another port: ` +
      `${name}=${port + 100} npm start`,
  );
}

/** The folder of this system, marked as in use; a second system on the same folder is refused. */
async function takeFolder(temporary: boolean): Promise<string> {
  const folder = temporary ? await temporaryFolder() : defaultLocalFolder;
  const pid = runningOn(folder);
  if (pid !== undefined) throw new CannotStart(`The system is running already (process ${pid}).`);
  await endLeftoverApi(folder);
  await mkdir(folder, { recursive: true });
  await markRunning(folder);
  toStop.push(async () => {
    unmarkRunning(folder);
    if (temporary) await deleteTemporaryFolder(folder);
  });
  return folder;
}

type ProviderOptions = Pick<
  TestNemLoginOptions,
  'people' | 'keyFolder' | 'intro' | 'furtherPages' | 'clock'
> & {
  /** Adds the routes of the further pages. */
  readonly addPages?: (app: FastifyInstance) => void;
};

/** Starts a test identity provider. @returns its address */
async function startProvider(
  { addPages, ...options }: ProviderOptions,
  port: number,
  apiPort: number,
): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const provider = await createTestNemLogin({
    ...options,
    origin,
    serviceProvider: () => fetchServiceProvider(`${apiOrigin(apiPort)}/auth/metadata`),
  });
  addPages?.(provider);
  await provider.listen({ host: '127.0.0.1', port });
  toStop.push(async () => {
    provider.server.closeAllConnections();
    await provider.close();
  });
  return origin;
}

/**
 * The identity provider of a municipality, on the port of MUNICIPAL_IDP_PORT; nothing without it.
 * @returns its address, and the file that tells the API of it
 */
async function startMunicipalProvider(
  folder: string,
  apiPort: number,
  clock: () => Date,
): Promise<{ origin?: string; furtherProvidersFile?: string }> {
  if (!process.env.MUNICIPAL_IDP_PORT) return {};
  const port = portFrom('MUNICIPAL_IDP_PORT', 3002);
  await checkPort('MUNICIPAL_IDP_PORT', port, 'the login of Aalborg Kommune');
  const keys = join(keyFolder(folder), 'aalborg');
  const options = { people: aalborgPeople, keyFolder: keys, intro: aalborgIntro, clock };
  const origin = await startProvider(options, port, apiPort);
  const furtherProvidersFile = join(folder, 'further-identity-providers.json');
  await writeFile(furtherProvidersFile, JSON.stringify([aalborgProvider(metadataFile(keys))], null, 2));
  return { origin, furtherProvidersFile };
}

/** What receives the system's mail; it goes no further. */
async function startPostOffice(): Promise<MailServer> {
  const server = await startMailServer();
  toStop.push(() => server.close());
  return server;
}

async function startDatabase(folder: string, temporary: boolean, now: Date): Promise<PreparedDatabase> {
  const secrets = await localSecrets(folder);
  return await prepareDatabase({
    folder,
    givenUrl: temporary ? undefined : process.env.DATABASE_URL || undefined,
    durable: !temporary,
    password: secrets.databasePassword,
    keeperPassword: secrets.keeperPassword,
    keyMark: cprKeyMark(secrets),
    fill: (adminUrl) => fillWorld({ adminUrl, secrets, say, now }),
    now,
    say,
    onStarted: (stopServer) => toStop.push(stopServer),
  });
}

/** The system's clock, on the day that was asked for, if one was. */
function clockOf(folder: string): SandboxClock {
  const clock = new SandboxClock(folder);
  const asked = optionValue('--today');
  if (asked === undefined || asked === todayInCopenhagen(clock.now())) return clock;
  const refusal = clock.moveTo(asked);
  if (refusal === undefined) return clock;
  throw new CannotStart(
    `--today ${asked}: ${refusedDays[refusal]} It is ${todayInCopenhagen(clock.now())} there.`,
  );
}

const refusedDays = {
  'no-date': 'say which day as 2027-01-02.',
  'not-forward': 'the clock only goes forward; `npm run reset` begins afresh.',
  'too-far': 'the clock can be moved two years at a time at most.',
} as const;

/** What stands behind an option. */
function optionValue(option: string): string | undefined {
  const place = process.argv.indexOf(option);
  return place < 0 ? undefined : (process.argv[place + 1] ?? '');
}

async function startEverything(): Promise<ApiProcess> {
  const started = performance.now();
  const temporary = process.argv.includes('--temporary');
  const port = portFrom('PORT', 3000);
  const nemloginPort = portFrom('NEMLOGIN_PORT', 3001);
  const folder = await takeFolder(temporary);
  await checkPort('PORT', port, 'the apps and the API');
  await checkPort('NEMLOGIN_PORT', nemloginPort, 'the test NemLog-in');

  const clock = clockOf(folder);
  const [database, builds] = await Promise.allSettled([
    startDatabase(folder, temporary, clock.now()),
    buildApps(say),
  ]);
  if (database.status === 'rejected') throw database.reason;
  if (builds.status === 'rejected') throw builds.reason;
  const { url: databaseUrl, keeperUrl: keeperDatabaseUrl, adminUrl } = database.value;
  const catchUp = async (now: Date) => {
    await migrate(adminUrl, { now });
    await enterProgrammeYears(adminUrl, now);
  };
  if (clock.isMoved) await catchUp(clock.now());
  const postOffice = await startPostOffice();
  const nemloginOptions: ProviderOptions = {
    people,
    keyFolder: keyFolder(folder),
    clock: clock.now,
    furtherPages: [postboxPage, clockPage],
    addPages: (app) => {
      addPostbox(app, postOffice.received);
      addClock(app, { clock, onMoved: catchUp });
    },
  };
  const nemloginOrigin = await startProvider(nemloginOptions, nemloginPort, port);
  const municipal = await startMunicipalProvider(folder, port, clock.now);
  say('Starting the API …');
  const registerFile = join(folder, 'cpr-register.json');
  await writeRegister(registerFile);
  const secrets = await localSecrets(folder);
  const logFile = join(folder, 'api.log');
  const env = await apiSettings({
    folder,
    port,
    databaseUrl,
    keeperDatabaseUrl,
    secrets,
    registerFile,
    smtpUrl: postOffice.url.href,
    clockFile: clock.file,
    furtherProvidersFile: municipal.furtherProvidersFile,
  });
  await keepSettings(folder, env);
  const api = startApi({ origin: apiOrigin(port), env, logFile });
  toStop.push(() => api.stop());
  await markRunning(folder, api.pid);
  await api.ready;
  const clients = await sandboxClients(databaseUrl, folder, clock.now());
  say(welcome({ origin: apiOrigin(port), nemloginOrigin, municipalOrigin: municipal.origin, clients }));
  say(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s. The API's log: ${logFile}`);
  return api;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping === undefined) say('\nStopping …');
    stop(0);
  });
}

try {
  const started = startEverything();
  starting = started;
  const api = await started;
  await api.ended;
  if (stopping === undefined) say('The API has ended by itself; see its log.');
  stop(1);
} catch (error) {
  if (stopping === undefined) {
    const text =
      error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`);
  }
  stop(1);
}
