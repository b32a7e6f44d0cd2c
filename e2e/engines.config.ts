import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './engines/journey.ts';
import tests, { engineTimeout } from './playwright.config.ts';

const { projects: _journeysAndWhatFollows, ...usual } = tests;

/** For `npm run test:engines`: the same system as the journeys in Chromium, and the same journeys in each other engine. */
export default defineConfig<EngineOptions>({
  ...usual,
  testDir: 'engines',
  // Each engine's journeys one after the other, beside the other engine's.
  fullyParallel: false,
  timeout: engineTimeout,
  projects: [
    { name: 'WebKit', use: { engineName: 'WebKit' } },
    { name: 'Firefox', use: { engineName: 'Firefox' } },
  ],
});
