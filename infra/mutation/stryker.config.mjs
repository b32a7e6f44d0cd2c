import { fileURLToPath } from 'node:url';

const vitestRunner = fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'));

/**
 * How packages/domain is mutated, from its own folder. What a run leaves is in the package's `.cache`, which git ignores.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: [vitestRunner, fileURLToPath(new URL('src/stryker-plugin.ts', import.meta.url))],
  testRunner: 'mutants-in-first-run',
  vitest: { configFile: fileURLToPath(new URL('vitest.config.ts', import.meta.url)) },
  mutate: ['src/**/*.ts', ...['.test', 'testing', 'schemas'].map((ending) => `!src/**/*${ending}.ts`)],
  // The settings of the compiler stay behind: they name a file outside of the copy.
  ignorePatterns: ['tsconfig.json', '.cache'],
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  dryRunTimeoutMinutes: 120,
  // What is decided while modules are read, such as tables and schemas, costs a start of vitest for each mutant.
  ignoreStatic: process.env.MUTATE_WHILE_READ !== 'true',
  thresholds: { high: 95, low: 90, break: null },
  tempDirName: '.cache/mutation/copies',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  allowConsoleColors: false,
};
