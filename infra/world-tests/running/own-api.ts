import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalPerson } from '@frikort/api/registers/local';
import { providerOrigin } from '@frikort/api/test/support/browser';
import { apiSettings, keyFolder } from '@frikort/local/api-settings';
import { localSecrets } from '@frikort/local/secrets';
import { createTestNemLogin, nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';

/** What processes of the API need beside their database: keys, a provider's metadata, a register. */
interface FilledFolder {
  readonly folder: string;
  /** The environment of a process at a port of localhost, with no apps. */
  readonly env: (port: number, databaseUrl: string) => Promise<Record<string, string>>;
}

/** A folder of its own, which is gone with `close`. */
export interface ApiFolder extends FilledFolder {
  readonly close: () => Promise<void>;
}

/** @param folder an empty one @param register who can be granted a frikort */
export async function fillApiFolder(folder: string, register: readonly LocalPerson[]): Promise<FilledFolder> {
  const registerFile = path.join(folder, 'register.json');
  await writeFile(registerFile, JSON.stringify(register));
  await nemLoginKeys(keyFolder(folder));
  const provider = await createTestNemLogin({
    people: [],
    origin: providerOrigin,
    keyFolder: keyFolder(folder),
    serviceProvider: () => Promise.reject(new Error('nobody logs in')),
  });
  await provider.close();
  const secrets = await localSecrets(folder);
  return {
    folder,
    async env(port, databaseUrl) {
      const all = await apiSettings({
        folder,
        port,
        databaseUrl,
        keeperDatabaseUrl: databaseUrl,
        secrets,
        registerFile,
      });
      return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('APP_')));
    },
  };
}

/** @param register who can be granted a frikort */
export async function openApiFolder(register: readonly LocalPerson[] = []): Promise<ApiFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-api-'));
  const filled = await fillApiFolder(folder, register);
  return { ...filled, close: () => rm(folder, { recursive: true, force: true }) };
}

/** A process of the API. */
export interface ApiProcess {
  readonly process: ChildProcess;
  /** Comes back when it has written a text to its log. */
  readonly logged: (text: string) => Promise<void>;
  /** What it has written so far: its log, and what it says of a start that fails. */
  readonly log: () => string;
  readonly ended: Promise<{ code: number | null; log: string }>;
}

/** Starts a process, which may not come to listen; the caller ends it. */
export function spawnApi(env: Readonly<Record<string, string>>): ApiProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('APP_'));
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('@frikort/api/server'))], {
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      log += text.toString();
      for (const look of waiting) look();
    });
  const ended = once(child, 'close').then(([code]) => ({ code, log }));
  const logged = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!log.includes(text)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
      ended.then(() => reject(new Error(`The process ended before it said ${text}: ${log}`)));
    });
  return { process: child, logged, log: () => log, ended };
}

/** The same, once it listens. */
export async function startApi(env: Readonly<Record<string, string>>): Promise<ApiProcess> {
  const api = spawnApi(env);
  await api.logged('"listening"');
  return api;
}
