import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

const { projects: _journeysAndWhatFollows, ...usual } = tests;

/** For make-screenshots.ts: the same system and browser as the tests, but pictures are taken. */
export default defineConfig({
  ...usual,
  testDir: 'tour',
  testMatch: '*.shots.ts',
  // Two languages and two widths of some seventy pages.
  timeout: 120_000,
  reporter: 'line',
});
