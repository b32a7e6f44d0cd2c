import { databaseUrl, whole } from '../setting-forms.ts';

export const databaseEnvironment = {
  DATABASE_URL: databaseUrl.describe(
    'the login of the API, a member of `frikort_app` and nothing more; `sslmode=verify-full` over a network',
  ),
  DATABASE_CONNECTIONS: whole(1, 500).default(20).describe('how many connections a process opens at most'),
};

/** What only `frikort migrate` is told. */
export const migrationEnvironment = {
  MIGRATION_DATABASE_URL: databaseUrl.describe(
    'the owner of the database, for `frikort migrate` alone; the API is never given it',
  ),
};
