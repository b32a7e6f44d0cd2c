import { startTestPostgres } from '@frikort/local/test-postgres';

/**
 * Vitest's global setup of the project `integration`: one PostgreSQL for the whole run, found by the tests in
 * the environment variable TEST_DATABASE_ADMIN_URL (the superuser's address). When it is already set, that
 * server is used: so the tests also run against another version of PostgreSQL.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_ADMIN_URL) return undefined;
  const server = await startTestPostgres();
  process.env.TEST_DATABASE_ADMIN_URL = server.url;
  return async () => {
    delete process.env.TEST_DATABASE_ADMIN_URL;
    await server.stop();
  };
}
