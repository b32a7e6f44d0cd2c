import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPostgres } from '@frikort/local/test-postgres';

/**
 * Vitest's global setup of the project `integration`: one PostgreSQL for the whole run, found by the tests in
 * the environment variable TEST_DATABASE_ADMIN_URL (the superuser's address). When it is already set, that
 * server is used: so the tests also run against another version of PostgreSQL. With a server of its own the run has a
 * folder too (TEST_RUN_FOLDER), for what its files share.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_ADMIN_URL) return undefined;
  const server = await startTestPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'frikort-tests-'));
  process.env.TEST_DATABASE_ADMIN_URL = server.url;
  process.env.TEST_RUN_FOLDER = folder;
  return async () => {
    delete process.env.TEST_DATABASE_ADMIN_URL;
    delete process.env.TEST_RUN_FOLDER;
    await rm(folder, { recursive: true, force: true });
    await server.stop();
  };
}
