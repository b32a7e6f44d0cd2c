import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import apiPackage from '@frikort/api/package.json' with { type: 'json' };
import { projectRoot } from './project.ts';

/** The API, running in a process of its own as in production. */
export interface ApiProcess {
  readonly pid: number;
  /** Settles when the API answers that it is ready; fails with the end of its log when it never does. */
  readonly ready: Promise<void>;
  /** Settles when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Lets requests that are under way finish, then ends the process. */
  stop(): Promise<void>;
}

/** How to run the API. */
export interface ApiOptions {
  /** `http://localhost:3000`: where it is to answer. */
  readonly origin: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

const READY_WITHIN = 180_000;
const STOP_WITHIN = 20_000;

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function endOfLog(logFile: string): string {
  return readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n');
}

async function answersReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Asks the health address until it says ready; the process that ends first has its last words shown. */
async function untilReady(child: ChildProcess, { origin, logFile }: ApiOptions): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (!(await answersReady(origin))) {
    if (hasEnded(child)) throw new Error(`The API did not start:\n${endOfLog(logFile)}`);
    if (Date.now() > deadline) throw new Error(`The API was not ready in time:\n${endOfLog(logFile)}`);
    await wait(50);
  }
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([ended, wait(STOP_WITHIN, undefined, { signal: patience.signal }).catch(() => {})]);
  patience.abort();
  if (!hasEnded(child)) child.kill('SIGKILL');
  await ended;
}

const apiFolder = join(projectRoot, 'apps/api');

/** What Node is told to run the API, as `npm run serve` tells it. */
const nodeOptions = ['--disable-warning=ExperimentalWarning', ...apiPackage.config.nodeOptions];

/** Starts the API; `ready` tells when it answers. */
export function startApi(options: ApiOptions): ApiProcess {
  const log = openSync(options.logFile, 'w');
  const child = spawn(process.execPath, [...nodeOptions, 'src/server.ts'], {
    cwd: apiFolder,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', log, log],
    // In a group of its own: a Ctrl-C reaches us, and we stop it when it is its turn.
    detached: true,
  });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error('The API could not be started.');
  const ended = once(child, 'exit').then(() => {});
  return { pid, ended, ready: untilReady(child, options), stop: () => stopChild(child, ended) };
}
