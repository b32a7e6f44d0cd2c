import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The operating system user that a program is to run as; absent means as ourselves. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** What a program left behind when it ended. */
export interface Outcome {
  readonly code: number;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs a program to its end; never asks it anything and never throws for its exit code. */
export async function runProgram(file: string, args: readonly string[], as?: RunAs): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // The working folder is one that every user may stand in.
    const child = spawn(file, [...args], { ...as, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The command line of a running process, or undefined where there is none or it cannot be told. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    } catch {
      return undefined;
    }
  }
  if (process.platform === 'win32') return undefined;
  const { stdout, status } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}

/** Whether a process with this id exists, whoever owns it. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
