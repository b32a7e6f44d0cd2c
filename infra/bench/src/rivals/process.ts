import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A server of a rival, in a process of its own. */
export type RivalProcess = { readonly pid: number; stop(): Promise<void> };

type Options = {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** An address of it that answers, whatever it answers, once it has started. */
  readonly address: string;
};

const patienceMs = 180_000;

/**
 * Starts a server and waits until it answers.
 * @throws Error with the end of its log when it ends first or answers too late
 */
export async function startRival({ args, cwd, env, logFile, address }: Options): Promise<RivalProcess> {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = once(child, 'exit').then(() => {});
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (!hasEnded()) child.kill('SIGKILL');
    await ended;
  };
  const until = Date.now() + patienceMs;
  while (!(await answers(address))) {
    if (hasEnded() || Date.now() > until) {
      await stop();
      throw new Error(`${args[0]} did not start:\n${readFileSync(logFile, 'utf8').slice(-4_000)}`);
    }
    await wait(100);
  }
  if (child.pid === undefined) throw new Error(`${args[0]} has no process.`);
  return { pid: child.pid, stop };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return true;
    },
    () => false,
  );
}
