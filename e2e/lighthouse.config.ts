import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

const { projects: _journeysAndWhatFollows, use, ...usual } = tests;

/** For measure-pages.ts: the same system as the tests, and a browser that Lighthouse steers. */
export default defineConfig({
  ...usual,
  use: { ...use, trace: 'off', screenshot: 'off' },
  testDir: 'audits',
  testMatch: '*.audit.ts',
  // One page at a time: two would slow each other down, and the figures are about time.
  workers: 1,
  timeout: 180_000,
  reporter: 'line',
});
