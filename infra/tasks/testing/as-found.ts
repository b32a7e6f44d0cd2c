import { afterAll, vi } from 'vitest';

// Before each file of the tests that share a process: what a file has put in the place of something is gone after it.
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
