import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listBases, readBase } from '../backup/archive.ts';
import { NotReadable, readIdentity } from '../backup/encrypted-stream.ts';
import { startRecovered, unpack } from '../backup/restored-server.ts';
import { recordRun } from '../backup/run-store.ts';
import { ConfigError } from '../config-error.ts';
import { openDatabase } from '../database/database.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { readInstant } from './read-instant.ts';
import { type RestoreConfig, readRestoreConfig } from './settings.ts';
import { verifyDatabaseAt } from './verify.ts';

type Wanted = { identity: KeyObject; folder: string; until: Date | undefined; port: number };

/** `frikort restore`: an instant of the database into an empty folder, and proves it. */
export const restoreCommand: Command = {
  name: 'restore',
  about: 'restores the database from BACKUP_FOLDER into an empty folder, starts it here, and verifies it',
  usage: [
    '--to FOLDER        where; it is left running. The user must be one that PostgreSQL may run as, not root',
    '--drill            instead: into a folder of its own, which is deleted afterwards; the operator’s page tells',
    '--until INSTANT    to that instant, such as 2026-11-30T12:00:00Z; without it to the end of what is kept',
    '--port N           where it listens, on 127.0.0.1; a free one without it',
  ],
  async run(args) {
    const { to, until, port } = readArguments(args);
    const config = readRestoreConfig();
    const identity = await identityOf(config);
    if (process.getuid?.() === 0)
      throw new ConfigError('PostgreSQL does not run as root: be its user, such as `sudo -u postgres`.');
    const facts = { until, port: port ?? (await freePort()) };
    if (to !== undefined) return await restore(config, { ...facts, identity, folder: path.resolve(to) });
    return await runDrill(config, { ...facts, identity });
  },
};

function readArguments(args: readonly string[]) {
  let values: { to?: string; until?: string; port?: string; drill?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        until: { type: 'string' },
        port: { type: 'string' },
        drill: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'That makes no sense.');
  }
  const { to, until, port, drill = false } = values;
  if ((to === undefined) !== drill) throw new UsageError('Say either --to FOLDER or --drill.');
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new UsageError('--port is a number.');
  return {
    to,
    until: readInstant(until),
    port: port === undefined ? undefined : Number(port),
  };
}

/** @throws ConfigError when there is no such key */
async function identityOf({ identityFile }: RestoreConfig): Promise<KeyObject> {
  try {
    return readIdentity(await readFile(identityFile, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'cannot be read';
    throw new ConfigError(`BACKUP_IDENTITY_FILE: ${why}`);
  }
}

/** Restores, proves, and leaves it running. */
async function restore(config: RestoreConfig, wanted: Wanted): Promise<ExitCode> {
  await recover(config, wanted);
  const proven = await prove(config, wanted.port);
  console.log(`It runs on 127.0.0.1:${wanted.port}, its data in ${wanted.folder}.`);
  return proven;
}

async function recover(config: RestoreConfig, { identity, folder, until, port }: Wanted) {
  const began = performance.now();
  const bases = await listBases(config.folder);
  const base = bases.find(({ wholeAt }) => until === undefined || wholeAt <= until);
  if (base === undefined) throw new ConfigError('There is no whole copy that was made before that.');
  await unpack(readBase(config.folder, identity, base), folder).catch((error: unknown) => {
    if (error instanceof NotReadable) throw new ConfigError(`The copy ${base.name} ${error.message}.`);
    throw error;
  });
  const script = path.join(import.meta.dirname, '../backup/take-wal.ts');
  const words = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    script,
    config.folder,
    config.identityFile,
  ];
  const restoreCommand = `${words.map((word) => `"${word}"`).join(' ')} %f "%p"`;
  const server = await startRecovered({ folder, port, until, programs: config.programs, restoreCommand });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Restored: copy ${base.name} and what came after it, in ${seconds} s.`);
  return server;
}

/** `frikort verify` over what was restored, with the logins of the database that it is a copy of. */
async function prove({ apiUrl, sealKeys }: RestoreConfig, port: number): Promise<ExitCode> {
  const url = new URL(apiUrl);
  url.host = `127.0.0.1:${port}`;
  url.search = '';
  return await verifyDatabaseAt(url.href, sealKeys);
}

async function runDrill(config: RestoreConfig, facts: Omit<Wanted, 'folder'>): Promise<ExitCode> {
  const beganAt = new Date();
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-drill-'));
  let code: ExitCode = 1;
  try {
    const server = await recover(config, { ...facts, folder: path.join(folder, 'restored') });
    code = await prove(config, facts.port).finally(() => server.stop());
  } finally {
    await rm(folder, { recursive: true, force: true });
    await note(config, { beganAt, succeeded: code === 0 });
  }
  return code;
}

/** Tells the operator's page, of a drill that failed too. */
async function note({ backupUrl }: RestoreConfig, run: { beganAt: Date; succeeded: boolean }): Promise<void> {
  const db = openDatabase(backupUrl, { maxConnections: 1, role: 'frikort_backup' });
  try {
    await recordRun(db, { kind: 'drill', endedAt: new Date(), ...run });
  } finally {
    await db.$client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
