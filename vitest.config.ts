import { defineConfig } from 'vitest/config';

const notTests = ['**/node_modules/**', '**/dist/**'];
const integration = '**/*.integration.test.ts';
const security = '**/*.security.test.ts';

/** `vitest run --project unit` needs nothing; `--project integration` starts a PostgreSQL of its own. */
export default defineConfig({
  test: {
    // One for each of the two cores that there are at least; most of the time is the database's.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/{src,test}/**/*.test.{ts,tsx}',
            'infra/**/*.test.ts',
          ],
          exclude: [...notTests, integration, security],
        },
      },
      {
        test: {
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
    ],
  },
});
