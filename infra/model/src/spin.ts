import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variant } from './variants.ts';

export const modelFile = join(import.meta.dirname, '../balance.pml');

/** What spin found: how many states it looked at, and the trail that breaks something, if there is one. */
export interface Verdict {
  readonly states: number;
  readonly seconds: number;
  /** The assertion that broke, without blanks. */
  readonly broken: string | undefined;
  /** What happened before it broke, a line for each event. */
  readonly trail: readonly string[];
}

/** Deeper than any run of the model is long: spin says so in its output when that stops being true. */
const deepest = 10_000;

/** As much memory as the states may take, in MB. */
const mostMegabytes = 12_000;

/**
 * Looks at every state that a variant of the model can be in.
 * @param clients how many act at once
 * @throws Error when spin, the compiler or the search itself fails, or when not every state was looked at
 */
export async function verify({ without }: Variant, clients: number): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'frikort-model-'));
  const flags = [`-DCLIENTS=${clients}`, ...without.map((name) => `-D${name}`)];
  try {
    await run('spin', [...flags, '-a', modelFile], folder);
    const limits = ['-DSAFETY', '-DCOLLAPSE', '-DNOFAIR', `-DMEMLIM=${mostMegabytes}`];
    await run('gcc', ['-w', '-O2', ...limits, '-o', 'pan', 'pan.c'], folder);
    const started = performance.now();
    const output = await run('./pan', [`-m${deepest}`, '-n'], folder);
    const seconds = (performance.now() - started) / 1000;
    const broken = /assertion violated \((.*)\) \(at depth/.exec(output)?.[1];
    const states = Number(/^ *(\d+) states, stored/m.exec(output)?.[1]);
    const errors = Number(/errors: (\d+)/.exec(output)?.[1]);
    const isWhole = broken !== undefined || (errors === 0 && !/Search not completed|too small/.test(output));
    if (!Number.isInteger(states) || !isWhole) throw new Error(`Not every state was looked at:\n${output}`);
    const trail = broken === undefined ? [] : await trailOf(flags, folder);
    return { states, seconds, broken, trail };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays the run that spin kept once more, with what the model says of it. */
async function trailOf(flags: readonly string[], folder: string): Promise<string[]> {
  const output = await run('spin', [...flags, '-k', 'balance.pml.trail', '-t', modelFile], folder);
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(client|the operator) /.test(line));
}

/** What a command printed; it may end with any status but one that says that it could not be run. */
function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && (error.code === 'ENOENT' || error.signal)) reject(error);
      else if (error && command !== './pan' && command !== 'spin')
        reject(new Error(`${command}:\n${stderr}`));
      else resolve(`${stdout}${stderr}`);
    });
  });
}
