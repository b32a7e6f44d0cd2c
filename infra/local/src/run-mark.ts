import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { present } from '@frikort/domain/present';
import { commandLineOf, processExists } from './processes.ts';

/** What a running `npm start` leaves word of in its folder, for a second start and for `npm run reset`. */
interface Mark {
  /** The process that started everything. */
  readonly pid: number;
  /** The API's process, which outlives a starter that is killed. */
  readonly apiPid?: number;
}

/** How often, 50 ms apart, it is looked whether a killed process is gone. */
const LOOKS = 100;

const markFile = (folder: string): string => join(folder, 'running.json');

function readMark(folder: string): Mark | undefined {
  try {
    const mark: Mark = JSON.parse(readFileSync(markFile(folder), 'utf8'));
    return mark;
  } catch {
    return undefined;
  }
}

/** Whether a process is (still) the one it was: process ids are given out again. */
function isStill(pid: number | undefined, script: string): pid is number {
  if (pid === undefined || pid === process.pid || !processExists(pid)) return false;
  return commandLineOf(pid)?.includes(script) ?? true;
}

/** The process id of a local system that runs on this folder, if one does. */
export function runningOn(folder: string): number | undefined {
  const mark = readMark(folder);
  return isStill(mark?.pid, 'start.ts') ? mark?.pid : undefined;
}

/** Ends an API that a killed start left behind; it would hold the port for ever. */
export async function endLeftoverApi(folder: string): Promise<void> {
  const apiPid = readMark(folder)?.apiPid;
  if (!isStill(apiPid, 'server.ts')) return;
  process.kill(apiPid, 'SIGKILL');
  for (let look = 0; look < LOOKS && processExists(apiPid); look += 1) await wait(50);
}

/** Leaves word that this process runs on the folder. */
export async function markRunning(folder: string, apiPid?: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const mark: Mark = { pid: process.pid, ...present({ apiPid }) };
  writeFileSync(markFile(folder), JSON.stringify(mark));
}

/** Takes the word back. */
export function unmarkRunning(folder: string): void {
  rmSync(markFile(folder), { force: true });
}
