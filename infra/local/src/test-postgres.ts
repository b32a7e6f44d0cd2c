import { join } from 'node:path';
import { type RunningPostgres, startPostgres } from './postgres.ts';
import { deleteTemporaryFolder, temporaryFolder } from './temporary.ts';

/** A PostgreSQL for one test run: quick, not durable, deleted by `stop`. Runs may overlap. */
export async function startTestPostgres(): Promise<RunningPostgres> {
  const folder = await temporaryFolder();
  const server = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  return {
    ...server,
    async stop() {
      await server.stop();
      await deleteTemporaryFolder(folder);
    },
  };
}
