import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deletePostgres } from './postgres.ts';
import { commandLineOf, processExists } from './processes.ts';
import { defaultLocalFolder } from './project.ts';
import { endLeftoverApi } from './run-mark.ts';

const parent = join(defaultLocalFolder, 'temporary');

/** Whether the process that a temporary folder is named after still runs (process ids are given out again). */
function inUse(pid: number): boolean {
  return processExists(pid) && (commandLineOf(pid)?.includes('node') ?? true);
}

/** Deletes a temporary folder with the PostgreSQL in it. */
export async function deleteTemporaryFolder(folder: string): Promise<void> {
  await deletePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
}

/**
 * A folder for this process alone, to be deleted when it ends. What killed processes left behind is deleted
 * first, servers included.
 */
export async function temporaryFolder(): Promise<string> {
  const left = existsSync(parent) ? await readdir(parent) : [];
  for (const name of left.filter((pid) => !inUse(Number(pid)))) {
    await endLeftoverApi(join(parent, name));
    await deleteTemporaryFolder(join(parent, name));
  }
  return join(parent, String(process.pid));
}
