import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '@frikort/local/project';
import { now } from '../access/local-world.ts';

/** An example of the client that runs as a process of its own. */
export type RunningScript = {
  /** What it has said, a line each. */
  readonly lines: readonly string[];
  /** Comes with the first line that it says, or has said, of this kind. @throws when it ends without */
  readonly says: (kind: RegExp) => Promise<string>;
  /** What it ended with, and said in all. */
  readonly ended: Promise<{ readonly code: number | null; readonly lines: readonly string[] }>;
  readonly stop: () => Promise<void>;
};

const clock = new URL('./at-the-worlds-time.ts', import.meta.url).href;

/** Starts an example at the world's time. @param name its file below `packages/api-client/examples`, or where else it is */
export function startScript(
  name: string,
  { folder, env }: { folder: string; env: Readonly<Record<string, string>> },
): RunningScript {
  const file = resolve(projectRoot, 'packages/api-client/examples', name);
  const child = spawn(process.execPath, ['--import', clock, file], {
    cwd: folder,
    env: { PATH: process.env.PATH, WORLD_NOW: now.toISOString(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code, lines }));
  const found = (kind: RegExp) => lines.find((line) => kind.test(line));
  return {
    lines,
    ended,
    says: async (kind) => {
      const said = new Promise<void>((resolve) => {
        const look = () => void (found(kind) !== undefined && resolve());
        waiting.add(look);
        look();
      });
      await Promise.race([said, ended]);
      const line = found(kind);
      if (line === undefined) throw new Error(`${name} never said ${kind}:\n${lines.join('\n')}`);
      return line;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Runs an example to its end. @returns how it ended, and what it said */
export async function runScript(...script: Parameters<typeof startScript>) {
  return await startScript(...script).ended;
}

/** A folder in which `standardwebhooks` is installed, as a guide says. */
export async function folderWithLibrary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'frikort-guides-'));
  await mkdir(join(folder, 'node_modules'));
  const installed = fileURLToPath(new URL('../node_modules/standardwebhooks', import.meta.url));
  await symlink(installed, join(folder, 'node_modules/standardwebhooks'), 'dir');
  return folder;
}
