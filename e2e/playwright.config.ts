import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, installedChromium } from './chromium.ts';

// `npm test` gives free ports and the Chromium it found; run by hand, these are used.
const port = process.env.E2E_PORT ?? '3100';
const nemloginPort = process.env.E2E_NEMLOGIN_PORT ?? '3101';
const browser = installedChromium();

export default defineConfig({
  testDir: 'tests',
  // The journeys write to one world side by side: each makes its own citizens where it changes any.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/report.json' }],
  ],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags(), ...(browser && { executablePath: browser.path }) },
  },
  webServer: {
    // A world of its own, made for this run and gone after it.
    command: `"${process.execPath}" "${join(import.meta.dirname, '../infra/local/src/start.ts')}" --temporary`,
    env: { PORT: port, NEMLOGIN_PORT: nemloginPort, DATABASE_URL: '' },
    url: `http://localhost:${port}/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
