import { defineConfig } from 'vitest/config';

const notTests = ['**/node_modules/**', '**/dist/**'];
const integration = '**/*.integration.test.ts';
const security = '**/*.security.test.ts';
const extended = '**/*.extended.test.ts';
const crash = '**/*.crash.test.ts';
const failover = '**/*.failover.test.ts';

/**
 * The files of a worker share its process, so that each module is read and run once and not for every file. No test
 * notices another's file: what a file replaces is put back after it, and what a module remembers it puts back itself.
 */
const sharedProcess = {
  isolate: false,
  setupFiles: ['infra/tasks/testing/as-found.ts'],
};

/** What the browser runs: a page is loaded anew and remembers things while it lasts, so each file gets modules of its own. */
const pages = ['packages/ui', 'apps/{caseworker,company,citizen}'].map(
  (folder) => `${folder}/src/**/*.test.{ts,tsx}`,
);

/** `vitest run --project unit --project pages` needs nothing; `--project integration` starts a PostgreSQL of its own. */
export default defineConfig({
  test: {
    // One for each of the two cores that there are at least; most of the time is the database's.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...sharedProcess,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/{src,test}/**/*.test.{ts,tsx}',
            'infra/**/*.test.ts',
          ],
          exclude: [...notTests, ...pages, integration, security, extended, crash, failover],
        },
      },
      { test: { name: 'pages', include: pages, exclude: notTests } },
      {
        test: {
          ...sharedProcess,
          name: 'integration',
          include: ['apps/api/{src,test}/**/*.integration.test.ts', 'infra/**/*.integration.test.ts'],
          exclude: notTests,
          globalSetup: 'infra/tasks/integration-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'security',
          include: [security],
          exclude: notTests,
          globalSetup: 'infra/tasks/integration-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'crash',
          include: [crash],
          exclude: notTests,
        },
      },
      {
        test: {
          name: 'failover',
          include: [failover],
          exclude: notTests,
        },
      },
      {
        test: {
          name: 'extended',
          include: [extended],
          exclude: notTests,
          globalSetup: 'infra/tasks/integration-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
