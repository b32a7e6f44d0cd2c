import { join } from 'node:path';
import { present } from '@frikort/domain/present';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, installedChromium } from './chromium.ts';
import { type EngineOptions, mainJob } from './engines/journey.ts';
import { extended } from './fixtures/extended.ts';
import { appOrigin, ports, readyLine } from './system/running-system.ts';

const browser = installedChromium();
/** Each journey opens a browser of its own, which takes WebKit most of a minute where much else is running. */
export const engineTimeout = 300_000;

const onlyExtended = new RegExp(extended.tag);

export default defineConfig<EngineOptions>({
  // Every test makes its own citizens or only reads, so that all may run side by side and in any order.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous: two cores that are shared can be slow, and waiting hides nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalSetup: './system/prepare.ts',
  projects: [
    { name: 'journeys', testDir: 'journeys', grepInvert: onlyExtended, teardown: 'afterwards' },
    { name: 'extended journeys', testDir: 'journeys', grep: onlyExtended, teardown: 'afterwards' },
    { name: 'extended', testDir: 'extended', teardown: 'afterwards' },
    ...(['WebKit', 'Firefox'] as const).map((engineName) => ({
      name: `main job in ${engineName}`,
      testDir: 'engines',
      grep: new RegExp(mainJob.tag),
      timeout: engineTimeout,
      use: { engineName },
      teardown: 'afterwards',
    })),
    { name: 'afterwards', testDir: 'afterwards' },
  ],
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/report.json' }],
  ],
  outputDir: 'test-results',
  use: {
    baseURL: appOrigin,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    // Recording every page doubles the work; E2E_TRACE=1 records what fails.
    trace: process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags(), ...present({ executablePath: browser?.path }) },
  },
  webServer: {
    // A world of its own, made for this run and gone after it.
    command: `"${process.execPath}" "${join(import.meta.dirname, '../infra/local/src/start.ts')}" --temporary`,
    env: {
      PORT: ports.app,
      NEMLOGIN_PORT: ports.nemlogin,
      DATABASE_URL: '',
      // All tests search as the same few caseworkers, more within the hour than people do (R27).

      CPR_SEARCH_HITS_PER_USER: '10000',
      CPR_SEARCH_MISSES_PER_USER: '10000',

      CPR_SEARCH_HITS_PER_ORGANISATION: '10000',
      CPR_SEARCH_MISSES_PER_ORGANISATION: '10000',
    },
    wait: { stdout: readyLine },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    // Where the start stops, when it does.
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
