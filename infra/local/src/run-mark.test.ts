import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processExists } from './processes.ts';
import { endLeftoverApi, markRunning, runningOn, unmarkRunning } from './run-mark.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frikort-test-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A process whose command line names the script, doing nothing until it is killed. */
async function idle(script: string): Promise<number> {
  const program = 'process.stdout.write("up"); setInterval(() => {}, 1000);';
  const child = spawn(process.execPath, ['--eval', program, script], { stdio: 'pipe' });
  await once(child.stdout, 'data');
  if (child.pid === undefined) throw new Error('The process did not start');
  return child.pid;
}

const mark = (pid: number, apiPid?: number): Promise<void> =>
  writeFile(join(folder, 'running.json'), JSON.stringify({ pid, apiPid }));

describe('the mark of a running system', () => {
  it('tells a second start that one is running, until it is taken back', async () => {
    const pid = await idle('start.ts');
    await mark(pid);
    expect(runningOn(folder)).toBe(pid);
    unmarkRunning(folder);
    expect(runningOn(folder)).toBeUndefined();
    process.kill(pid);
  });

  it('of a killed start means nothing, also when another program has its process id now', async () => {
    const other = await idle('something-else.ts');
    await mark(other);
    expect(runningOn(folder)).toBeUndefined();
    process.kill(other);
  });

  it('of this very process is no other system', async () => {
    await markRunning(folder);
    expect(runningOn(folder)).toBeUndefined();
  });

  it('lets the next start end the API that a killed one left behind, and nothing else', async () => {
    const [api, other] = [await idle('server.ts'), await idle('something-else.ts')];
    await mark(1, api);
    await endLeftoverApi(folder);
    expect(processExists(api)).toBe(false);
    await mark(1, other);
    await endLeftoverApi(folder);
    expect(processExists(other)).toBe(true);
    process.kill(other);
  });
});
