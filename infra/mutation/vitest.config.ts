import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of packages/domain as the mutation run starts them: from the copy of the package that holds the mutants. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['src/**/*.test.ts'],
    // It reads the sources as text, and the copy's are not the ones that people wrote.
    exclude: ['src/purity.test.ts'],
    isolate: false,
    runner: join(import.meta.dirname, 'src/each-mutant.ts'),
    setupFiles: ['../tasks/testing/as-found.ts', 'src/properties.ts'].map((file) =>
      join(import.meta.dirname, file),
    ),
  },
});
