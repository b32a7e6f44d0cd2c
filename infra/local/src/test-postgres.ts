import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deletePostgres, type RunningPostgres, startPostgres } from './postgres.ts';
import { commandLineOf, processExists } from './processes.ts';
import { defaultLocalFolder } from './project.ts';

const testFolder = join(defaultLocalFolder, 'test-postgres');

/** Deletes what test runs that were killed left behind. Each run's folder is named after its process. */
async function sweepLeftovers(): Promise<void> {
  if (!existsSync(testFolder)) return;
  for (const name of await readdir(testFolder)) {
    const pid = Number(name);
    const inUse = processExists(pid) && (commandLineOf(pid)?.includes('node') ?? true);
    if (!inUse) await deletePostgres(join(testFolder, name));
  }
}

/** A PostgreSQL for one test run: quick, not durable, deleted by `stop`. Runs may overlap. */
export async function startTestPostgres(): Promise<RunningPostgres> {
  await sweepLeftovers();
  const folder = join(testFolder, String(process.pid));
  const server = await startPostgres({ folder, durable: false });
  return {
    ...server,
    async stop() {
      await server.stop();
      await deletePostgres(folder);
    },
  };
}
